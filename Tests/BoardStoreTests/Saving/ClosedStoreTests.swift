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
