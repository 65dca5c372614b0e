import BoardModel

extension CouncilSession {
  /// Takes back the change of one person that has the revision; without one, the latest that stands.
  func undo(_ revision: Int?, by person: Prose, at moment: Moment) throws(SaveError) -> Saved {
    guard let file = try currentOrNone() else {
      throw try files.told().isRemoved ? .nothingToUndo(id, by: person) : .noCouncil(id)
    }
    let log = try files.history()
    let done = UndoStack(log, by: person, file: file.hash).done
    guard let latest = done.last else { throw .nothingToUndo(id, by: person) }
    var place = latest
    if let revision {
      guard let known = log.place(ofRevision: revision) else { throw .noRevision(id, revision) }
      guard done.contains(known) else { throw .notTheirs(id, revision, by: person) }
      place = known
    }
    let line = log.lines[place]
    if line.isCreation { return try takeBack(line, file, by: person, at: moment) }
    let search = try files.search(log, file: file.bytes)
    let bytes: [UInt8]
    do throws(SaveError) {
      bytes = try without(line, search, file)
    } catch {
      guard case .conflict(let id, let entry, var blocked) = error else { throw error }
      if try files.lost(over: file).contains(line) {
        throw .conflict(id, entry, Blocked(reason: .takenOut))
      }
      let earlier = done.filter { $0 < place }.suffix(CouncilSession.furthestTried).reversed()
      blocked.earlier = earlier.first { place in
        (try? without(log.lines[place], search, file)) != nil
      }.map { log.lines[$0].entry }
      throw .conflict(id, entry, blocked)
    }
    return try save(
      bytes, over: file, .undo(line.entry, by: person, at: moment),
      Reference(undoes: line.entry.revision))
  }

  /// Makes the change again that one person has taken back last.
  func redo(by person: Prose, at moment: Moment) throws(SaveError) -> Saved {
    let found = try currentOrNone()
    let log = try files.history()
    guard let place = UndoStack(log, by: person, file: found?.hash).undone.last else {
      if found == nil { throw .noCouncil(id) }
      throw .nothingToRedo(id, by: person)
    }
    let line = log.lines[place]
    let search = try files.search(log, file: found?.bytes)
    if line.isCreation { return try addAgain(line, search, by: person, at: moment) }
    guard let file = found else { throw .noCouncil(id) }
    let bytes = try bytes(
      making: search.changes(of: line, file: file.hash, reading: id), of: line.entry, in: file,
      exactly: file.hash == line.before ? line.after : nil
    ) { search.bytes(holding: $0) }
    do throws(SaveError) {
      return try save(
        bytes, over: file, .redo(line.entry, by: person, at: moment),
        Reference(redoes: line.entry.revision))
    } catch {
      guard case .unfitting(_, let problem) = error else { throw error }
      throw .conflict(id, line.entry, blockedAgain(line, problem, in: log))
    }
  }

  /// Takes back the adding of a council, as long as it is what it was then.
  private func takeBack(
    _ line: HistoryLine, _ file: CurrentFile, by person: Prose, at moment: Moment
  ) throws(SaveError) -> Saved {
    guard file.hash == line.after else { throw try changedSince(line) }
    return try remove(
      file, .undo(line.entry, by: person, at: moment), Reference(undoes: line.entry.revision))
  }

  private func changedSince(_ line: HistoryLine) throws(SaveError) -> SaveError {
    let history = try files.told()
    let last = history.isEditedOutside ? nil : history.entries.last?.by
    return .changedSince(id, line.entry, by: last ?? "somebody without noticeboard")
  }

  private func addAgain(
    _ line: HistoryLine, _ search: StateSearch, by person: Prose, at moment: Moment
  ) throws(SaveError) -> Saved {
    guard search.file == nil else { throw .alreadyThere(id) }
    guard let bytes = search.bytes(ofRevision: line.entry.revision) else {
      throw .lostRevision(id, line.entry.revision)
    }
    return try create(
      bytes, meaning: nil, .redo(line.entry, by: person, at: moment),
      Reference(redoes: line.entry.revision))
  }

  private func currentOrNone() throws(SaveError) -> CurrentFile? {
    do throws(SaveError) {
      return try files.current()
    } catch {
      guard case .noCouncil = error else { throw error }
      return nil
    }
  }

  /// Saves the change whose line was written by somebody who was stopped before its file was.
  func recover() throws(SaveError) -> Saved {
    let log = try files.history()
    let file = try currentOrNone()
    guard let line = log.offered(file: file?.hash), let changes = line.changes else {
      throw .nothingToRecover(id)
    }
    if line.isRemoval {
      guard let file, file.hash == line.before else { throw try changedSince(line) }
      if line == log.lines.last { return try finishRemoving(file, line, log) }
      return try remove(file, line.entry.note, Reference(undoes: line.entry.undoes))
    }
    let tree = try applying(changes, of: line.entry, to: file?.tree)
    if line != log.lines.last, let file {
      // Others have saved since: it becomes a change behind theirs.
      return try save(
        tree.fileBytes, over: file, line.entry.note, Reference(redoes: line.entry.revision))
    }
    return try finish(tree.fileBytes, over: file, line, log)
  }

  /// Makes the oldest change again that somebody took out of the file without this program.
  func makeLostAgain(by person: Prose, at moment: Moment) throws(SaveError) -> Saved {
    guard let file = try currentOrNone(), let line = try files.lost(over: file).first else {
      throw .nothingToRecover(id)
    }
    let tree = try applying(line.changes ?? [], of: line.entry, to: file.tree)
    return try save(
      tree.fileBytes, over: file, .redo(line.entry, by: person, at: moment),
      Reference(redoes: line.entry.revision))
  }

  /// Notes that the change which was never saved, or is not in the file any more, is not to be offered
  /// from now on.
  func forget(by person: Prose, at moment: Moment) throws(SaveError) -> ChangeEntry {
    let file = try files.current()
    let log = try files.history()
    let unsaved = log.offered(file: file.hash)
    let lost = unsaved == nil ? try files.lost(over: file).first : nil
    guard let line = unsaved ?? lost else { throw .nothingToRecover(id) }
    let history = try HistoryContinuation(files, file: file.found, at: moment)
    let entry = ChangeEntry(
      revision: history.nextRevision,
      note: ChangeNote(
        at: moment, by: person, kind: "forget", objective: line.entry.objective,
        what: Prose("not \(unsaved == nil ? "made again" : "saved after all"): \(line.entry.what)")),
      undoes: line.entry.revision)
    try note(entry, file, history)
    return entry
  }

  /// The file with changes made or taken back: the very bytes of old where it is known which.
  private func bytes(
    making changes: [TreeChange], of entry: ChangeEntry, in file: CurrentFile,
    exactly wanted: ContentHash?, _ find: (ContentHash) -> [UInt8]?
  ) throws(SaveError) -> [UInt8] {
    let bytes = try applying(changes, of: entry, to: file.tree).fileBytes
    guard let wanted, ContentHash(of: bytes) != wanted else { return bytes }
    return find(wanted) ?? bytes
  }

  /// So many changes before one that is blocked are tried.
  private static let furthestTried = 50

  /// The bytes without what a line changed.
  private func without(
    _ line: HistoryLine, _ search: StateSearch, _ file: CurrentFile
  ) throws(SaveError) -> [UInt8] {
    let made = try bytes(
      making: search.changes(of: line, file: file.hash, reading: id).inverse, of: line.entry,
      in: file, exactly: file.hash == line.after ? line.before : nil
    ) { search.bytes(holding: $0) }
    // What only fits a tree need not fit a council.
    let council: Council
    do throws(SaveError) {
      council = try readBack(made, meaning: nil).0
    } catch {
      guard case .unfitting(_, let problem) = error else { throw error }
      throw .conflict(id, line.entry, blocked(line, problem, in: search.log))
    }
    if let broken = council.unsupported(since: file.council) {
      throw .conflict(
        id, line.entry,
        Blocked(
          reason: .restedOn(broken.words),
          inTheWay: search.log.lines.last {
            $0.entry.revision > line.entry.revision
              && $0.changes?.contains { $0.path.steps.contains(broken.id) } ?? false
          }?.entry))
    }
    return made
  }

  private func applying(
    _ changes: [TreeChange], of entry: ChangeEntry, to tree: JSONTree?
  ) throws(SaveError) -> JSONTree {
    if let whole = changes.first?.whole { return whole }
    do throws(TreeConflict) {
      return try (tree ?? .object([])).applying(changes)
    } catch {
      let later = try files.history().lines.last { line in
        line.entry.revision > entry.revision
          && line.changes?.contains { $0.path.meets(error.path) } ?? false
      }
      throw .conflict(id, entry, Blocked(reason: .conflict(error), inTheWay: later?.entry))
    }
  }
}

extension ChangeNote {
  fileprivate static func undo(
    _ entry: ChangeEntry, by person: Prose, at moment: Moment
  ) -> ChangeNote {
    ChangeNote(
      at: moment, by: person, kind: "undo", objective: entry.objective,
      what: Prose("taken back: \(entry.what)"))
  }

  fileprivate static func redo(
    _ entry: ChangeEntry, by person: Prose, at moment: Moment
  ) -> ChangeNote {
    ChangeNote(
      at: moment, by: person, kind: "redo", objective: entry.objective,
      what: entry.what.string.hasPrefix("made again: ")
        ? entry.what : Prose("made again: \(entry.what)"), why: entry.why)
  }
}
