import BoardModel
import Glibc

/// The store's lock: whoever holds it is the only one to write.
///
/// It is the system's own, tied to an open file, so that it ends with its holder, however that ends.
/// Who waits holds the queue's: whoever has just saved comes behind them, and nobody waits for ever.
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
    var waiting = Waiting(store: store, id: id, patience: patience)
    let queue = try waiting.lock(".queue")
    defer { store.calls.closeQuietly(queue) }
    held = try waiting.lock(".lock")
  }

  deinit { calls.closeQuietly(held) }
}

/// One wait for the queue and then for the lock.
private struct Waiting {
  let store: OpenStore
  let id: CouncilID
  let patience: StoreLock.Patience
  private let deadline: Int
  private var pause = 1
  private var hasTold = false

  init(store: OpenStore, id: CouncilID, patience: StoreLock.Patience) {
    self.store = store
    self.id = id
    self.patience = patience
    deadline = patience.clock.milliseconds() + patience.milliseconds
  }

  mutating func lock(_ name: FileName) throws(SaveError) -> Handle {
    while true {
      let handle = try open(name)
      do throws(SaveError) {
        try hold(handle, name)
        // Somebody may have removed the file and others may have locked another since.
        if try isStill(name, handle) { return handle }
      } catch {
        store.calls.closeQuietly(handle)
        throw error
      }
      store.calls.closeQuietly(handle)
      try wait()
    }
  }

  private mutating func hold(_ handle: Handle, _ name: FileName) throws(SaveError) {
    while try !locking({ () throws(CallFailure) in try store.calls.lock(handle) }) {
      try wait()
    }
  }

  /// A little longer each time, until it has been too long.
  private mutating func wait() throws(SaveError) {
    let left = deadline - patience.clock.milliseconds()
    guard left > 0 else { throw .busy(id, seconds: patience.milliseconds / 1_000) }
    if !hasTold { patience.whenWaiting() }
    hasTold = true
    patience.clock.pause(milliseconds: min(pause, left))
    pause = min(pause * 2, 16)
  }

  private func open(_ name: FileName) throws(SaveError) -> Handle {
    let calls = store.calls
    let isShared = try locking { () throws(CallFailure) in try store.isShared(store.root) }
    let mode: UInt32 = isShared ? 0o660 : 0o600
    let handle = try locking { () throws(CallFailure) in
      try calls.openFile(name, in: store.root, for: .appending, mode: mode)
    }
    do throws(SaveError) {
      let status = try locking { () throws(CallFailure) in try calls.status(of: handle) }
      if let kind = status.kind { throw .notAFile(id, Prose(name), kind) }
      // Whoever shares the store must be able to lock it, whatever is masked out here; a file of
      // somebody else's that cannot be changed is as they want it.
      if isShared, status.mode & mode != mode {
        _ = Result { () throws(CallFailure) in
          try calls.setMode(of: handle, to: mode)
        }
      }
      return handle
    } catch {
      calls.closeQuietly(handle)
      throw error
    }
  }

  private func isStill(_ name: FileName, _ handle: Handle) throws(SaveError) -> Bool {
    let ours = try locking { () throws(CallFailure) in try store.calls.status(of: handle) }
    do throws(CallFailure) {
      return try store.calls.again { () throws(CallFailure) in
        try store.calls.status(of: name, in: store.root)
      }.isSameFile(as: ours)
    } catch {
      if error.number == ENOENT { return false }
      throw .failed(id, .locking, errno: error.number)
    }
  }

  private func locking<Result>(
    _ call: () throws(CallFailure) -> Result
  ) throws(SaveError) -> Result {
    do throws(CallFailure) {
      return try store.calls.again(call)
    } catch {
      if error.number == ELOOP { throw .notAFile(id, "its .lock", .link) }
      throw .failed(id, .locking, errno: error.number)
    }
  }
}

extension FileStatus {
  func isSameFile(as other: FileStatus) -> Bool {
    device == other.device && inode == other.inode
  }
}

extension Prose {
  init(_ name: FileName) { self.init(sharing: name.bytes, range: 0..<name.bytes.count) }
}
