import BoardModel
import BoardStore
import Glibc
import Testing

@Suite struct StoreFolderTests {
  /// A store with Knowsley in it, and whatever else a test adds.
  private func store(named name: String = "store") -> TemporaryStore {
    let store = TemporaryStore(named: name)
    store.put(Fixture.small, as: "knowsley.json")
    return store
  }

  private func statements(_ contents: StoreContents) -> [String] {
    contents.problems.map(\.sentence)
  }

  @Test(arguments: ["store", "with spaces", "Kinder- und Jugendhilfe – größer", "日本語"])
  func `a store opens under any name`(name: String) throws {
    let contents = try store(named: name).load()
    #expect(contents.portfolio.councils.map(\.id.string) == ["knowsley"])
    #expect(contents.problems == [])
    #expect(contents.bytesRead == Fixture.small.count)
  }

  @Test func `a link to the store's folder is followed`() throws {
    let store = store()
    #expect(symlink(store.folder, store.outer + "/link") == 0)
    let contents = try JSONBoardStore(folder: store.outer + "/link").load()
    #expect(contents.portfolio.councils.count == 1)
  }

  @Test func `councils come by name, and one broken file hides no other`() throws {
    let store = store()
    store.put(Fixture.small(as: "wirral"), as: "wirral.json")
    store.put(Array("{".utf8), as: "liverpool.json")
    let contents = try store.load()
    let names = contents.portfolio.entries.map { entry in
      switch entry {
      case .council(let council): council.id.string
      case .unreadable(let unreadable): "\(unreadable.name) cannot be read"
      }
    }
    #expect(names == ["knowsley", "liverpool cannot be read", "wirral"])
    #expect(
      statements(contents) == [
        "councils/liverpool.json:1:2: the file ends too soon; expected a key in double quotes. "
          + "Restore the whole file from a copy, or write what is missing."
      ])
    guard case .unreadable(let row) = contents.portfolio.entries[1] else { return }
    #expect(row.problems.map(\.string) == statements(contents))
  }

  @Test func `many councils are read on all cores and stay in order`() throws {
    let store = TemporaryStore()
    let ids = (100..<160).map { "council-\($0)" }
    for id in ids.shuffled() { store.put(Fixture.small(as: id), as: id + ".json") }
    let contents = try store.load()
    #expect(contents.portfolio.councils.map(\.id.string) == ids)
    #expect(contents.bytesRead == ids.count * (Fixture.small.count + 3 + 11))
  }

  @Test func `objectives of two councils that are called the same are found by a check`() throws {
    let store = store()
    store.put(Fixture.small(as: "wirral"), as: "wirral.json")
    let board = JSONBoardStore(folder: store.folder)
    let portfolio = try board.load().portfolio
    let problem = try #require(board.sharedReferences(of: portfolio).first)
    #expect(board.sharedReferences(of: portfolio).count == 1)
    #expect(problem.path == "plan.objectives[0].ref" && problem.place != nil)
    #expect(problem.sentence.contains("also of an objective in councils/knowsley.json"))
    #expect(problem.file == "councils/wirral.json")
    #expect(board.sharedReferences(of: try self.store().load().portfolio).isEmpty)
  }

  @Test func `what keeps a file from being read is told once, and not of its history too`() throws {
    let store = store()
    #expect(symlink("knowsley.json", store.path("halton.json")) == 0)
    _ = mkdir(store.path("wirral.json"), 0o700)
    let board = JSONBoardStore(folder: store.folder, sizeLimit: Fixture.small.count - 1)
    let contents = try board.load()
    #expect(contents.problems.count == 3)
    #expect(board.historyProblems(of: contents.portfolio) == [])
    for case .unreadable(let council) in contents.portfolio.entries {
      #expect(!council.hasHistory)
    }
  }

  @Test func `what is no ordinary file is refused in words`() throws {
    let store = store()
    #expect(mkfifo(store.path("a-pipe.json"), 0o600) == 0)
    #expect(mkdir(store.path("b-folder.json"), 0o700) == 0)
    #expect(symlink("knowsley.json", store.path("c-link.json")) == 0)
    #expect(symlink("/dev/zero", store.path("d-zero.json")) == 0)
    #expect(symlink("nowhere", store.path("e-nowhere.json")) == 0)
    let rest = "; expected an ordinary file. Put the file itself here; nothing was read."
    #expect(
      statements(try store.load()) == [
        "councils/a-pipe.json: the name is a pipe" + rest,
        "councils/b-folder.json: the name is a folder" + rest,
        "councils/c-link.json: the name is a link" + rest,
        "councils/d-zero.json: the name is a link" + rest,
        "councils/e-nowhere.json: the name is a link" + rest,
      ])
  }

  @Test func `a file beyond the limit is refused unread, one at the limit is read`() throws {
    let store = store()
    #expect(try store.load(sizeLimit: Fixture.small.count).problems == [])
    let contents = try store.load(sizeLimit: Fixture.small.count - 1)
    #expect(contents.problems.map(\.fault) == [.tooLarge(limit: Fixture.small.count - 1)])
    #expect(contents.bytesRead == 0)
    let large = store.path("large.json")
    store.put([], as: "large.json")
    #expect(truncate(large, 16 * 1_048_576 + 1) == 0)
    #expect(
      statements(try store.load()) == [
        "councils/large.json: the file is too large; expected at most 16 MiB. "
          + "Check that it is a council's file."
      ])
  }

  @Test func `an empty file and one of zeros are refused`() throws {
    let store = store()
    store.put([], as: "a.json")
    store.put([UInt8](repeating: 0, count: 100), as: "b.json")
    #expect(
      statements(try store.load()) == [
        "councils/a.json:1:1: the file is empty; expected an object. "
          + "Restore it from a copy, or remove it.",
        "councils/b.json:1:1: the file begins with zero bytes, as after a crash or a full disk. "
          + "Restore it from a copy, or remove it.",
      ])
  }

  @Test(.enabled(if: geteuid() != 0, "root may read every file"))
  func `a file that may not be read says so`() throws {
    let store = store()
    store.put(Fixture.small, as: "closed.json")
    #expect(chmod(store.path("closed.json"), 0) == 0)
    #expect(
      statements(try store.load()) == [
        "councils/closed.json: the file cannot be read (permission denied). "
          + "Check the file and its permissions."
      ])
  }

  @Test(arguments: [
    "Knowsley.json", "halton (conflicted copy).json", "con.json", "knowsley.txt", "notes",
    "knowsley.json.txt", "knowsley-old-(1).json", "(1).json", "halton.sync-conflict-2025.json",
    "größe.json", "-x.json", "x_y.json", ".json.json.JSON", "a\u{1B}[31m.json",
  ])
  func `a name no council can have gets a row of its own`(name: String) throws {
    if name.hasPrefix(".") { return }
    let store = store()
    store.put(Fixture.small, as: name)
    let contents = try store.load()
    #expect(contents.problems.map(\.fault) == [.badFileName])
    #expect(contents.problems.first?.file == Prose("councils/" + name))
    #expect(contents.portfolio.entries.count == 2)
    #expect(contents.portfolio.councils.count == 1)
  }

  @Test func `a name that is not UTF-8 is kept as its bytes`() throws {
    let store = store()
    let name: [UInt8] = [0x61, 0xFF, 0xFE] + Array(".json".utf8)
    let path = Array(store.path("").utf8) + name
    let file = path.map { CChar(bitPattern: $0) } + [0]
    #expect(close(open(file, O_CREAT | O_WRONLY, 0o600)) == 0)
    let problem = try #require(try store.load().problems.first)
    #expect(Array(problem.file.utf8) == Array("councils/".utf8) + name)
  }

  @Test(arguments: [
    ".knowsley.json.swp", "knowsley.json~", "#knowsley.json#", "knowsley.json.tmp", ".DS_Store",
    "knowsley.swp", ".#knowsley.json",
  ])
  func `what editors leave behind is passed over`(name: String) throws {
    let store = store()
    store.put(Array("junk".utf8), as: name)
    let contents = try store.load()
    #expect(contents.problems == [])
    #expect(contents.portfolio.entries.count == 1)
  }

  @Test(arguments: [
    "README", "readme.md", "README.txt", "LICENSE", "notes.md", "Thumbs.db", "desktop.ini",
    "knowsley.json.bak", "knowsley.json.orig", "council.schema.json", "report.pdf",
  ])
  func `what is clearly no council keeps no row`(name: String) throws {
    let store = store()
    store.put(Array("junk".utf8), as: name)
    let contents = try store.load()
    #expect(contents.problems == [])
    #expect(contents.portfolio.entries.count == 1)
  }

  @Test func `a folder among the councils is passed over unless it is called like one`() throws {
    let store = store()
    #expect(mkdir(store.path("archive"), 0o700) == 0)
    #expect(try store.load().portfolio.entries.count == 1)
    #expect(mkdir(store.path("halton.json"), 0o700) == 0)
    #expect(try store.load().portfolio.entries.count == 2)
  }

  @Test(arguments: [
    "knowsley (1).json", "knowsley (Anna's conflicted copy 2025-06-30).json",
    "knowsley.sync-conflict-20250630-101112-ABCDEFG.json", "knowsley - Copy.json",
    "knowsley copy.json", "Copy of knowsley.json", "knowsley-LAPTOP-7.json",
    "knowsley_conflict-20250630-101112.json", "Knowsley (conflicted copy).json",
  ])
  func `a copy that a sync program made is told as such, and keeps no row`(name: String) throws {
    let store = store()
    store.put(Fixture.small, as: name)
    let contents = try store.load()
    #expect(
      statements(contents) == [
        "councils/\(name): a copy of knowsley.json, as sync programs make; nothing of it was read. "
          + "Compare the two, keep what is right in knowsley.json, and remove the copy."
      ])
    #expect(contents.portfolio.entries.count == 1)
  }

  @Test(arguments: ["Council knowsley", "  council  Knowsley "])
  func `two councils cannot have one name, and the longer file name is refused`(
    name: String
  ) throws {
    let store = store()
    store.put(Fixture.small(as: "knowsley"), as: "knowsley.json")
    var copy = Fixture.small(as: "knowsley-2")
    let place = try #require(copy.firstRange(of: "\"Council knowsley-2\""))
    copy.replaceSubrange(place, with: Array("\"\(name)\"".utf8))
    store.put(copy, as: "knowsley-2.json")
    let contents = try store.load()
    #expect(
      statements(contents) == [
        "councils/knowsley-2.json:4:11: name: another council is called \"\(name)\" already, in "
          + "councils/knowsley.json; expected a name of its own. "
          + "Give one of them another name, or remove the copy."
      ])
    #expect(contents.portfolio.councils.map(\.id.string) == ["knowsley"])
    #expect(contents.portfolio.entries.count == 2)
  }
}
