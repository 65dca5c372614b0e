import BoardModel
import BoardStore
import Testing

@Suite struct RestoringTests {
  private let id = CouncilEdit.id

  private func used() -> MemoryStore {
    let memory = MemoryStore(CouncilEdit.tiny)
    memory.save(CouncilEdit.renaming("One"))
    memory.save(CouncilEdit.renaming("Two"))
    return memory
  }

  private func restore(_ memory: MemoryStore, _ revision: Int) -> Result<Saved, SaveError> {
    memory.store().outcome { (store) throws(SaveError) in
      try store.restore(CouncilEdit.id, revision: revision, .by("Jane", "restored"))
    }
  }

  @Test func `a state of old comes back as a change like any other`() throws {
    let memory = used()
    let before = memory.bytes
    #expect(restore(memory, 0).saved?.entry?.revision == 3)
    #expect(memory.bytes == CouncilEdit.tiny)
    #expect(restore(memory, 0).saved?.entry == nil)
    _ = try memory.store().undo(id, by: "Jane", at: Moment(seconds: 0))
    #expect(memory.bytes == before)
    #expect(restore(memory, 9).error == .noRevision(id, 9))
  }

  @Test(arguments: ["{\"schema\": 2", "{}", "\u{0}\u{0}", ""])
  func `what nobody can read makes way, and its bytes are kept`(text: String) throws {
    let memory = used()
    let good = memory.bytes
    memory.files.put(Array(text.utf8), at: MemoryStore.path)
    let saved = try #require(restore(memory, 2).saved)
    #expect(saved.entry?.revision == 4)
    #expect(saved.notes == [.editedOutside(revision: 3)])
    #expect(memory.bytes == good)
    for number in 1...30 { memory.save(CouncilEdit.renaming("Name \(number)")) }
    #expect(memory.files.bytes(at: "backups/knowsley.3.json") == Array(text.utf8))
    for revision in [0, 1, 2, 4, 9] {
      #expect(throws: Never.self) { try memory.store().state(of: id, revision: revision) }
    }
    // Taking a restoring back would bring the damage back.
    #expect(try memory.store().history(of: id).skippedLines == 0)
  }

  @Test func `a file that is gone comes back`() throws {
    let memory = used()
    let good = memory.bytes
    memory.files.put(nil, at: MemoryStore.path)
    #expect(restore(memory, 2).saved?.entry?.revision == 3)
    #expect(memory.bytes == good)
    #expect(memory.save(CouncilEdit.renaming("On")).saved?.notes == [])
  }

  @Test func `a newer version's file is not replaced by one of old`() throws {
    let memory = used()
    let newer = Array(
      String(decoding: memory.bytes, as: UTF8.self)
        .replacing("\"schema\": 2", with: "\"schema\": 3").utf8)
    memory.files.put(newer, at: MemoryStore.path)
    let error = try #require(restore(memory, 1).error)
    #expect(error.description.contains("written by a newer noticeboard"))
    #expect(memory.bytes == newer)
  }

  @Test func `a state that is lost is said to be lost`() throws {
    let memory = used()
    memory.files.put(nil, at: "backups/knowsley.1.json")
    memory.files.put(nil, at: "backups/knowsley.0.json")
    memory.files.put([0x7B], at: MemoryStore.path)
    let error = try #require(restore(memory, 1).error)
    #expect(
      error.description.hasPrefix(
        "knowsley: nothing was saved. Revision 1 cannot be brought back: no copy of it is left"))
    #expect(memory.bytes == [0x7B])
  }
}
