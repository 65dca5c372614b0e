import BoardModel
import BoardStore
import Testing

@Suite struct KillTests {
  /// What somebody is stopped in.
  enum Deed: CaseIterable {
    case saving, creating, removing, undoing, recovering

    func start() -> MemoryStore {
      switch self {
      case .saving: return Scene.used.memory()
      case .creating: return MemoryStore(nil)
      case .removing: return NewCouncilTests.begun()
      case .undoing: return Scene.used.memory()
      case .recovering: return Scene.littered.memory()
      }
    }

    func act(_ memory: MemoryStore, _ calls: any StoreCalls) -> Result<Saved, SaveError> {
      let store = memory.store(calls)
      switch self {
      case .saving: return memory.save(CouncilEdit.rating("Three."), calls: calls)
      case .creating:
        guard let council = CouncilEdit.council(CouncilEdit.tiny) else { return memory.save { $0 } }
        return store.outcome { (store) throws(SaveError) in
          try store.create(council, .by("Jane"))
        }
      case .undoing, .removing:
        return store.outcome { (store) throws(SaveError) in
          try store.undo(CouncilEdit.id, by: "Jane", at: Moment(seconds: 0))
        }
      case .recovering:
        return store.outcome { (store) throws(SaveError) in
          try store.recover(CouncilEdit.id)
        }
      }
    }
  }

  @Test(arguments: Deed.allCases, [false, true])
  func `whoever is stopped at any call leaves the old or the new, and nobody in the way`(
    deed: Deed, after: Bool
  ) throws {
    let start = deed.start()
    let clean = start.copy
    let counting = MeddlingCalls(clean.files)
    _ = try #require(deed.act(clean, counting).saved)
    let known = try start.store().history(of: CouncilEdit.id)
    for turn in 1...counting.count {
      let memory = start.copy
      let meddling = MeddlingCalls(memory.files, at: turn, after ? .endAfter : .end)
      let place = "call \(turn), \(counting.names[turn - 1])"
      let outcome = deed.act(memory, meddling)
      memory.files.closeAll()
      let isOld =
        memory.files.bytes(at: MemoryStore.path) == start.files.bytes(at: MemoryStore.path)
      let isNew = memory.bytes == clean.bytes
      #expect(isOld || isNew, "\(place)")
      if outcome.saved != nil { #expect(isNew, "\(place)") }
      let history = try memory.store().history(of: CouncilEdit.id)
      let isKept = Array(history.entries.prefix(known.entries.count)) == known.entries
      #expect(isKept, "\(place)")
      #expect(history.skippedLines == 0, "\(place)")
      try goOn(memory, deed, isNew: isNew, history, place)
    }
  }

  private func goOn(
    _ memory: MemoryStore, _ deed: Deed, isNew: Bool, _ history: CouncilHistory, _ place: String
  ) throws {
    if !isNew, history.recoverable != nil {
      // What the history has and the file has not can be saved still.
      let other = memory.copy
      let recovered = other.store().outcome { (store) throws(SaveError) in
        try store.recover(CouncilEdit.id)
      }
      #expect(recovered.saved?.entry == history.recoverable, "\(place)")
      let told = try other.store().history(of: CouncilEdit.id)
      #expect(told.recoverable == nil, "\(place)")
      #expect(told.entries.last == history.recoverable, "\(place)")
    }
    if deed == .removing, isNew {
      #expect(memory.store().isRemoved(CouncilEdit.id), "\(place)")
      let redone = memory.store().outcome { (store) throws(SaveError) in
        try store.redo(CouncilEdit.id, by: "Jane", at: Moment(seconds: 0))
      }
      #expect(redone.saved != nil, "\(place)")
    }
    if deed == .creating, !isNew {
      #expect(deed.act(memory, memory.files).saved != nil, "\(place)")
    }
    #expect(memory.save(CouncilEdit.titling("Next")).saved != nil, "\(place)")
    #expect(memory.files.names(at: "councils") == ["knowsley.json"], "\(place)")
    let told = try memory.store().history(of: CouncilEdit.id)
    // It waits for a decision, which making the same change again is.
    #expect(told.recoverable == (deed == .creating ? nil : history.recoverable), "\(place)")
    #expect(!told.isEditedOutside, "\(place)")
    // Of a council that was taken away there is no state to look at.
    for entry in told.entries where deed != .removing || entry.undoes == nil {
      let state = try memory.store().state(of: CouncilEdit.id, revision: entry.revision)
      #expect(!state.bytes.isEmpty, "\(place)")
    }
  }

  @Test func `a change written to the history and not to the file is offered and can be saved`()
    throws
  {
    let memory = Scene.littered.memory()
    let history = try memory.store().history(of: CouncilEdit.id)
    #expect(history.entries.map(\.revision) == [1, 2])
    #expect(history.recoverable?.revision == 3)
    #expect(history.notSaved.map(\.revision) == [3])
    _ = try memory.store().recover(CouncilEdit.id)
    #expect(CouncilEdit.council(memory.bytes)?.name == "Stopped")
    let then = try memory.store().history(of: CouncilEdit.id)
    #expect(then.entries.map(\.revision) == [1, 2, 3])
    #expect(then.recoverable == nil)
    #expect(throws: SaveError.nothingToRecover(CouncilEdit.id)) {
      try memory.store().recover(CouncilEdit.id)
    }
  }

  @Test func `saving something else instead leaves the unsaved change to be decided on`() throws {
    let memory = Scene.littered.memory()
    let saved = try #require(memory.save(CouncilEdit.titling("Other")).saved)
    // Half a line stood behind it; it may have had a revision of its own.
    #expect(saved.entry?.revision == 5)
    let history = try memory.store().history(of: CouncilEdit.id)
    #expect(history.entries.map(\.revision) == [1, 2, 5])
    #expect(history.notSaved.map(\.revision) == [3])
    #expect(history.recoverable?.revision == 3)
    #expect(history.skippedLines == 1)
    #expect(try memory.store().state(of: CouncilEdit.id, revision: 3).council.name == "Stopped")
    #expect(memory.files.bytes(at: "backups/knowsley.2.json") != nil)
  }

  @Test func `it can be saved behind what others saved, and undone like any change`() throws {
    let memory = Scene.littered.memory()
    memory.save(CouncilEdit.titling("Other"), by: "Amir")
    let before = memory.bytes
    let recovered = try memory.store().recover(CouncilEdit.id)
    #expect(recovered.entry?.revision == 6 && recovered.entry?.redoes == 3)
    #expect(recovered.council.name == "Stopped")
    #expect(recovered.council == CouncilEdit.council(before).map(CouncilEdit.renaming("Stopped")))
    #expect(try memory.store().history(of: CouncilEdit.id).recoverable == nil)
    _ = try memory.store().undo(CouncilEdit.id, by: "Jane", at: Moment(seconds: 0))
    #expect(memory.bytes == before)
    #expect(try memory.store().history(of: CouncilEdit.id).recoverable == nil)
  }

  @Test func `it can be forgotten, which changes nothing but the history`() throws {
    let memory = Scene.littered.memory()
    let before = memory.bytes
    let entry = try memory.store().forgetUnsaved(
      CouncilEdit.id, by: "Amir", at: Moment(seconds: 0))
    #expect(entry.undoes == 3 && memory.bytes == before)
    let history = try memory.store().history(of: CouncilEdit.id)
    #expect(history.recoverable == nil && !history.isEditedOutside)
    #expect(history.entries.last == entry)
    #expect(throws: SaveError.nothingToRecover(CouncilEdit.id)) {
      try memory.store().forgetUnsaved(CouncilEdit.id, by: "Amir", at: Moment(seconds: 0))
    }
    #expect(memory.save(CouncilEdit.titling("Next")).saved?.notes == [.historyDamaged(lines: 1)])
    for entry in try memory.store().history(of: CouncilEdit.id).entries {
      #expect(throws: Never.self) {
        try memory.store().state(of: CouncilEdit.id, revision: entry.revision)
      }
    }
    _ = try memory.store().undo(CouncilEdit.id, by: "Jane", at: Moment(seconds: 0))
    #expect(memory.bytes == before)
  }
}
