import BoardModel
import BoardStore
import Testing

@Suite struct HistoryTests {
  private let id = CouncilEdit.id

  private func lines(_ memory: MemoryStore) -> [[UInt8]] {
    (memory.files.bytes(at: MemoryStore.historyPath) ?? [])
      .split(separator: 0x0A).map { Array($0) }
  }

  private func put(_ lines: [[UInt8]], _ memory: MemoryStore) {
    memory.files.put(lines.flatMap { $0 + [0x0A] }, at: MemoryStore.historyPath)
  }

  private func saved(_ count: Int) -> MemoryStore {
    let memory = MemoryStore(CouncilEdit.tiny)
    for number in 1...count { memory.save(CouncilEdit.renaming("Name \(number)")) }
    return memory
  }

  @Test(arguments: 0..<40) func `any line comes back from its bytes`(seed: Int) throws {
    var dice = TreeDice(seed: seed)
    func word() -> Prose {
      [Prose("x"), "Ünïcödé \u{202E}", "a\nb\"\\", "", "日本"][dice.roll(0...4)]
    }
    let note = ChangeNote(
      at: Moment(seconds: Int64(dice.roll(0...2_000_000_000))), by: word(), kind: word(),
      objective: seed % 2 == 0 ? ObjectiveRef("KNO-07") : nil, what: word(),
      why: seed % 3 == 0 ? word() : nil)
    let old = dice.tree(depth: 3)
    let changes = TreeDifference.changes(from: old, to: dice.changed(old))
    let line = HistoryLine(
      entry: ChangeEntry(
        revision: seed + 1, note: note, undoes: seed % 5 == 0 ? seed : nil,
        redoes: seed % 7 == 0 ? seed : nil),
      before: seed % 4 == 0 ? nil : ContentHash(of: [1]), after: ContentHash(of: [2]),
      changes: seed % 6 == 0 ? nil : changes, isFromHandwritten: seed % 8 == 0)
    let bytes = line.bytes
    #expect(bytes.last == 0x0A)
    #expect(bytes.dropLast().allSatisfy { $0 != 0x0A })
    #expect(HistoryLine(bytes.dropLast()) == line)
    for place in bytes.indices.dropLast() {
      var damaged = bytes
      damaged[place] ^= 1
      #expect(HistoryLine(damaged.dropLast()[...]) == nil)
    }
    #expect(HistoryLine(bytes.dropLast(2)) == nil)
  }

  @Test func `a damaged line is passed over and counted, and saving goes on`() throws {
    let memory = saved(4)
    var all = lines(memory)
    all[1][40] ^= 0x01
    put(all, memory)
    let history = try memory.store().history(of: id)
    #expect(history.entries.map(\.revision) == [1, 3, 4])
    #expect(history.notSaved == [])
    #expect(history.skippedLines == 1)
    let next = try #require(memory.save(CouncilEdit.renaming("Name 5")).saved)
    #expect(next.entry?.revision == 5)
    #expect(next.notes == [.historyDamaged(lines: 1)])
    #expect(next.notes.first?.description == "1 line of its history cannot be read.")
    for number in [1, 3, 4, 5] {
      #expect(
        try memory.store().state(of: id, revision: number).council.name.string
          == "Name \(number)")
    }
    #expect(throws: HistoryError.noRevision(id, 2)) {
      try memory.store().state(of: id, revision: 2)
    }
  }

  @Test func `a state that nothing leads to any more is said to be lost`() throws {
    let memory = saved(4)
    var all = lines(memory)
    all[2][40] ^= 0x01
    put(all, memory)
    for revision in 0...3 { memory.files.put(nil, at: "backups/knowsley.\(revision).json") }
    #expect(throws: HistoryError.lostRevision(id, 2)) {
      try memory.store().state(of: id, revision: 2)
    }
    #expect(
      HistoryError.lostRevision(id, 2).description
        == "knowsley: revision 2 cannot be brought back: no copy of it is left in backups/, and lines "
        + "of its history are damaged or missing.")
    // A copy of an older state leads to it again, forwards.
    memory.files.put(CouncilEdit.tiny, at: "backups/knowsley.0.json")
    #expect(try memory.store().state(of: id, revision: 2).council.name == "Name 2")
  }

  @Test func `a damaged last line does not make its revision be used twice`() throws {
    let memory = saved(3)
    var all = lines(memory)
    all[2][40] ^= 0x01
    put(all, memory)
    let saved = try #require(memory.save(CouncilEdit.renaming("Name 4")).saved)
    // The file is what the damaged line made of it: to the history that is a change from outside.
    #expect(saved.notes == [.editedOutside(revision: 4), .historyDamaged(lines: 1)])
    #expect(saved.entry?.revision == 5)
  }

  @Test func `a history that stops without a line end goes on in a new line`() throws {
    let memory = saved(2)
    let whole = memory.files.bytes(at: MemoryStore.historyPath) ?? []
    memory.files.put(Array(whole.dropLast(2)), at: MemoryStore.historyPath)
    let next = try #require(memory.save(CouncilEdit.renaming("Name 3")).saved)
    #expect(next.entry.map { $0.revision > 2 } == true)
    #expect(lines(memory).count >= 3)
    #expect(lines(memory)[1] == Array(whole.split(separator: 0x0A)[1]))
    #expect(try memory.store().history(of: id).skippedLines == 0)
  }

  @Test func `a state is brought back from what is left, forwards or backwards`() throws {
    for kept in [nil, 0, 5, 9] {
      let memory = saved(10)
      for revision in 0...9 where revision != kept {
        memory.files.put(nil, at: "backups/knowsley.\(revision).json")
      }
      for revision in 1...10 {
        let state = try memory.store().state(of: id, revision: revision)
        #expect(state.council.name.string == "Name \(revision)")
      }
      #expect(try memory.store().state(of: id, revision: 0).bytes == CouncilEdit.tiny)
    }
  }

  @Test func `a copy that was changed is not believed`() throws {
    let memory = saved(5)
    memory.files.put(Fixture.small, at: "backups/knowsley.3.json")
    #expect(try memory.store().state(of: id, revision: 3).council.name == "Name 3")
    #expect(try memory.store().state(of: id, revision: 2).council.name == "Name 2")
  }

  @Test func `what somebody does to the file by hand becomes a line of its own`() throws {
    let memory = saved(2)
    let other = CouncilEdit.council(memory.bytes).map(CouncilEdit.titling("By hand"))
    memory.files.put(other.map(CouncilWriter.bytes(of:)), at: MemoryStore.path)
    #expect(try memory.store().history(of: id).isEditedOutside)
    let byHand = memory.bytes
    let saved = try #require(memory.save(CouncilEdit.renaming("Name 3")).saved)
    #expect(saved.notes == [.editedOutside(revision: 3)])
    #expect(
      saved.notes.first?.description
        == "Its file had been changed outside noticeboard; the history tells it as revision 3.")
    let history = try memory.store().history(of: id)
    #expect(history.entries.map(\.kind) == ["rate", "rate", "outside", "rate"])
    #expect(history.entries.map(\.by) == ["Jane", "Jane", "outside", "Jane"])
    #expect(!history.isEditedOutside)
    #expect(memory.files.bytes(at: "backups/knowsley.3.json") == byHand)
    memory.files.put(nil, at: "backups/knowsley.3.json")
    #expect(try memory.store().state(of: id, revision: 3).bytes == byHand)
    #expect(memory.history.contains(#"{"in":"plan/objectives/KNO-07/title","old":"#))
  }

  @Test func `a history that is gone begins again above what the copies are named after`() throws {
    let memory = saved(3)
    memory.files.put(nil, at: MemoryStore.historyPath)
    let copies = Set(memory.files.names(at: "backups"))
    let kept = memory.files.bytes(at: "backups/knowsley.2.json")
    let saved = try #require(memory.save(CouncilEdit.renaming("Name 4")).saved)
    // The last copy was made behind the line of the third change.
    #expect(saved.notes == [.historyCutShort(1...3)])
    #expect(saved.entry?.revision == 5)
    #expect(memory.files.names(at: "backups") == copies.sorted() + ["knowsley.4.json"])
    #expect(memory.files.bytes(at: "backups/knowsley.2.json") == kept)
    #expect(try memory.store().state(of: id, revision: 5).council.name == "Name 4")
  }

  @Test func `copies that are gone hinder nothing`() throws {
    let memory = saved(3)
    memory.files.put(nil, at: "backups")
    #expect(memory.save(CouncilEdit.renaming("Name 4")).saved?.notes == [])
    #expect(try memory.store().state(of: id, revision: 1).council.name == "Name 1")
  }

  @Test func `a clock that goes backwards changes no order`() throws {
    let memory = MemoryStore(CouncilEdit.tiny)
    for (number, seconds) in [2_000, 1_000, 1_500, 0].enumerated() {
      let note = ChangeNote.by("Jane", at: Int64(seconds))
      #expect(memory.store().saving(CouncilEdit.renaming("\(number)"), note).saved != nil)
    }
    let history = try memory.store().history(of: id)
    #expect(history.entries.map(\.at.seconds) == [2_000, 1_000, 1_500, 0])
    #expect(history.entries.map(\.revision) == [1, 2, 3, 4])
    _ = try memory.store().undo(id, by: "Jane", at: Moment(seconds: -5_000))
    #expect(CouncilEdit.council(memory.bytes)?.name == "2")
  }

  @Test func `a history longer than a save looks at is told and undone as a short one`() throws {
    let memory = saved(80)
    #expect(try memory.store().history(of: id).entries.map(\.revision) == Array(1...80))
    _ = try memory.store().undo(id, by: "Jane", at: Moment(seconds: 0))
    #expect(CouncilEdit.council(memory.bytes)?.name == "Name 79")
    #expect(try memory.store().state(of: id, revision: 3).council.name == "Name 3")
    #expect(memory.files.names(at: "backups").count <= 22)
  }

  @Test func `many who were stopped one after the other hide no saved state`() throws {
    let memory = saved(1)
    for number in 0..<70 {
      memory.stop(in: CouncilEdit.renaming("Stopped \(number)"))
      memory.files.put(nil, at: "backups")
    }
    let next = try #require(memory.save(CouncilEdit.renaming("Next")).saved)
    #expect(next.notes == [])
    #expect(memory.files.names(at: "backups") == ["knowsley.1.json"])
    let history = try memory.store().history(of: id)
    #expect(history.entries.map(\.revision) == [1, 72])
    #expect(history.notSaved.count == 70)
  }

  @Test func `while somebody saves, their line is not taken for one that was left`() throws {
    let memory = Scene.littered.memory()
    let root = try memory.files.openRoot("")
    let lock = try memory.files.openFile(".lock", in: root, for: .appending, mode: 0o600)
    #expect(try memory.files.lock(lock))
    let during = try memory.store().history(of: id)
    #expect(during.recoverable == nil)
    #expect(during.notSaved == [])
    try memory.files.close(lock)
    #expect(try memory.store().history(of: id).recoverable?.revision == 3)
  }

  @Test func `lines made to mislead do no harm`() throws {
    let memory = saved(3)
    let all = lines(memory)
    put(all + [all[0], all[2]], memory)
    let history = try memory.store().history(of: id)
    #expect(history.entries.map(\.revision) == [1, 2, 3])
    #expect(history.skippedLines == 2)
    memory.files.put([UInt8](repeating: 0, count: 1_000), at: MemoryStore.historyPath)
    #expect(try memory.store().history(of: id).entries == [])
    #expect(memory.save(CouncilEdit.renaming("On")).saved != nil)
    memory.files.put([UInt8](repeating: 0x0A, count: 1_000), at: MemoryStore.historyPath)
    #expect(memory.save(CouncilEdit.renaming("And on")).saved != nil)
  }
}
