import BoardModel
import BoardStore
import Glibc
import Synchronization
import Testing

@Suite struct LockTests {
  private let id = CouncilEdit.id

  /// Somebody else who holds the lock.
  private func holding(_ memory: MemoryStore, _ name: FileName) throws -> Handle {
    let root = try memory.files.openRoot("")
    let handle = try memory.files.openFile(name, in: root, for: .appending, mode: 0o600)
    // Those before may have left already: who comes stands behind the last all the same.
    if name == ".queue" {
      #expect(try memory.files.lockByte(1, of: handle))
    } else {
      #expect(try memory.files.lock(handle))
    }
    return handle
  }

  @Test func `who cannot have the lock is told so after the wait`() throws {
    let memory = MemoryStore(CouncilEdit.tiny)
    let held = try holding(memory, ".lock")
    let clock = StillClock()
    let told = Mutex<[LockWait]>([])
    let store = JSONBoardStore(
      folder: "memory", calls: memory.files, clock: clock,
      whenWaiting: { wait in told.withLock { $0.append(wait) } })
    let error = try #require(store.saving(CouncilEdit.renaming("x"), .by("Jane")).error)
    #expect(error == .busy(id, seconds: 10))
    #expect(
      error.description
        == "knowsley: nothing was saved. Somebody else has been saving in this store for 10 seconds. "
        + "Try again; if nobody is, look which program holds its .lock.")
    #expect(clock.paused == 10_000)
    // After half a second, and then once a second.
    let waits = told.withLock { $0 }
    #expect(waits.map(\.secondsLeft) == Array((1...10).reversed()))
    #expect(waits.map(\.isFirst) == [true] + Array(repeating: false, count: 9))
    #expect(waits.first?.council == id && (500..<520).contains(waits.first?.milliseconds ?? 0))
    #expect(memory.bytes == CouncilEdit.tiny)
    try memory.files.close(held)
    #expect(store.saving(CouncilEdit.renaming("x"), .by("Jane")).saved != nil)
    #expect(told.withLock { $0.count } == 10)
  }

  /// Lets something happen once somebody waits.
  private final class HookedClock: StoreClock {
    private let time = Counter()
    private let hook: Mutex<(@Sendable () -> Void)?>

    init(_ hook: @escaping @Sendable () -> Void) { self.hook = Mutex(hook) }

    func milliseconds() -> Int { time.value }

    func pause(milliseconds: Int) {
      time.add(milliseconds)
      let hook = hook.withLock { hook in
        defer { hook = nil }
        return hook
      }
      hook?()
    }
  }

  @Test func `who waits goes on once the lock is given back`() throws {
    let memory = MemoryStore(CouncilEdit.tiny)
    let held = try holding(memory, ".lock")
    let files = memory.files
    let clock = HookedClock { try? files.close(held) }
    #expect(
      memory.store(clock: clock).saving(CouncilEdit.renaming("x"), .by("Jane")).saved != nil)
    #expect(clock.milliseconds() < 20)
  }

  @Test func `a lock whose file was removed meanwhile locks nothing and is not relied on`() throws {
    let memory = MemoryStore(CouncilEdit.tiny)
    let held = try holding(memory, ".lock")
    let files = memory.files
    let clock = HookedClock {
      files.put(nil, at: ".lock")
      try? files.close(held)
    }
    #expect(
      memory.store(clock: clock).saving(CouncilEdit.renaming("x"), .by("Jane")).saved != nil)
    #expect(memory.files.names(at: "").contains(".lock"))
  }

  @Test func `who comes later stands behind who came before`() throws {
    let memory = MemoryStore(CouncilEdit.tiny)
    let first = try holding(memory, ".queue")
    let root = try memory.files.openRoot("")
    let files = memory.files
    let seen = Counter()
    // Who came next stands behind the first, who leaves now.
    let clock = HookedClock {
      let other = try? files.openFile(".queue", in: root, for: .appending, mode: 0o600)
      if let other, (try? files.lockedByte(of: other, in: 2..<3)) == 2 { seen.add() }
      try? files.close(first)
    }
    #expect(
      memory.store(clock: clock).saving(CouncilEdit.renaming("x"), .by("Jane")).saved != nil)
    #expect(seen.value == 1)
  }

  @Test func `who is stopped while they wait keeps nobody from a lock that is free`() throws {
    let memory = MemoryStore(CouncilEdit.tiny)
    let stopped = try holding(memory, ".queue")
    let clock = HookedClock {}
    #expect(
      memory.store(clock: clock).saving(CouncilEdit.renaming("x"), .by("Jane")).saved != nil)
    #expect((2_000..<3_000).contains(clock.milliseconds()))
    // While somebody holds the lock as well, it is waited for.
    let held = try holding(memory, ".lock")
    let other = HookedClock {}
    #expect(
      memory.store(clock: other).saving(CouncilEdit.renaming("y"), .by("Jane")).error
        == .busy(CouncilEdit.id, seconds: 10))
    try memory.files.close(held)
    try memory.files.close(stopped)
  }

  @Test(arguments: [ENOLCK, EINVAL, ENOSYS]) func `a disk without locks of bytes has no queue`(
    number: Int32
  ) throws {
    let memory = MemoryStore(CouncilEdit.tiny)
    let counting = MeddlingCalls(memory.copy.files)
    memory.save(CouncilEdit.renaming("x"), calls: counting)
    let turn = try #require(counting.names.firstIndex(of: "lockedByte")) + 1
    let calls = MeddlingCalls(memory.files, at: turn, .fail(number))
    #expect(memory.save(CouncilEdit.renaming("x"), calls: calls).saved != nil)
  }

  @Test func `nobody in the queue waits longer than for those before them`() {
    let store = TemporaryStore()
    let calls = SystemCalls()
    let folder = store.folder
    let order = Mutex<[Int]>([])
    guard let root = try? calls.openRoot(Prose(folder)),
      let held = try? calls.openFile(".lock", in: root, for: .appending, mode: 0o600),
      (try? calls.lock(held)) == true
    else { return #expect(Bool(false)) }
    store.put(CouncilEdit.tiny, as: "knowsley.json")
    // Each starts once the one before stands in the queue.
    let standing = Counter()
    Threads.run(6) { number in
      if number == 5 {
        while standing.value < 5 { sched_yield() }
        try? calls.close(held)
        return
      }
      while standing.value < number { sched_yield() }
      let own = JSONBoardStore(
        folder: folder, wait: 60_000, silence: 0, whenWaiting: { if $0.isFirst { standing.add() } })
      _ = own.saving(
        { council in
          order.withLock { $0.append(number) }
          return CouncilEdit.renaming("\(number)")(council)
        }, .by("Jane"))
    }
    #expect(order.withLock { $0 } == [0, 1, 2, 3, 4])
    _ = try? calls.close(root)
  }

  /// Says another number each time it is asked which file a name stands for.
  @Test func `on a disk that does not know its files again nobody waits for ever`() throws {
    let memory = MemoryStore(CouncilEdit.tiny)
    let calls = MeddlingCalls(memory.files, forgetsFiles: true)
    let error = memory.store(calls).saving(CouncilEdit.renaming("x"), .by("Jane")).error
    #expect(error == .busy(id, seconds: 10))
  }

  @Test func `nothing stays open or locked, whatever came of a save`() throws {
    let memory = MemoryStore(CouncilEdit.tiny)
    let counting = MeddlingCalls(memory.files)
    memory.save(CouncilEdit.renaming("x"), calls: counting)
    #expect(counting.open == 0 && counting.closedTwice == 0)
    for turn in 1...counting.count {
      for mishap in [MeddlingCalls.Mishap.fail(EIO), .fail(EPERM), .failAfter(EIO)] {
        // What was opened and is said not to be cannot be closed.
        if case .failAfter = mishap, counting.names[turn - 1].hasPrefix("open") { continue }
        let other = MemoryStore(CouncilEdit.tiny)
        let meddling = MeddlingCalls(other.files, at: turn, mishap)
        other.save(CouncilEdit.renaming("x"), calls: meddling)
        let place = "call \(turn), \(counting.names[turn - 1])"
        #expect(meddling.open == 0 && meddling.closedTwice == 0, "\(place)")
      }
    }
  }

  @Test(arguments: [2, 8]) func `all who save at once find every change of all others`(
    writers: Int
  ) throws {
    let store = TemporaryStore(named: "with spaces – größer")
    store.put(CouncilEdit.tiny, as: "knowsley.json")
    let folder = store.folder
    let each = 12
    let problems = Mutex<[String]>([])
    let left = Counter()
    left.add(writers)
    Threads.run(writers + 1) { [id] number in
      let own = JSONBoardStore(folder: folder)
      if number == writers {
        // Whoever reads meanwhile finds a whole file and a history without holes.
        while left.value > 0 {
          do {
            let contents = try own.load()
            let history = try own.history(of: id)
            if !contents.problems.isEmpty || history.skippedLines > 0 || !history.notSaved.isEmpty
              || !history.missing.isEmpty
            {
              problems.withLock { $0.append("a reader: \(contents.problems) \(history)") }
            }
          } catch {
            problems.withLock { $0.append("a reader: \(error)") }
          }
        }
        return
      }
      for turn in 0..<each {
        let outcome = own.saving(
          CouncilEdit.rating("Writer \(number), turn \(turn)."), .by(Prose("Writer \(number)")))
        if let error = outcome.error { problems.withLock { $0.append(error.description) } }
      }
      left.add(-1)
    }
    #expect(problems.withLock { $0 } == [])
    let text = Fixture.text(of: store.path("knowsley.json"))
    for number in 0..<writers {
      for turn in 0..<each {
        #expect(text.contains("\"Writer \(number), turn \(turn).\""))
      }
    }
    let history = try JSONBoardStore(folder: folder).history(of: id)
    #expect(history.entries.map(\.revision) == Array(1...writers * each))
    #expect(history.notSaved == [] && history.skippedLines == 0 && !history.isEditedOutside)
  }
}

/// Threads of the system, each of which may block as long as it likes.
enum Threads {
  static func run(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
    final class Work: Sendable {
      let run: @Sendable () -> Void
      init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }
    let threads = (0..<count).map { number in
      var thread = pthread_t()
      let work = Unmanaged.passRetained(Work { body(number) })
      let failure = pthread_create(
        &thread, nil,
        { argument in
          if let argument { Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().run() }
          return nil
        }, work.toOpaque())
      #expect(failure == 0)
      return thread
    }
    for thread in threads { pthread_join(thread, nil) }
  }
}
