import CThreads
import Glibc
import Synchronization

/// Threads that wait for something to do: making one takes as long as reading a small council.
///
/// None is made before there is something for it, and none ends before the program does.
final class Crew: Sendable {
  static let all = Crew()

  private struct State {
    var waiting: [Errand] = []
    var hands = 0
  }

  private let state = Mutex(State())
  private let bell = Bell()

  /// Has these done by whoever is free, as far as the system gives so many threads.
  func give(_ errands: [Errand]) {
    let (hands, missing) = state.withLock { state in
      state.waiting += errands
      let hands = state.hands
      let missing = max(0, state.waiting.count - hands)
      state.hands += missing
      return (hands, missing)
    }
    for hand in hands..<hands + missing {
      let begun = OwnThread.start { [self] in
        if hand == 0 { nb_fill_statics() }
        serve()
      }
      // Who waits for the errand does it then.
      if begun == nil { state.withLock { $0.hands -= 1 } }
    }
    for _ in errands { bell.ring() }
  }

  private func serve() {
    while true {
      bell.wait()
      let next = state.withLock { $0.waiting.isEmpty ? nil : $0.waiting.removeFirst() }
      next?.doUnlessBegun()
    }
  }
}

/// Something to be done once, by a thread of the crew or by whoever needs it first.
package final class Errand: Sendable {
  private let work: @Sendable () -> Void
  private let isBegun = Atomic(false)
  private let done = Bell()

  init(_ work: @escaping @Sendable () -> Void) { self.work = work }

  /// Waits until it is done; where nobody has begun it, it is done now. Asked once.
  package func finish() {
    if begin() { work() } else { done.wait() }
  }

  /// Waits until whoever has begun it is done with it; nobody begins it any more. Asked once.
  func drop() {
    if !begin() { done.wait() }
  }

  fileprivate func doUnlessBegun() {
    guard begin() else { return }
    work()
    done.ring()
  }

  private func begin() -> Bool {
    isBegun.compareExchange(
      expected: false, desired: true, ordering: .acquiringAndReleasing
    ).exchanged
  }
}

/// Waits for a ring; rings that nobody has heard yet are counted.
final class Bell: @unchecked Sendable {
  private let semaphore = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)

  init() { sem_init(semaphore, 0, 0) }

  deinit {
    sem_destroy(semaphore)
    semaphore.deallocate()
  }

  func ring() { sem_post(semaphore) }

  func wait() {
    while sem_wait(semaphore) != 0, errno == EINTR {}
  }
}
