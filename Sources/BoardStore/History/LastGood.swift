package import BoardModel

/// The latest state of a council whose file is damaged or gone that can be put back.
package struct LastGood: Hashable, Sendable {
  package let council: CouncilID
  package let revision: Int
  /// The change that led to it; nothing for the state before the first.
  package let entry: ChangeEntry?
  /// Whether the file is not there at all.
  package let isOfGone: Bool
  /// The same with what was changed by hand since: it was in no history yet, and somebody still has it
  /// in sight.
  let withByHand: Council?
  /// What was, in words.
  private let byHand: String?

  init(
    council: CouncilID, revision: Int, entry: ChangeEntry?, isOfGone: Bool,
    byHand: (council: Council, words: String)?
  ) {
    self.council = council
    self.revision = revision
    self.entry = entry
    self.isOfGone = isOfGone
    withByHand = byHand?.council
    self.byHand = byHand?.words
  }

  /// When it was made, by whom and what, as far as anybody knows.
  package var words: String {
    let state =
      entry.map { "revision \(revision) of \($0.at.text), by \($0.by): \($0.what)" }
      ?? "the state before the first change that was recorded"
    return byHand.map { "\(state), with what was changed by hand since: \($0)" } ?? state
  }

  /// What the history is to say of putting it back.
  package func note(by person: Prose, at moment: Moment) -> ChangeNote {
    ChangeNote(
      at: moment, by: person, kind: "recover", what: Prose("put back \(words)"),
      why: isOfGone ? "the file was gone" : "the file could not be read")
  }
}

extension JSONBoardStore {
  /// Looks for the state to put back; `putBack` puts it there. `shown` is the council as somebody has
  /// it in sight, read before the file was damaged.
  package func lastGood(
    of id: CouncilID, shown: Council? = nil
  ) throws(SaveError) -> LastGood {
    let store: OpenStore
    do throws(StoreError) {
      store = try openedStore()
    } catch {
      throw .store(id, error)
    }
    return try CouncilFiles(store: store, id: id).lastGood(shown)
  }
}

extension CouncilFiles {
  fileprivate func lastGood(_ shown: Council?) throws(SaveError) -> LastGood {
    let file = try damaged()
    let log = try history()
    let search = try search(log, file: file)
    for revision in log.lines.map(\.entry.revision).reversed() + [0] {
      guard let good = search.bytes(ofRevision: revision).flatMap({ read($0).value }) else {
        continue
      }
      let entry = log.lines.first { $0.entry.revision == revision }?.entry
      let shown = shown.flatMap { shown in
        shown != good && shown.viewOnly == nil && !isSaved(shown, log, search) ? shown : nil
      }
      return LastGood(
        council: id, revision: revision, entry: entry, isOfGone: file == nil,
        byHand: shown.map { ($0, ChangeWords.between(good, $0)) })
    }
    throw .nothingGood(id)
  }

  /// So many states are looked at for the one that is in sight: nobody looks away for longer.
  private static let mostLookedAt = 50

  /// Whether a council is what some earlier change left: then others have changed it since, and to put
  /// it back would take back theirs.
  private func isSaved(_ council: Council, _ log: HistoryLog, _ search: StateSearch) -> Bool {
    log.lines.suffix(CouncilFiles.mostLookedAt).contains { line in
      search.bytes(ofRevision: line.entry.revision).flatMap { read($0).value } == council
    }
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
