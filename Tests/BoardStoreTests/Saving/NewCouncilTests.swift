import BoardModel
import BoardStore
import Glibc
import Testing

/// Adding a council, and taking that back.
@Suite struct NewCouncilTests {
  private let id = CouncilEdit.id
  private static let note = ChangeNote(
    at: Moment(seconds: 1_751_292_125), by: "Jane", kind: Prose(NewCouncil.kind), what: "added")

  /// A store with one council that Jane has added.
  static func begun() -> MemoryStore {
    let memory = MemoryStore(nil)
    let saved = memory.store().outcome { (store) throws(SaveError) in
      guard let council = CouncilEdit.council(CouncilEdit.tiny) else {
        throw .noCouncil(CouncilEdit.id)
      }
      return try store.create(council, note)
    }
    #expect(saved.saved?.isCreated == true)
    return memory
  }

  private func undo(_ memory: MemoryStore, _ person: Prose = "Jane") -> Result<Saved, SaveError> {
    memory.store().outcome { (store) throws(SaveError) in
      try store.undo(CouncilEdit.id, by: person, at: Moment(seconds: 0))
    }
  }

  private func redo(_ memory: MemoryStore, _ person: Prose = "Jane") -> Result<Saved, SaveError> {
    memory.store().outcome { (store) throws(SaveError) in
      try store.redo(CouncilEdit.id, by: person, at: Moment(seconds: 0))
    }
  }

  @Test func `taken back, its file is gone, and its history and a copy are kept`() throws {
    let memory = Self.begun()
    let bytes = memory.bytes
    let saved = try #require(undo(memory).saved)
    #expect(saved.isRemoved && saved.entry?.undoes == 1)
    #expect(memory.files.names(at: "councils").isEmpty)
    #expect(memory.files.bytes(at: "backups/knowsley.1.json") == bytes)
    let history = try memory.store().history(of: id)
    #expect(history.isRemoved && history.recoverable == nil && history.skippedLines == 0)
    #expect(history.entries.map(\.revision) == [1, 2])
    #expect(try memory.store().state(of: id, revision: 1).bytes == bytes)
    #expect(throws: HistoryError.noRevision(id, 2)) {
      try memory.store().state(of: id, revision: 2)
    }
  }

  @Test func `added again, it is the same bytes, and goes on from there`() throws {
    let memory = Self.begun()
    let bytes = memory.bytes
    memory.save(CouncilEdit.titling("Jane's"))
    let titled = memory.bytes
    #expect(undo(memory).saved?.isRemoved == false)
    #expect(undo(memory).saved?.isRemoved == true)
    #expect(undo(memory).error == .nothingToUndo(id, by: "Jane"))
    #expect(redo(memory).saved?.isCreated == true)
    #expect(memory.bytes == bytes)
    #expect(redo(memory).saved != nil)
    #expect(memory.bytes == titled)
    #expect(redo(memory).error == .nothingToRedo(id, by: "Jane"))
    for revision in [1, 2, 3, 5, 6] {
      let state = try memory.store().state(of: id, revision: revision).bytes
      #expect(state == ([2, 6].contains(revision) ? titled : bytes), "\(revision)")
    }
  }

  @Test func `what somebody else has changed since is not taken away`() throws {
    let memory = Self.begun()
    memory.save(CouncilEdit.titling("Jim's"), by: "Jim")
    let before = memory.bytes
    #expect(
      undo(memory).error?.description
        == "knowsley: nothing was saved. Revision 1 (added) cannot be taken back: the council was "
        + "changed since, last by Jim. A council that is not wanted any more is removed by hand.")
    #expect(memory.bytes == before)
    #expect(undo(memory, "Jim").saved?.isRemoved == false)
    #expect(undo(memory, "Jim").error == .nothingToUndo(id, by: "Jim"))
    #expect(undo(memory).saved?.isRemoved == true)
  }

  @Test func `nor is what was changed by hand`() throws {
    let memory = Self.begun()
    memory.files.put(memory.bytes + [0x0A], at: MemoryStore.path)
    #expect(undo(memory).error?.description.contains("somebody without noticeboard") == true)
    #expect(memory.files.bytes(at: MemoryStore.path) != nil)
  }

  @Test func `another council of the name can come in its place`() throws {
    let memory = Self.begun()
    _ = undo(memory)
    let council = try #require(CouncilEdit.council(CouncilEdit.tiny))
    let saved = memory.store().outcome { (store) throws(SaveError) in
      try store.create(CouncilEdit.renaming("Another")(council), .by("Jim"))
    }
    #expect(saved.saved?.entry?.revision == 3)
    #expect(redo(memory).error == .alreadyThere(id))
    let history = try memory.store().history(of: id)
    #expect(!history.isRemoved && history.recoverable == nil && !history.isEditedOutside)
    memory.save(CouncilEdit.titling("Next"), by: "Jim")
    #expect(try memory.store().state(of: id, revision: 3).council.name == "Another")
    #expect(try memory.store().state(of: id, revision: 1).council.name == "Knowsley")
  }

  @Test func `the power may go at any time while it is taken away`() throws {
    let memory = Self.begun()
    let bytes = memory.bytes
    let disk = RecordingDisk(memory.files)
    let undone = memory.store(disk).outcome { (store) throws(SaveError) in
      try store.undo(CouncilEdit.id, by: "Jane", at: Moment(seconds: 0))
    }
    _ = try #require(undone.saved)
    for count in 0...disk.deeds.count {
      for seed in 0..<6 {
        var dice = TreeDice(seed: count * 1_000 + seed)
        let left = MemoryStore(files: disk.cut(after: count, &dice))
        let place = "after \(count) of \(disk.deeds.count), seed \(seed)"
        let file = left.files.bytes(at: MemoryStore.path)
        #expect(file == nil || file == bytes, "\(place)")
        if count == disk.deeds.count { #expect(file == nil, "\(place)") }
        #expect(left.store().isRemoved(id) == (file == nil), "\(place)")
        #expect(try left.store().state(of: id, revision: 1).bytes == bytes, "\(place)")
        if file == nil {
          #expect(redo(left).saved != nil, "\(place)")
          #expect(left.bytes == bytes, "\(place)")
        } else {
          #expect(left.save(CouncilEdit.titling("Next")).saved != nil, "\(place)")
        }
      }
    }
  }

  @Test(arguments: [ENOSPC, EIO, EACCES, EROFS, EPERM, EBUSY])
  func `whatever fails while it is taken away, it is there or gone, as is told`(
    number: Int32
  ) throws {
    let start = Self.begun()
    let counted = start.copy.files
    let counting = MeddlingCalls(counted)
    let undoing = { (memory: MemoryStore, calls: MeddlingCalls) in
      memory.store(calls).outcome { (store) throws(SaveError) in
        try store.undo(CouncilEdit.id, by: "Jane", at: Moment(seconds: 0))
      }
    }
    _ = try #require(undoing(MemoryStore(files: counted), counting).saved)
    for turn in 1...counting.count {
      for mishap in [MeddlingCalls.Mishap.fail(number), .failAfter(number)] {
        let memory = start.copy
        let outcome = undoing(memory, MeddlingCalls(memory.files, at: turn, mishap))
        let place = "call \(turn), \(counting.names[turn - 1]), \(mishap)"
        memory.files.closeAll()
        let isGone = memory.files.bytes(at: MemoryStore.path) == nil
        if let error = outcome.error {
          #expect(isGone == error.isUnsure, "\(place)")
        } else {
          #expect(isGone, "\(place)")
        }
        #expect(isGone || memory.bytes == start.bytes, "\(place)")
        #expect(memory.store().isRemoved(id) == isGone, "\(place)")
      }
    }
  }
}
