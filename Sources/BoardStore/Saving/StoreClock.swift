import Glibc

/// The time that passes while a lock is waited for.
package protocol StoreClock: Sendable {
  /// Milliseconds since some moment; never fewer than before.
  func milliseconds() -> Int
  func pause(milliseconds: Int)
}

package struct SystemClock: StoreClock {
  package init() {}

  package func milliseconds() -> Int {
    var time = timespec()
    _ = clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }

  package func pause(milliseconds: Int) {
    var time = timespec(
      tv_sec: milliseconds / 1_000, tv_nsec: milliseconds % 1_000 * 1_000_000)
    // A signal cuts the pause short, which does no harm.
    _ = nanosleep(&time, nil)
  }
}
