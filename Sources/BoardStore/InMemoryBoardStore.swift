package import BoardModel
import Synchronization

/// A store that begins with what it was given and keeps no file: the twin of the one on disk, for
/// tests and demonstrations.
///
/// It saves as the one on disk does, step by step, to files that are only in memory.
package struct InMemoryBoardStore: BoardStore {
  private let given: StoreContents
  private let files: MemoryFiles
  private let store: JSONBoardStore

  package init(_ contents: StoreContents) {
    given = contents
    files = MemoryFiles()
    files.put(nil, at: "councils/none")
    for council in contents.portfolio.councils {
      files.put(CouncilWriter.bytes(of: council), at: "councils/\(council.id).json")
    }
    store = JSONBoardStore(folder: "memory", calls: files)
  }

  package func load() throws(StoreError) -> StoreContents {
    var contents = given
    var added = Set(files.names(at: "councils").filter { !$0.hasPrefix(".") })
    for (place, entry) in given.portfolio.entries.enumerated() {
      guard case .council(let council) = entry else { continue }
      added.remove("\(council.id).json")
      contents.portfolio.entries[place] = .council(self.council(council.id) ?? council)
    }
    for name in added.sorted() {
      guard let id = CouncilID(name.dropLast(5)), let council = council(id) else { continue }
      contents.portfolio.entries.append(.council(council))
    }
    return contents
  }

  private func council(_ id: CouncilID) -> Council? {
    files.bytes(at: "councils/\(id).json").flatMap {
      CouncilReader.read($0, id: id, file: Prose("councils/\(id).json")).value
    }
  }
}

extension InMemoryBoardStore {
  package func save<Refusal: Error>(
    _ id: CouncilID, _ note: ChangeNote, _ change: (Council) throws(Refusal) -> Council
  ) throws(SaveFailure<Refusal>) -> Saved {
    try store.save(id, note, change)
  }

  package func create(_ council: Council, _ note: ChangeNote) throws(SaveError) -> Saved {
    try store.create(council, note)
  }

  package func undo(
    _ id: CouncilID, by person: Prose, at moment: Moment
  ) throws(SaveError) -> Saved { try store.undo(id, by: person, at: moment) }

  package func redo(
    _ id: CouncilID, by person: Prose, at moment: Moment
  ) throws(SaveError) -> Saved { try store.redo(id, by: person, at: moment) }

  package func recover(_ id: CouncilID) throws(SaveError) -> Saved { try store.recover(id) }

  package func restore(
    _ id: CouncilID, revision: Int, _ note: ChangeNote
  ) throws(SaveError) -> Saved { try store.restore(id, revision: revision, note) }

  package func history(of id: CouncilID) throws(HistoryError) -> CouncilHistory {
    try store.history(of: id)
  }

  package func state(
    of id: CouncilID, revision: Int
  ) throws(HistoryError) -> PastState { try store.state(of: id, revision: revision) }
}
