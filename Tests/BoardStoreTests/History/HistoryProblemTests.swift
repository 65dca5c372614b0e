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
