import BoardModel
import BoardStore
import Testing

/// Any sequence of edits and undos, saved and opened anew at random, is the same as in memory.
@Suite struct AnySequenceTests {
  /// What ought to be: every state there was, and what each person can undo and redo.
  private struct Expectation {
    var states: [Int: [UInt8]]
    var bytes: [UInt8]
    var revision = 0
    var done: [Prose: [(revision: Int, before: [UInt8], after: [UInt8])]] = [:]
    var undone: [Prose: [(revision: Int, before: [UInt8], after: [UInt8])]] = [:]
  }

  @Test(arguments: 0..<16) func `any sequence of edits, undos and redos`(seed: Int) throws {
    var dice = TreeDice(seed: seed)
    let memory = MemoryStore(seed % 2 == 0 ? CouncilEdit.tiny : Fixture.small)
    let council = try #require(CouncilEdit.council(memory.bytes))
    let twin = InMemoryBoardStore(
      StoreContents(portfolio: Portfolio(settings: Settings(), entries: [.council(council)])))
    var expected = Expectation(states: [0: memory.bytes], bytes: memory.bytes)
    for step in 0..<40 {
      let person: Prose = ["Jane", "Jim"][dice.roll(0...(seed % 3 == 0 ? 0 : 1))]
      let moment = Moment(seconds: Int64(dice.roll(0...1_000_000)))
      switch dice.roll(0...6) {
      case 0...3:
        var copy = dice
        let edit = CouncilEdit.any(&dice)
        let note = ChangeNote.by(person, at: moment.seconds)
        let outcome = memory.store().saving(edit, note)
        #expect(twin.saving(CouncilEdit.any(&copy), note).saved?.council == outcome.saved?.council)
        try follow(outcome, memory, person, &expected)
      case 4, 5:
        let outcome = memory.store().outcome { (store) throws(SaveError) in
          try store.undo(CouncilEdit.id, by: person, at: moment)
        }
        let other = twin.outcome { (store) throws(SaveError) in
          try store.undo(CouncilEdit.id, by: person, at: moment)
        }
        #expect(outcome == other)
        try followUndo(outcome, memory, person, &expected, step)
      default:
        let outcome = memory.store().outcome { (store) throws(SaveError) in
          try store.redo(CouncilEdit.id, by: person, at: moment)
        }
        let other = twin.outcome { (store) throws(SaveError) in
          try store.redo(CouncilEdit.id, by: person, at: moment)
        }
        #expect(outcome == other)
        try followRedo(outcome, memory, person, &expected, step)
      }
      if dice.roll(0...9) == 0 {
        let revision = dice.roll(0...expected.revision)
        memory.files.put(nil, at: "backups/knowsley.\(revision).json")
      }
    }
    for (revision, bytes) in expected.states {
      let isSame = try memory.store().state(of: CouncilEdit.id, revision: revision).bytes == bytes
      #expect(isSame, "revision \(revision)")
    }
    #expect(
      try twin.history(of: CouncilEdit.id) == memory.store().history(of: CouncilEdit.id))
  }

  private func follow(
    _ outcome: Result<Saved, SaveError>, _ memory: MemoryStore, _ person: Prose,
    _ expected: inout Expectation
  ) throws {
    let saved = try #require(outcome.saved, "\(outcome.error?.description ?? "")")
    guard let entry = saved.entry else {
      #expect(memory.bytes == expected.bytes)
      return
    }
    #expect(entry.revision == expected.revision + 1)
    #expect(CouncilEdit.council(memory.bytes) == saved.council)
    expected.done[person, default: []].append((entry.revision, expected.bytes, memory.bytes))
    expected.undone[person] = []
    keep(memory, entry, &expected)
  }

  private func keep(
    _ memory: MemoryStore, _ entry: ChangeEntry, _ expected: inout Expectation
  ) {
    expected.bytes = memory.bytes
    expected.revision = entry.revision
    expected.states[entry.revision] = memory.bytes
  }

  private func followUndo(
    _ outcome: Result<Saved, SaveError>, _ memory: MemoryStore, _ person: Prose,
    _ expected: inout Expectation, _ step: Int
  ) throws {
    guard let last = expected.done[person]?.last else {
      #expect(outcome.error == .nothingToUndo(CouncilEdit.id, by: person))
      return
    }
    guard let saved = outcome.saved, let entry = saved.entry else {
      // Only what another has done since, or a change that leads back to what is there, can be in
      // the way.
      #expect(expected.bytes != last.after, "step \(step)")
      #expect(memory.bytes == expected.bytes)
      return
    }
    #expect(entry.undoes == last.revision)
    if expected.bytes == last.after { #expect(memory.bytes == last.before, "step \(step)") }
    expected.undone[person, default: []].append(last)
    expected.done[person]?.removeLast()
    keep(memory, entry, &expected)
  }

  private func followRedo(
    _ outcome: Result<Saved, SaveError>, _ memory: MemoryStore, _ person: Prose,
    _ expected: inout Expectation, _ step: Int
  ) throws {
    guard let last = expected.undone[person]?.last else {
      #expect(outcome.error == .nothingToRedo(CouncilEdit.id, by: person))
      return
    }
    guard let saved = outcome.saved, let entry = saved.entry else {
      #expect(expected.bytes != last.before, "step \(step)")
      #expect(memory.bytes == expected.bytes)
      return
    }
    #expect(entry.redoes == last.revision)
    if expected.bytes == last.before { #expect(memory.bytes == last.after, "step \(step)") }
    expected.done[person, default: []].append(last)
    expected.undone[person]?.removeLast()
    keep(memory, entry, &expected)
  }
}
