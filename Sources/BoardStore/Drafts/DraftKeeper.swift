package import BoardModel
import Glibc
import Synchronization

/// Keeps what is being typed on the disk without anybody waiting for the disk: it is written on a
/// thread of its own, at once after a rest and then at most every so often, always the latest.
package final class DraftKeeper {
  private let shared: Shared
  private var thread: OwnThread?

  /// How long is waited from one writing to the next, in milliseconds: what is typed within it is
  /// lost where the program is killed, and a disk is not kept busy with every letter.
  package static let usualPause = 250

  package init(
    store: String, user: UInt32, pause: Int = DraftKeeper.usualPause,
    calls: any StoreCalls = SystemCalls()
  ) {
    shared = Shared(pause: pause) { DraftFolder(store: store, user: user, calls: calls) }
  }

  deinit { finish() }

  /// What is to be on the disk from now on; nothing once it is saved or given up.
  package func keep(_ draft: Draft?, at moment: @autoclosure () -> Moment) {
    guard shared.want(draft, at: moment) else { return }
    start()
  }

  /// Keeps it and waits until it is on the disk, or cannot be.
  package func keepNow(_ draft: Draft?, at moment: @autoclosure () -> Moment) {
    keep(draft, at: moment())
    while thread != nil, !shared.isSettled { _ = poll(nil, 0, DraftKeeper.settling) }
  }

  /// How often it is looked whether the disk has it, in milliseconds.
  private static let settling: Int32 = 5

  /// Removes a draft that was left behind, once all that is to be kept is.
  package func forget(_ name: String) {
    shared.forget(name)
    start()
  }

  /// Why something could not be kept, told once.
  package func failure() -> DraftFailure? { shared.takeFailure() }

  /// Writes what is still to be written, and ends.
  package func finish() {
    shared.end()
    thread?.wait()
    thread = nil
  }

  /// Most who open the program type nothing: no thread before somebody does.
  private func start() {
    if thread == nil { thread = OwnThread { [shared] in shared.run() } }
    shared.wake()
  }
}

extension DraftKeeper {
  private struct State {
    var wanted: Draft?
    var at = Moment(seconds: 0)
    var isNew = false
    /// Whether the disk has all that was wanted, or has refused it.
    var isSettled = true
    var forgotten: [String] = []
    var isEnding = false
    var failure: DraftFailure?
  }

  /// What the writing thread knows from one job to the next.
  private struct Waiting {
    /// Whether the last that was to be kept is on the disk.
    var isKept = true
    /// What goes once it is.
    var forgotten: [String] = []
  }

  /// What the two threads have in common.
  private final class Shared: Sendable {
    private let state = Mutex(State())
    private let pause: Int
    private let folder: @Sendable () -> DraftFolder
    /// Bytes through it mean that there is something to do.
    private let ends: (reading: Int32, writing: Int32)

    init(pause: Int, folder: @escaping @Sendable () -> DraftFolder) {
      self.pause = pause
      self.folder = folder
      var ends: [Int32] = [-1, -1]
      _ = pipe(&ends)
      for end in ends {
        _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        _ = fcntl(end, F_SETFL, O_NONBLOCK)
      }
      self.ends = (ends[0], ends[1])
    }

    deinit {
      for end in [ends.reading, ends.writing] where end >= 0 { _ = close(end) }
    }

    /// Whether that is anything new.
    func want(_ draft: Draft?, at moment: () -> Moment) -> Bool {
      state.withLock { state in
        if state.wanted == draft { return false }
        state.wanted = draft
        state.at = moment()
        state.isNew = true
        state.isSettled = false
        return true
      }
    }

    var isSettled: Bool { state.withLock { $0.isSettled } }

    func forget(_ name: String) { state.withLock { $0.forgotten.append(name) } }

    func end() {
      state.withLock { $0.isEnding = true }
      wake()
    }

    func takeFailure() -> DraftFailure? {
      state.withLock { state in
        defer { state.failure = nil }
        return state.failure
      }
    }

    func wake() {
      var byte: UInt8 = 1
      // A pipe that is full wakes as well.
      _ = write(ends.writing, &byte, 1)
    }

    func run() {
      let folder = folder()
      var waiting = Waiting()
      while true {
        let job = state.withLock { state in
          defer {
            state.isNew = false
            state.forgotten = []
          }
          return state
        }
        if job.isNew || !job.forgotten.isEmpty {
          carryOut(job, in: folder, &waiting)
          state.withLock { state in if !state.isNew { state.isSettled = true } }
          rest()
        } else if job.isEnding {
          return
        } else {
          listen(for: -1)
        }
      }
    }

    private func carryOut(_ job: State, in folder: DraftFolder, _ waiting: inout Waiting) {
      waiting.forgotten += job.forgotten
      do throws(DraftFailure) {
        if job.isNew {
          waiting.isKept = false
          if let draft = job.wanted {
            try folder.keep(draft, at: job.at)
          } else {
            try folder.drop()
          }
          waiting.isKept = true
        }
        // One that was restored goes only once what it became is kept, however long that takes.
        guard waiting.isKept else { return }
        let names = waiting.forgotten
        waiting.forgotten = []
        for name in names { try folder.forget(name) }
      } catch {
        state.withLock { $0.failure = error }
      }
    }

    /// Lets some time pass, unless the program is ending.
    private func rest() {
      let clock = SystemClock()
      let end = clock.milliseconds() + pause
      while !state.withLock({ $0.isEnding }) {
        let left = end - clock.milliseconds()
        if left <= 0 { return }
        listen(for: Int32(clamping: left))
      }
    }

    private func listen(for milliseconds: Int32) {
      var heard = pollfd(fd: ends.reading, events: Int16(POLLIN), revents: 0)
      // Without a pipe nothing is heard, and has to be looked for.
      let patience = ends.reading < 0 ? Int32(clamping: pause) : milliseconds
      guard poll(&heard, 1, patience) > 0 else { return }
      var bytes = [UInt8](repeating: 0, count: 256)
      _ = read(ends.reading, &bytes, bytes.count)
    }
  }
}
