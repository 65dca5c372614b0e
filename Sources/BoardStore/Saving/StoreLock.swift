package import BoardModel
import Glibc

/// The store's lock: whoever holds it is the only one to write.
///
/// It is the system's own, tied to an open file, so that it ends with its holder, however that ends.
/// Who comes later waits behind who came before: the system gives a lock to whoever asks next, and
/// chance alone would let one of many wait for ever.
final class StoreLock {
  private let calls: any StoreCalls
  private let held: Handle

  /// How long a lock is waited for, and who is told of it when it takes more than a moment.
  struct Patience: Sendable {
    let milliseconds: Int
    /// For how many of them nobody is told: most waits are over by then.
    let silence: Int
    let clock: any StoreClock
    let whenWaiting: @Sendable (LockWait) -> Void
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

/// How long somebody has been waiting for somebody else who is saving in the same store.
package struct LockWait: Hashable, Sendable {
  /// What is to be saved.
  package let council: CouncilID
  package let milliseconds: Int
  /// When it is given up.
  package let longest: Int
  /// Whether nobody was told of this wait before.
  package let isFirst: Bool

  /// For how many seconds it is waited yet at most, the one that has begun among them.
  package var secondsLeft: Int { (longest - milliseconds + 999) / 1_000 }
}
