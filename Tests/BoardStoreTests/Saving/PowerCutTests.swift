import BoardModel
import BoardStore
import Testing

@Suite struct PowerCutTests {
  private let id = CouncilEdit.id

  /// What was acknowledged when so many deeds were done.
  private struct Acknowledged {
    let deeds: Int
    let bytes: [UInt8]
    let entry: ChangeEntry
  }

  private func save(
    _ number: Int, _ memory: MemoryStore, _ disk: RecordingDisk, _ calls: (any StoreCalls)? = nil
  ) -> Acknowledged? {
    let outcome = memory.save(CouncilEdit.rating("Number \(number)."), calls: calls ?? disk)
    guard let entry = outcome.saved?.entry else { return nil }
    return Acknowledged(deeds: disk.deeds.count, bytes: memory.bytes, entry: entry)
  }

  private func check(
    _ disk: RecordingDisk, start: [UInt8]?, _ acknowledged: [Acknowledged], others: [[UInt8]] = [],
    seeds: Int = 6
  ) throws {
    let states = acknowledged.map(\.bytes) + others + (start.map { [$0] } ?? [])
    for count in 0...disk.deeds.count {
      for seed in 0..<seeds {
        var dice = TreeDice(seed: count * 1_000 + seed)
        let memory = MemoryStore(files: disk.cut(after: count, &dice))
        let place = "after \(count) of \(disk.deeds.count), seed \(seed)"
        let safe = acknowledged.filter { $0.deeds <= count }
        let file = memory.files.bytes(at: MemoryStore.path)
        let isWhole = file.map(states.contains) ?? (start == nil && safe.isEmpty)
        #expect(isWhole, "\(place)")
        if let last = safe.last, let file {
          let later = acknowledged.drop { $0.deeds <= last.deeds }.map(\.bytes) + others
          #expect(file == last.bytes || later.contains(file), "\(place)")
        }
        let history = try memory.store().history(of: id)
        let isTold = Array(history.entries.prefix(safe.count)) == safe.map(\.entry)
        #expect(isTold, "\(place)")
        for one in safe {
          let state = try memory.store().state(of: id, revision: one.entry.revision)
          let isSame = state.bytes == one.bytes
          #expect(isSame, "\(place)")
        }
        if file != nil {
          #expect(memory.save(CouncilEdit.titling("Next")).saved != nil, "\(place)")
          #expect(memory.files.names(at: "councils") == ["knowsley.json"], "\(place)")
        }
      }
    }
  }

  @Test func `the power may go at any time while three changes are saved`() throws {
    let memory = MemoryStore(CouncilEdit.tiny)
    let disk = RecordingDisk(memory.files)
    let acknowledged = (1...3).compactMap { save($0, memory, disk) }
    try #require(acknowledged.count == 3)
    try check(disk, start: CouncilEdit.tiny, acknowledged)
  }

  @Test func `bytes only a copy can bring back are on the disk before their file is replaced`()
    throws
  {
    let handmade = Array(
      String(decoding: CouncilEdit.tiny, as: UTF8.self).replacing("\n  ", with: "\n\t").utf8)
    let memory = MemoryStore(handmade)
    let disk = RecordingDisk(memory.files)
    let saved = try #require(save(1, memory, disk))
    for count in 0...disk.deeds.count {
      for seed in 0..<8 {
        var dice = TreeDice(seed: count * 100 + seed)
        let left = MemoryStore(files: disk.cut(after: count, &dice))
        #expect(left.bytes == handmade || left.bytes == saved.bytes)
        let state = try left.store().state(of: id, revision: 0).bytes
        #expect(state == handmade, "after \(count) of \(disk.deeds.count), seed \(seed)")
      }
    }
  }

  @Test func `the power may go at any time while a council is made`() throws {
    let memory = MemoryStore(nil)
    let disk = RecordingDisk(memory.files)
    let council = try #require(CouncilEdit.council(CouncilEdit.tiny))
    let entry = try #require(try memory.store(disk).create(council, .by("Jane")).entry)
    let made = Acknowledged(deeds: disk.deeds.count, bytes: memory.bytes, entry: entry)
    try check(disk, start: nil, [made])
  }

  /// Somebody is stopped at each call in turn; the next saves on what they left in the system's
  /// memory, and then the power goes.
  @Test func `what is acknowledged after somebody was stopped survives a power cut too`() throws {
    let counted = MemoryStore(CouncilEdit.tiny)
    let counting = MeddlingCalls(counted.files)
    _ = counted.save(CouncilEdit.renaming("Stopped"), calls: counting)
    for turn in stride(from: 8, through: counting.count, by: 1) {
      let memory = MemoryStore(CouncilEdit.tiny)
      let disk = RecordingDisk(memory.files)
      _ = memory.save(
        CouncilEdit.renaming("Stopped"), calls: MeddlingCalls(disk, at: turn, .endAfter))
      memory.files.closeAll()
      let between = memory.bytes
      let stopped = disk.deeds.count
      let saved = try #require(save(2, memory, disk))
      for seed in 0..<6 {
        var dice = TreeDice(seed: turn * 100 + seed)
        let left = MemoryStore(files: disk.cut(after: disk.deeds.count, &dice))
        #expect(left.bytes == saved.bytes, "call \(turn)")
        let entries = try left.store().history(of: id).entries
        #expect(entries.last == saved.entry, "call \(turn)")
        // In the middle of it there is what there was, or what was left, or what is new.
        let middle = disk.cut(after: dice.roll(stopped...disk.deeds.count), &dice)
        let file = middle.bytes(at: MemoryStore.path) ?? []
        #expect([CouncilEdit.tiny, between, saved.bytes].contains(file), "call \(turn)")
      }
    }
  }

  /// That the model takes away what is not synced, or the tests above would say nothing.
  @Test func `a disk loses what nobody has synced`() throws {
    let memory = MemoryStore(CouncilEdit.tiny)
    let disk = RecordingDisk(memory.files)
    let root = try disk.openRoot("")
    let folder = try disk.openFolder("councils", in: root)
    let file = try disk.openFile("new.json", in: folder, for: .creating, mode: 0o600)
    _ = try Array("0123456789".utf8).withUnsafeBytes { bytes throws(CallFailure) in
      try disk.write(file, bytes)
    }
    try disk.rename("new.json", to: "knowsley.json", in: folder)
    var seen: Set<[UInt8]> = []
    for seed in 0..<60 {
      var dice = TreeDice(seed: seed)
      let left = disk.cut(after: disk.deeds.count, &dice)
      seen.insert(left.bytes(at: MemoryStore.path) ?? [])
    }
    #expect(seen.contains(CouncilEdit.tiny))
    #expect(seen.contains(Array("0123456789".utf8)))
    #expect(seen.contains([]))
    #expect(seen.contains { $0.contains(0) })
    try disk.sync(file)
    try disk.sync(folder)
    for seed in 0..<20 {
      var dice = TreeDice(seed: seed)
      let left = disk.cut(after: disk.deeds.count, &dice)
      #expect(left.bytes(at: MemoryStore.path) == Array("0123456789".utf8))
    }
  }
}
