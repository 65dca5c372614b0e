import BoardModel
import BoardStore
import Testing

/// Which state of a council is put back where its file is damaged.
struct LastGoodTests {
  private let id = CouncilEdit.id

  private func used() -> MemoryStore {
    let memory = MemoryStore(CouncilEdit.tiny)
    memory.save(CouncilEdit.renaming("One"), what: "renamed to One")
    memory.save(CouncilEdit.renaming("Two"), by: "Amir", what: "renamed to Two")
    return memory
  }

  private func lastGood(_ memory: MemoryStore) -> Result<LastGood, SaveError> {
    Result { () throws(SaveError) in try memory.store().lastGood(of: id) }
  }

  @Test(arguments: ["{\"schema\": 2", "{}", "\u{0}\u{0}", "", "[]"])
  func `a damaged file's last good state is the last that was saved`(text: String) throws {
    let memory = used()
    let good = memory.bytes
    memory.files.put(Array(text.utf8), at: MemoryStore.path)
    let found = try lastGood(memory).get()
    #expect(found.revision == 2)
    #expect(found.words == "revision 2 of 30 Jun 2025 14:02 UTC, by Amir: renamed to Two")
    let saved = try memory.store().restore(
      id, revision: found.revision, found.note(by: "Jane", at: Moment(seconds: 0)))
    #expect(memory.bytes == good)
    #expect(saved.keptAside == "backups/knowsley.3.json")
    #expect(memory.files.bytes(at: "backups/knowsley.3.json") == Array(text.utf8))
    #expect(try memory.store().history(of: id).entries.last?.kind == "recover")
    #expect(lastGood(memory) == .failure(.notDamaged(id)))
  }

  @Test func `what was changed by hand and is still in sight is put back with it`() throws {
    let memory = used()
    let store = memory.store()
    // As people write files: in another order, and saying what need not be said.
    let text = String(decoding: memory.bytes, as: UTF8.self)
    let good = text.replacing("\"schema\": 2,", with: "\"$schema\": \"s.json\",\n  \"schema\": 2,")
    memory.files.put(Array(good.utf8), at: MemoryStore.path)
    memory.save(CouncilEdit.renaming("Three"))
    let byHand = String(decoding: memory.bytes, as: UTF8.self)
      .replacing("\"Three\"", with: "\"By hand\"")
    let shown = try #require(CouncilEdit.council(Array(byHand.utf8)))
    memory.files.put([0x7B], at: MemoryStore.path)
    let found = try store.lastGood(of: id, shown: shown)
    #expect(found.words.hasSuffix(", with what was changed by hand since: name"))
    let note = found.note(by: "Jane", at: Moment(seconds: 0))
    #expect(try store.putBack(found, note).council.name == "By hand")
    #expect(String(decoding: memory.bytes, as: UTF8.self) == byHand)
    #expect(try store.history(of: id).entries.last?.what == Prose("put back \(found.words)"))
  }

  @Test func `what is in sight only because nobody has looked since takes back nothing`() throws {
    let memory = used()
    let shown = try #require(CouncilEdit.council(memory.bytes))
    memory.save(CouncilEdit.renaming("Three"), by: "Amir")
    let last = memory.bytes
    memory.files.put([0x7B], at: MemoryStore.path)
    let found = try memory.store().lastGood(of: id, shown: shown)
    #expect(!found.words.contains("by hand"))
    _ = try memory.store().putBack(found, found.note(by: "Jane", at: Moment(seconds: 0)))
    #expect(memory.bytes == last)
  }

  @Test func `damage that was mended by putting back and came again is no good state`() throws {
    let memory = used()
    for damage: UInt8 in 1...3 {
      memory.files.put([0x7B, damage], at: MemoryStore.path)
      let found = try lastGood(memory).get()
      _ = try memory.store().restore(
        id, revision: found.revision, found.note(by: "Jane", at: Moment(seconds: 0)))
    }
    // Another damage, and the same again, which is the same state as it was then.
    for damage: [UInt8] in [[0x7B], [0x7B, 3]] {
      memory.files.put(damage, at: MemoryStore.path)
      let found = try lastGood(memory).get()
      let state = try memory.store().state(of: id, revision: found.revision)
      #expect(state.council.name == "Two")
    }
  }

  @Test func `where the latest states are lost, the latest that is not is found`() throws {
    let memory = used()
    memory.save(CouncilEdit.renaming("Three"))
    memory.files.put([0x7B], at: MemoryStore.path)
    // Without its line the third state leads nowhere: it stood only in the file.
    let lines = memory.history.split(separator: "\n", omittingEmptySubsequences: false)
    memory.files.put(
      Array(lines.dropLast(3).joined(separator: "\n").utf8) + [0x0A], at: MemoryStore.historyPath)
    #expect(try lastGood(memory).get().revision == 2)
  }

  @Test func `a file that is gone comes back`() throws {
    let memory = used()
    memory.files.put(nil, at: MemoryStore.path)
    let found = try lastGood(memory).get()
    let saved = try memory.store().restore(
      id, revision: found.revision, found.note(by: "Jane", at: Moment(seconds: 0)))
    #expect(saved.council.name == "Two" && saved.keptAside == nil)
  }

  @Test func `where nothing is kept, or nothing is to be done, that is said`() {
    let fresh = MemoryStore([0x7B])
    let words = lastGood(fresh).error?.description ?? ""
    #expect(words.contains("No earlier state that can be read is kept"))
    #expect(lastGood(used()).error == .notDamaged(id))
    let memory = used()
    let newer = String(decoding: memory.bytes, as: UTF8.self)
      .replacing("\"schema\": 2", with: "\"schema\": 3")
    memory.files.put(Array(newer.utf8), at: MemoryStore.path)
    #expect(
      lastGood(memory).error?.description.contains("schema 3, written by a newer noticeboard")
        == true)
  }

  @Test func `looking writes nothing`() throws {
    let memory = used()
    memory.files.put([0x7B], at: MemoryStore.path)
    let calls = MeddlingCalls(memory.files)
    _ = try memory.store(calls).lastGood(of: id)
    for name in calls.names {
      #expect(
        [
          "openRoot", "openFolder", "openFile reading", "names", "read", "close",
          "status of handle",
        ].contains(name), "\(name)")
    }
    #expect(calls.open == 0)
  }
}

extension Result where Success == LastGood, Failure == SaveError {
  fileprivate var error: SaveError? { if case .failure(let error) = self { error } else { nil } }
}
