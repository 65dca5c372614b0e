import Glibc

/// A moment that nothing in these tests waits beyond; generous, since only a failure reaches it.
struct Deadline {
  private let end: Int

  init(seconds: Int = 120) { end = Deadline.now() + seconds * 1000 }

  var millisecondsLeft: Int32 { Int32(max(end - Deadline.now(), 0)) }
  var isOver: Bool { millisecondsLeft == 0 }

  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
