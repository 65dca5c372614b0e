import BoardModel
import Glibc

/// The store's lock: whoever holds it is the only one to write.
///
/// It is the system's own, tied to an open file, so that it ends with its holder, however that ends.
/// Who comes later waits behind who came before: the system gives a lock to whoever asks next, and
/// chance alone would let one of many wait for ever.
final class StoreLock {
  private let calls: any StoreCalls
  private let held: Handle

  /// How long a lock is waited for, and what is told once when it has to be.
  struct Patience: Sendable {
    let milliseconds: Int
    let clock: any StoreClock
    let whenWaiting: @Sendable () -> Void
  }

  init(_ store: OpenStore, for id: CouncilID, _ patience: Patience) throws(SaveError) {
    calls = store.calls
    var waiting = LockWaiting(store: store, id: id, patience: patience)
    let queue = try waiting.queue()
    defer { store.calls.closeQuietly(queue) }
    held = try waiting.lock()
  }

  deinit { calls.closeQuietly(held) }
}
