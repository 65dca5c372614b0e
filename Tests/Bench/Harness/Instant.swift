import Glibc

/// A moment of the monotonic clock, in nanoseconds.
struct Instant: Comparable {
  let nanoseconds: Int

  static var now: Instant {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Instant(nanoseconds: time.tv_sec * 1_000_000_000 + time.tv_nsec)
  }

  /// Microseconds from the earlier moment to this one.
  func microseconds(since earlier: Instant) -> Double {
    Double(nanoseconds - earlier.nanoseconds) / 1_000
  }

  static func < (left: Instant, right: Instant) -> Bool { left.nanoseconds < right.nanoseconds }
}
