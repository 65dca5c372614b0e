import BoardModel
import BoardStore
import Glibc
import Testing

/// What is said of a council whose history is damaged, or all that is left of it.
struct HistoryProblemTests {
  private let id = CouncilEdit.id

  /// A store on disk with two changes of Knowsley.
  private func used() throws -> TemporaryStore {
    let folder = TemporaryStore()
    folder.put(Fixture.small, as: "knowsley.json")
    for name in ["One", "Two"] {
      let saved = JSONBoardStore(folder: folder.folder).saving(
        CouncilEdit.renaming(name), .by("Jane", "renamed"))
      _ = try #require(saved.saved)
    }
    return folder
  }

  private func problems(_ folder: TemporaryStore) throws -> [Fault] {
    let store = JSONBoardStore(folder: folder.folder)
    return store.historyProblems(of: try store.load().portfolio).map(\.fault)
  }

  private func history(_ folder: TemporaryStore) -> [UInt8] {
    Fixture.bytes(of: folder.folder + "/history/knowsley.jsonl")
  }

  private func put(_ bytes: [UInt8], _ folder: TemporaryStore) {
    _ = Fixture.write(bytes, to: folder.folder + "/history/knowsley.jsonl")
  }

  @Test func `a whole history has no problem`() throws {
    #expect(try problems(used()) == [])
  }

  @Test func `a changed letter, a strange line and half a last line are each told`() throws {
    let folder = try used()
    let whole = history(folder)
    var changed = whole
    changed[whole.count - 20] ^= 1
    put(changed, folder)
    #expect(try problems(folder) == [.historyDamaged(lines: 1)])
    put(whole + Array("noise\n".utf8), folder)
    #expect(try problems(folder) == [.historyDamaged(lines: 1)])
    put(Array(whole.dropLast(30)), folder)
    #expect(try problems(folder) == [.historyDamaged(lines: 1)])
    // Half a line of a change that never became the file is no loss.
    put(whole + whole.prefix(50), folder)
    #expect(try problems(folder) == [])
  }

  /// Saves one more change; what else whoever saved was told.
  private func save(_ name: String, _ folder: TemporaryStore) throws -> [SaveNote] {
    let saved = JSONBoardStore(folder: folder.folder).saving(
      CouncilEdit.renaming(name), .by("Jane", "renamed"))
    return try #require(saved.saved).notes
  }

  @Test(arguments: [0, 1])
  func `revisions that are gone stay told until somebody says that they are lost`(
    left: Int
  ) throws {
    let folder = try used()
    _ = try save("Three", folder)
    // Only the first line is left, or none.
    let lines = history(folder).split(separator: 0x0A)
    put(lines.prefix(left).flatMap { $0 + [0x0A] }, folder)
    let missing = Fault.historyMissing([(left + 1)...3])
    #expect(try problems(folder) == [missing])
    // What is saved next is numbered behind them, and does not cover it up.
    #expect(try save("Four", folder) == [.historyCutShort((left + 1)...3)])
    #expect(try problems(folder) == [missing])
    #expect(try save("Five", folder) == [])
    #expect(try problems(folder) == [missing])
    let store = JSONBoardStore(folder: folder.folder)
    let told = try store.history(of: id)
    #expect(told.entries.map(\.revision) == Array(1...3).prefix(left) + [4, 5, 6])
    #expect(told.missing == [(left + 1)...3])
    let outside = try #require(told.entries.first { $0.revision == 4 })
    #expect(
      outside.what.string.hasPrefix("revisions \(left + 1) to 3 are missing from the history"))
    let now = Moment(seconds: 1_751_292_200)
    let entry = try store.acceptLoss(id, by: "Ann", at: now)
    #expect(entry.what.string == "known to be lost from the history: revisions \(left + 1) to 3")
    #expect(try problems(folder) == [])
    #expect(throws: SaveError.nothingMissing(id)) { try store.acceptLoss(id, by: "Ann", at: now) }
    // It is nothing that could be taken back.
    _ = try store.undo(id, by: "Jane", at: now)
    #expect(throws: SaveError.nothingToUndo(id, by: "Ann")) {
      try store.undo(id, by: "Ann", at: now)
    }
    #expect(try problems(folder) == [])
  }

  @Test
  func `a line that is taken out of the middle, and an end that is said to be lost, are told`()
    throws
  {
    let folder = try used()
    _ = try save("Three", folder)
    let lines = history(folder).split(separator: 0x0A)
    put([0, 2].flatMap { lines[$0] + [0x0A] }, folder)
    #expect(try problems(folder) == [.historyMissing([2...2])])
    put(lines[0] + [0x0A], folder)
    let store = JSONBoardStore(folder: folder.folder)
    let entry = try store.acceptLoss(id, by: "Ann", at: Moment(seconds: 1_751_292_200))
    #expect(entry.revision == 5)
    #expect(try problems(folder) == [])
  }

  @Test func `a save that failed behind its copy is no gap, whatever is done to the file then`()
    throws
  {
    let memory = MemoryStore(CouncilEdit.tiny)
    memory.save(CouncilEdit.renaming("One"))
    func edit(_ name: String) {
      let other = CouncilEdit.council(memory.bytes).map(CouncilEdit.renaming(name))
      memory.files.put(other.map(CouncilWriter.bytes(of:)), at: MemoryStore.path)
    }
    edit("By hand")
    for errno in [EIO, ENOSPC] {
      let calls = MeddlingCalls(memory.files, failing: "rename", errno)
      #expect(memory.save(CouncilEdit.titling("x"), calls: calls).error != nil)
      #expect(try memory.store().history(of: id).missing == [])
    }
    edit("By hand again")
    #expect(try memory.store().history(of: id).missing == [])
    #expect(memory.save(CouncilEdit.titling("x")).saved?.entry?.revision == 3)
    #expect(try memory.store().history(of: id).missing == [])
  }

  @Test func `a history that is no file is told as what it is`() throws {
    let folder = try used()
    let path = folder.folder + "/history/knowsley.jsonl"
    #expect(unlink(path) == 0 && mkdir(path, 0o700) == 0)
    #expect(try problems(folder) == [.notAFile(.folder)])
  }

  @Test func `a council whose file is gone keeps its row as long as its history is there`() throws {
    let folder = try used()
    folder.put(Fixture.small(as: "sefton"), as: "sefton.json")
    folder.put(Fixture.small(as: "halton"), as: "halton.json")
    #expect(unlink(folder.path("knowsley.json")) == 0)
    let contents = try folder.load()
    #expect(contents.problems.map(\.fault) == [.gone(id)])
    guard case .unreadable(let row) = contents.portfolio.entries[1] else {
      Issue.record("no row")
      return
    }
    #expect(row.name == "knowsley")
    #expect(row.problems.first?.string.contains("the file is gone") ?? false)
    let good = try JSONBoardStore(folder: folder.folder).lastGood(of: id)
    #expect(good.isOfGone && good.revision == 2)
    #expect(unlink(folder.folder + "/history/knowsley.jsonl") == 0)
    #expect(try folder.load().portfolio.entries.count == 2)
  }

  @Test func `an empty history, as a failed first save leaves it, is no council`() throws {
    let folder = TemporaryStore()
    folder.put(Fixture.small, as: "knowsley.json")
    #expect(mkdir(folder.folder + "/history", 0o700) == 0)
    _ = Fixture.write([], to: folder.folder + "/history/sefton.jsonl")
    #expect(try folder.load().portfolio.entries.count == 1)
  }
}
