import BoardModel
import BoardStore
import Testing

/// A saved change stays one, whatever somebody does to the file without this program.
struct LostChangeTests {
  private let id = CouncilEdit.id
  private let now = Moment(seconds: 1_751_292_200)

  /// Somebody was told that a change is saved; then an editor puts its older copy over it.
  private func overwritten() -> (memory: MemoryStore, saved: [UInt8]) {
    let memory = MemoryStore(CouncilEdit.tiny)
    memory.save(CouncilEdit.titling("Acked"), what: "KNO-07 renamed")
    let saved = memory.bytes
    memory.files.put(CouncilEdit.tiny, at: MemoryStore.path)
    return (memory, saved)
  }

  @Test func `a change that was acknowledged is never called unsaved`() throws {
    let (memory, _) = overwritten()
    let history = try memory.store().history(of: id)
    #expect(history.entries.map(\.revision) == [1])
    #expect(history.notSaved == [] && history.recoverable == nil)
    #expect(history.isEditedOutside && history.putBackBefore == 1)
    #expect(try memory.store().lost(of: id).map(\.revision) == [1])
  }

  @Test func `the next change tells first that the file was put back`() throws {
    let (memory, _) = overwritten()
    let saved = try #require(memory.save(CouncilEdit.rating("Cyd's."), by: "Cyd").saved)
    #expect(saved.entry?.revision == 3)
    let entries = try memory.store().history(of: id).entries
    #expect(entries.map(\.revision) == [1, 2, 3])
    #expect(
      entries[1].what
        == "the file was put back outside noticeboard to what it was before revision 1: KNO-07 title"
    )
    #expect(try memory.store().lost(of: id).map(\.revision) == [1])
    #expect(try memory.store().state(of: id, revision: 1).revision == 1)
  }

  @Test func `what was taken out outside is made again, behind what others did since`() throws {
    let (memory, saved) = overwritten()
    let alone = memory.copy
    let again = try alone.store().makeLostAgain(id, by: "Ann", at: now)
    #expect(again.entry?.redoes == 1 && again.entry?.by == "Ann")
    #expect(alone.bytes == saved)
    memory.save(CouncilEdit.rating("Cyd's."), by: "Cyd")
    _ = try memory.store().makeLostAgain(id, by: "Ann", at: now)
    let text = String(decoding: memory.bytes, as: UTF8.self)
    #expect(text.contains("Acked") && text.contains("Cyd's."))
    #expect(try memory.store().lost(of: id) == [])
    #expect(throws: SaveError.nothingToRecover(id)) {
      try memory.store().makeLostAgain(id, by: "Ann", at: now)
    }
  }

  @Test func `of an objective that has left the plan meanwhile it is said so`() throws {
    let memory = MemoryStore()
    let council = try #require(CouncilEdit.council(memory.bytes))
    let ref = try #require(council.plan.objectives.first?.ref)
    let today = try #require(Day(iso: "2025-06-30"))
    let store = memory.store()
    func save(_ command: some Command) throws {
      let note = ChangeNote(
        at: now, by: "Jane", kind: Prose(type(of: command).kind), objective: command.objective,
        what: Prose(command.what))
      _ = try store.save(id, note) { council throws(Refusal) in
        try council.applying(command, today: today)
      }
    }
    try save(RateObjective(ref, delivery: .red, impact: nil, because: "Late", on: today))
    memory.files.put(Fixture.small, at: MemoryStore.path)
    try save(EndObjective(ref, .retired, because: "Not wanted", on: today))
    let again = try store.makeLostAgain(id, by: "Ann", at: now)
    #expect(again.notes == [.leftThePlan(ref, on: today)])
    #expect(again.notes.first?.description.contains("left the plan on 30 Jun 2025") == true)
  }

  @Test func `it waits, is a problem of its council, and an undo of it says how it comes back`()
    throws
  {
    let (memory, _) = overwritten()
    let store = memory.store()
    let council = try #require(CouncilEdit.council(memory.bytes))
    let waiting = try #require(store.waiting(of: [council])[id])
    #expect(waiting.cause == .takenOut && waiting.others == 0)
    #expect(waiting.words.hasSuffix("Jane: KNO-07 renamed"))
    let portfolio = Portfolio(settings: Settings(), entries: [.council(council)])
    let problems = store.historyProblems(of: portfolio)
    #expect(problems.map(\.isOfWaitingChange) == [true])
    #expect(problems.first?.sentence.contains("is not in the file any more") ?? false)
    let error = store.outcome { (store) throws(SaveError) in
      try store.undo(id, revision: 1, by: "Jane", at: now)
    }.error
    let words = try #require(error?.description)
    #expect(words.contains("is not in the file any more, which was changed outside noticeboard."))
    #expect(words.hasSuffix("noticeboard recover makes it again."))
  }

  @Test func `a change that is made again twice is called so once`() throws {
    let (memory, _) = overwritten()
    _ = try memory.store().makeLostAgain(id, by: "Ann", at: now)
    memory.files.put(CouncilEdit.tiny, at: MemoryStore.path)
    let again = try memory.store().makeLostAgain(id, by: "Ann", at: now)
    #expect(again.entry?.what == "made again: KNO-07 renamed")
  }

  @Test func `given up it is offered no more, and stays in the history`() throws {
    let (memory, _) = overwritten()
    let entry = try memory.store().forgetUnsaved(id, by: "Ann", at: now)
    #expect(entry.what == "not made again: KNO-07 renamed")
    #expect(try memory.store().lost(of: id) == [])
    #expect(try memory.store().history(of: id).entries.first?.what == "KNO-07 renamed")
  }

  @Test func `what somebody changed to something else by hand is not offered`() throws {
    let memory = MemoryStore(CouncilEdit.tiny)
    memory.save(CouncilEdit.titling("Acked"))
    let other = CouncilEdit.council(memory.bytes).map(CouncilEdit.titling("By hand"))
    memory.files.put(other.map(CouncilWriter.bytes(of:)), at: MemoryStore.path)
    #expect(try memory.store().lost(of: id) == [])
    memory.save(CouncilEdit.rating("Cyd's."))
    #expect(try memory.store().lost(of: id) == [])
  }

  @Test func `a long history is looked at from its end as it is from its start`() throws {
    let memory = MemoryStore(CouncilEdit.tiny)
    for number in 1...80 { memory.save(CouncilEdit.renaming("Name \(number)")) }
    let before = memory.bytes
    memory.save(CouncilEdit.renaming("Name 81"))
    memory.files.put(before, at: MemoryStore.path)
    let saved = try #require(memory.save(CouncilEdit.rating("Next.")).saved)
    #expect(saved.entry?.revision == 83)
    #expect(saved.notes == [.editedOutside(revision: 82)])
  }
}
