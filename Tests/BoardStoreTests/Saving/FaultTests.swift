import BoardModel
import BoardStore
import Glibc
import Testing

/// What a store is like before something goes wrong in it.
enum Scene: CaseIterable {
  /// Nobody has saved anything yet.
  case fresh
  /// Two changes were saved.
  case used
  /// Somebody was stopped with the line written and the file not, and somebody in half a line.
  case littered
  /// The file was changed by hand since it was saved.
  case edited

  func memory() -> MemoryStore {
    let memory = MemoryStore(CouncilEdit.tiny)
    if self == .fresh { return memory }
    memory.save(CouncilEdit.renaming("One"))
    memory.save(CouncilEdit.rating("Two."))
    switch self {
    case .littered:
      memory.stop(in: CouncilEdit.renaming("Stopped"))
      let history = memory.files.bytes(at: MemoryStore.historyPath) ?? []
      memory.files.put(
        history + Array("0123456789abcdef {\"rev\"".utf8), at: MemoryStore.historyPath)
      memory.files.put([0x7B], at: "councils/.noticeboard-0123456789abcdef.tmp")
    case .edited:
      let other = CouncilEdit.council(memory.bytes).map(CouncilEdit.renaming("By hand"))
      memory.files.put(other.map(CouncilWriter.bytes(of:)), at: MemoryStore.path)
    default: break
    }
    return memory
  }
}

@Suite struct FaultTests {
  static let numbers: [Int32] = [
    ENOSPC, EDQUOT, EIO, EACCES, EROFS, EMFILE, ENOLCK, EBUSY, EXDEV, EPERM, ENOMEM,
    EFBIG,
  ]

  private let edit = CouncilEdit.rating("Three.")

  /// How many calls a save of this scene makes, and what the file is then.
  private func clean(_ scene: Scene) throws -> (calls: [String], bytes: [UInt8]) {
    let memory = scene.memory()
    let calls = MeddlingCalls(memory.files)
    _ = try #require(memory.save(edit, calls: calls).saved)
    return (calls.names, memory.bytes)
  }

  @Test(arguments: FaultTests.numbers)
  func `whatever fails, the file is whole and whoever saved is told the truth`(
    number: Int32
  ) throws { try failEachCall(in: .fresh, [.fail(number)]) }

  @Test(arguments: Scene.allCases, [EIO, EPERM])
  func `a call that fails although it did what it should leaves no less`(
    scene: Scene, number: Int32
  ) throws {
    try failEachCall(in: scene, [.failAfter(number)] + (scene == .fresh ? [] : [.fail(number)]))
  }

  private func failEachCall(in scene: Scene, _ mishaps: [MeddlingCalls.Mishap]) throws {
    let (calls, new) = try clean(scene)
    let start = scene.memory()
    let old = start.bytes
    let known = try start.store().history(of: CouncilEdit.id)
    for turn in 1...calls.count {
      for mishap in mishaps {
        let memory = start.copy
        let meddling = MeddlingCalls(memory.files, at: turn, mishap)
        let outcome = memory.save(edit, calls: meddling)
        let place = "call \(turn), \(calls[turn - 1])"
        check(outcome, memory, old: old, new: new, place)
        let history = try memory.store().history(of: CouncilEdit.id)
        let isKept = Array(history.entries.prefix(known.entries.count)) == known.entries
        #expect(isKept, "\(place)")
        // What was said not to be saved is not offered as something that still could be.
        if outcome.saved == nil, outcome.error?.isUnsure == false {
          #expect(history.recoverable == known.recoverable, "\(place)")
          // A file of which the system said that it was not made is left for the next to sweep.
          if scene != .littered, calls[turn - 1] != "openFile creating" {
            #expect(memory.files.names(at: "councils") == ["knowsley.json"], "\(place)")
          }
        }
        #expect((outcome.saved != nil) == (memory.bytes == new) || outcome.error?.isUnsure == true)
        checkNext(memory, place)
      }
    }
  }

  private func check(
    _ outcome: Result<Saved, SaveError>, _ memory: MemoryStore, old: [UInt8], new: [UInt8],
    _ place: String
  ) {
    switch outcome {
    case .success: #expect(memory.bytes == new, "\(place)")
    case .failure(.unsure):
      #expect(memory.bytes == new, "\(place)")
      #expect(outcome.error?.description.contains("may not survive a power cut") == true)
    case .failure(let error):
      #expect(memory.bytes == old, "\(place)")
      let message = error.description
      #expect(message.hasPrefix("knowsley: nothing was saved"), "\(place): \(message)")
      #expect(!message.contains("error "), "\(place): \(message)")
      #expect(message.hasSuffix("."), "\(place): \(message)")
    }
  }

  /// The next to save is not kept from it, and leaves nothing lying about.
  private func checkNext(_ memory: MemoryStore, _ place: String) {
    // The program that failed has ended; what it could not close is closed now.
    memory.files.closeAll()
    let next = memory.save(CouncilEdit.titling("Next"))
    #expect(next.saved != nil, "\(place)")
    #expect(memory.files.names(at: "councils") == ["knowsley.json"], "\(place)")
    let title = CouncilEdit.council(memory.bytes)?.plan.objectives.first?.title
    #expect(title == "Next", "\(place)")
  }

  @Test(arguments: [ENOSPC, EDQUOT, EFBIG])
  func `what a full disk refused is saved by the next try, once there is room`(
    number: Int32
  ) throws {
    let (calls, new) = try clean(.used)
    // Behind the last sync everything is saved.
    let needed = ..<(calls.lastIndex(of: "sync") ?? 0)
    for turn in calls.indices[needed]
    where calls[turn] == "write" || calls[turn] == "openFile creating" {
      let memory = Scene.used.memory()
      let old = memory.bytes
      // One store all the while, as the dashboard has: room is made between two tries.
      let meddling = MeddlingCalls(memory.files, at: turn + 1, .fail(number))
      let store = memory.store(meddling)
      #expect(store.saving(edit, .by("Jane")).error != nil)
      #expect(memory.bytes == old)
      let saved = store.saving(edit, .by("Jane")).saved
      #expect(saved?.entry?.revision == 3, "\(calls[turn])")
      #expect(memory.bytes == new)
      #expect(try memory.store().history(of: CouncilEdit.id).notSaved == [])
    }
  }

  @Test(arguments: Scene.allCases)
  func `a signal during any call is nothing but a reason to try again`(scene: Scene) throws {
    let (calls, new) = try clean(scene)
    let start = scene.memory()
    for turn in 1...calls.count {
      let memory = start.copy
      let meddling = MeddlingCalls(memory.files, at: turn, .fail(EINTR))
      #expect(memory.save(edit, calls: meddling).saved != nil, "\(calls[turn - 1])")
      #expect(memory.bytes == new)
    }
  }

  @Test(arguments: [1, 2, 7, 1_000])
  func `calls that read and write a few bytes at a time save the same`(portion: Int) throws {
    let (_, new) = try clean(.used)
    let memory = Scene.used.memory()
    let meddling = MeddlingCalls(memory.files, portion: portion)
    #expect(memory.save(edit, calls: meddling).saved != nil)
    #expect(memory.bytes == new)
    #expect(try memory.store().history(of: CouncilEdit.id).entries.count == 3)
    #expect(try memory.store().history(of: CouncilEdit.id).skippedLines == 0)
  }

  @Test func `a disk that takes nothing and says nothing is not written to for ever`() {
    let memory = Scene.used.memory()
    let old = memory.bytes
    let meddling = MeddlingCalls(memory.files, portion: 0)
    #expect(
      memory.save(edit, calls: meddling).error == .failed(CouncilEdit.id, .writingFile, errno: EIO))
    #expect(memory.bytes == old)
  }

  @Test func `a failed sync is neither tried again nor passed over`() throws {
    let (calls, _) = try clean(.used)
    let syncs = calls.indices.filter { calls[$0] == "sync" }
    #expect(syncs.count == 6)
    for place in syncs {
      let memory = Scene.used.memory()
      let meddling = MeddlingCalls(memory.files, at: place + 1, .fail(EIO))
      #expect(memory.save(edit, calls: meddling).error != nil)
      let count = meddling.names.filter { $0 == "sync" }.count
      #expect(count == syncs.firstIndex(of: place).map { $0 + 1 })
    }
  }

  @Test func `what failed is said with its cause and what to do`() throws {
    func message(_ name: String, _ number: Int32, last: Bool = false) throws -> String {
      let memory = Scene.used.memory()
      // Behind the last sync everything is saved.
      let all = try clean(.used).calls
      let calls = all[...(all.lastIndex(of: "sync") ?? 0)]
      let place = last ? calls.lastIndex(of: name) : calls.firstIndex(of: name)
      let meddling = MeddlingCalls(memory.files, at: try #require(place) + 1, .fail(number))
      return memory.save(edit, calls: meddling).error?.description ?? "saved"
    }
    #expect(
      try message("write", ENOSPC)
        == "knowsley: nothing was saved. The new file could not be written: no space is left on the "
        + "disk. Make room, then save again.")
    #expect(
      try message("write", EDQUOT, last: true)
        == "knowsley: nothing was saved. Its history could not be written: your share of the disk is "
        + "used up. Make room, then save again.")
    #expect(
      try message("openFile appending", EROFS)
        == "knowsley: nothing was saved. The store could not be locked: the disk is read-only. Ask "
        + "whoever looks after the store to let you write there.")
    #expect(
      try message("lock", ENOLCK)
        == "knowsley: nothing was saved. The store could not be locked: the disk gives no locks. "
        + "Keep the store on a disk that has locks.")
    #expect(
      try message("rename", EBUSY)
        == "knowsley: nothing was saved. The new file could not take the old one's place: the system "
        + "says it is in use. Save again.")
    #expect(
      try message("link", EIO)
        == "knowsley: nothing was saved. The old file could not be copied to backups/: the disk "
        + "reports an error. Copy the store to another disk before anything else.")
    #expect(
      try message("sync", EIO, last: true)
        == "knowsley: the change is in its file, but may not survive a power cut: the disk does not "
        + "confirm it (the disk reports an error). Look at it again before you rely on it, and see "
        + "to the disk.")
    #expect(try message("openRoot", EACCES).hasSuffix("permission denied). Check its permissions."))
  }

  @Test(arguments: [EPERM, EXDEV, EMLINK]) func `where there are no links the old file is copied`(
    number: Int32
  ) throws {
    let (calls, new) = try clean(.used)
    let memory = Scene.used.memory()
    let old = memory.bytes
    let turn = try #require(calls.firstIndex(of: "link")) + 1
    #expect(
      memory.save(edit, calls: MeddlingCalls(memory.files, at: turn, .fail(number))).saved != nil)
    #expect(memory.bytes == new)
    #expect(memory.files.bytes(at: "backups/knowsley.2.json") == old)
  }
}

extension SaveError {
  var isUnsure: Bool { if case .unsure = self { true } else { false } }
}
