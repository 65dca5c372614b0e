import BoardModel
import BoardStore
import Glibc
import Testing

/// What tells, before anybody tries, that nothing can be saved.
struct ClosedStoreTests {
  @Test func `a store that can be written to is not closed, and asking changes nothing`() {
    let memory = MemoryStore()
    #expect(memory.store().closed() == nil)
    #expect(memory.files.names(at: "") == ["councils"])
    memory.save(CouncilEdit.renaming("One"))
    #expect(memory.store().closed() == nil)
  }

  @Test(arguments: [
    ("", "the store's folder"), ("councils", "councils/"), ("history", "history/"),
    ("backups", "backups/"), (".lock", ".lock"), (".queue", ".queue"),
  ])
  func `whatever cannot be written to is named, with what to do`(
    path: String, name: String
  ) throws {
    let memory = MemoryStore()
    memory.save(CouncilEdit.renaming("One"))
    memory.files.setMode(0o500, at: path)
    let closed = try #require(memory.store().closed())
    #expect(
      closed.description
        == "Nothing can be recorded here: \(name) cannot be written to: permission denied. Ask "
        + "whoever looks after the store to let you write there.")
  }

  @Test(arguments: [".lock", ".queue", "history", "backups"], ["link", "pipe", "folder", "file"])
  func `what stands where the store keeps its own is told, and is a problem`(
    name: String, kind: String
  ) throws {
    let store = TemporaryStore()
    store.put(CouncilEdit.tiny, as: "knowsley.json")
    let path = store.folder + "/" + name
    let isFolder = !name.hasPrefix(".")
    switch kind {
    case "link": #expect(symlink(store.outer, path) == 0)
    case "pipe": #expect(mkfifo(path, 0o600) == 0)
    case "folder": #expect(mkdir(path, 0o700) == 0)
    default: Fixture.write([], to: path)
    }
    let disk = JSONBoardStore(folder: store.folder)
    if kind == (isFolder ? "folder" : "file") {
      #expect(disk.closed() == nil && disk.ownProblems().isEmpty)
      return
    }
    let closed = try #require(disk.closed())
    #expect(closed.isDamage)
    #expect(closed.description.contains("\(name): the name is a \(kind). Put it out of the way"))
    #expect(disk.ownProblems().map(\.file) == [Prose(name)])
    #expect(disk.historyProblems(of: try store.load().portfolio).isEmpty)
    // Saving says the same of the same name.
    let error = try #require(disk.saving(CouncilEdit.renaming("New"), .by("Jane")).error)
    #expect(error.description.contains("saved. \(name): the name is a \(kind)"), "\(error)")
  }

  @Test func `a disk that is read-only is told as such`() throws {
    let memory = MemoryStore()
    let calls = MeddlingCalls(memory.files, at: 3, .fail(EROFS))
    let closed = try #require(memory.store(calls).closed())
    #expect(calls.names[2] == "checkWriting")
    #expect(closed.description.contains("read-only"))
    #expect(calls.open == 0)
  }

  @Test func `a store that cannot be opened says so elsewhere`() {
    let calls = MeddlingCalls(MemoryStore().files, at: 1, .fail(EACCES))
    #expect(MemoryStore().store(calls).closed() == nil)
  }
}
