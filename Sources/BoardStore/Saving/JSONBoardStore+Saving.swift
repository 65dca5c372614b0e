package import BoardModel

extension JSONBoardStore {
  package func save<Refusal: Error>(
    _ id: CouncilID, _ note: ChangeNote, _ change: (Council) throws(Refusal) -> Council
  ) throws(SaveFailure<Refusal>) -> Saved {
    let session: CouncilSession
    let file: CurrentFile
    do throws(SaveError) {
      session = try self.session(id)
      file = try session.files.current()
    } catch {
      throw .notSaved(error)
    }
    let changed: Council
    do throws(Refusal) {
      changed = try change(file.council)
    } catch {
      throw .refused(error)
    }
    do throws(SaveError) {
      return try session.save(
        file.written.bytes(saying: changed), meaning: changed, over: file, note)
    } catch {
      throw .notSaved(error)
    }
  }

  package func create(_ council: Council, _ note: ChangeNote) throws(SaveError) -> Saved {
    let session = try session(council.id)
    return try session.create(council, note)
  }

  package func undo(_ id: CouncilID, by person: Prose, at moment: Moment) throws(SaveError)
    -> Saved
  {
    try session(id).undo(nil, by: person, at: moment)
  }

  /// Takes back one change of a person, whatever they have done since, where nothing of that is in
  /// its way.
  package func undo(
    _ id: CouncilID, revision: Int?, by person: Prose, at moment: Moment
  ) throws(SaveError) -> Saved {
    try session(id).undo(revision, by: person, at: moment)
  }

  package func redo(_ id: CouncilID, by person: Prose, at moment: Moment) throws(SaveError)
    -> Saved
  {
    try session(id).redo(by: person, at: moment)
  }

  package func recover(_ id: CouncilID) throws(SaveError) -> Saved {
    try session(id).recover().notingWhatLeft
  }

  /// Notes that a change which was never saved is not to be offered any more; nothing of the council
  /// changes.
  package func forgetUnsaved(
    _ id: CouncilID, by person: Prose, at moment: Moment
  ) throws(SaveError) -> ChangeEntry {
    try session(id).forget(by: person, at: moment)
  }

  package func restore(
    _ id: CouncilID, revision: Int, _ note: ChangeNote
  ) throws(SaveError) -> Saved {
    try session(id).restore(revision, note)
  }

  /// Puts back the last good state that was found; with it what was changed by hand since, where
  /// somebody still has that in sight.
  package func putBack(_ good: LastGood, _ note: ChangeNote) throws(SaveError) -> Saved {
    try session(good.council).restore(good.revision, saying: good.withByHand, note)
  }

  func session(_ id: CouncilID) throws(SaveError) -> CouncilSession {
    let store: OpenStore
    do throws(StoreError) {
      store = try openedStore()
    } catch {
      throw .store(id, error)
    }
    return try CouncilSession(id, in: store, patience)
  }
}
