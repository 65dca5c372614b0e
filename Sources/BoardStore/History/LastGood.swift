package import BoardModel

/// The latest state of a council whose file is damaged or gone that can be put back.
package struct LastGood: Hashable, Sendable {
  package let council: CouncilID
  package let revision: Int
  /// The change that led to it; nothing for the state before the first.
  package let entry: ChangeEntry?
  /// Whether the file is not there at all.
  package let isOfGone: Bool

  /// When it was made, by whom and what, as far as anybody knows.
  package var words: String {
    guard let entry else { return "the state before the first change that was recorded" }
    return "revision \(revision) of \(entry.at.text), by \(entry.by): \(entry.what)"
  }

  /// What the history is to say of putting it back.
  package func note(by person: Prose, at moment: Moment) -> ChangeNote {
    ChangeNote(
      at: moment, by: person, kind: "recover", what: Prose("put back \(words)"),
      why: isOfGone ? "the file was gone" : "the file could not be read")
  }
}

extension JSONBoardStore {
  /// Looks for the state to put back; `restore` puts it there.
  package func lastGood(of id: CouncilID) throws(SaveError) -> LastGood {
    let store: OpenStore
    do throws(StoreError) {
      store = try openedStore()
    } catch {
      throw .store(id, error)
    }
    return try CouncilFiles(store: store, id: id).lastGood()
  }
}

extension CouncilFiles {
  fileprivate func lastGood() throws(SaveError) -> LastGood {
    let file = try damaged()
    let log = try history()
    let search = try search(log, file: file)
    for revision in log.lines.map(\.entry.revision).reversed() + [0] {
      guard let bytes = search.bytes(ofRevision: revision), read(bytes).value != nil else {
        continue
      }
      let entry = log.lines.first { $0.entry.revision == revision }?.entry
      return LastGood(council: id, revision: revision, entry: entry, isOfGone: file == nil)
    }
    throw .nothingGood(id)
  }

  /// The bytes that nobody can read, or nothing where the file is gone.
  private func damaged() throws(SaveError) -> [UInt8]? {
    let bytes: [UInt8]
    do throws(SaveError) {
      bytes = try found().bytes
    } catch {
      guard case .noCouncil = error else { throw error }
      return nil
    }
    let reading = read(bytes)
    if reading.value != nil { throw .notDamaged(id) }
    if let newer = reading.problems.first(where: \.isOfNewerVersion) {
      throw .unreadable(id, Prose(newer.sentence), count: 1)
    }
    return bytes
  }
}

extension Saved {
  /// Where what stood in the file before lies now, if it was not this program's.
  package var keptAside: String? {
    for case .editedOutside(let revision) in notes {
      return "backups/\(council.id).\(revision).json"
    }
    return nil
  }
}
