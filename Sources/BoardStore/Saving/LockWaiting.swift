import BoardModel
import Glibc

/// One wait: in the queue first, and then, at the head of it, for the lock.
struct LockWaiting {
  let store: OpenStore
  let id: CouncilID
  let patience: StoreLock.Patience
  private let deadline: Int
  private var pause = 1
  /// From how many milliseconds of waiting on it is told of next.
  private var silence: Int

  init(store: OpenStore, id: CouncilID, patience: StoreLock.Patience) {
    self.store = store
    self.id = id
    self.patience = patience
    silence = patience.silence
    deadline = patience.clock.milliseconds() + patience.milliseconds
  }

  /// Waits until all who came before have had the lock; closing the file leaves the queue.
  ///
  /// Everybody in it holds a byte of the file, each one behind the last that was held.
  mutating func queue() throws(SaveError) -> Handle {
    let handle = try open(".queue")
    do throws(SaveError) {
      if let place = try takePlace(handle) {
        while try isHeld(0..<place, handle) != nil, try !isPassed() { try wait() }
      }
      return handle
    } catch {
      store.calls.closeQuietly(handle)
      throw error
    }
  }

  /// Nothing where the disk locks no bytes: then there is no queue, and chance decides.
  private func takePlace(_ handle: Handle) throws(SaveError) -> Int? {
    do throws(CallFailure) {
      var place = 0
      while let taken = try store.calls.again({ [place] () throws(CallFailure) in
        try store.calls.lockedByte(of: handle, in: place..<Int(Int32.max))
      }) { place = taken + 1 }
      while try !store.calls.again({ [place] () throws(CallFailure) in
        try store.calls.lockByte(place, of: handle)
      }) { place += 1 }
      return place
    } catch {
      if [ENOLCK, EINVAL, ENOSYS, ENOTSUP].contains(error.number) { return nil }
      throw .failed(id, .locking, errno: error.number)
    }
  }

  /// How long who came before is let go before, though nobody holds the lock.
  private static let courtesy = 2_000

  /// Whether who came before is to be passed over: they have been stopped (^Z, say) while they waited, if
  /// the lock is free after so long, and would keep everybody from it.
  private func isPassed() throws(SaveError) -> Bool {
    let left = deadline - patience.clock.milliseconds()
    guard patience.milliseconds - left >= Self.courtesy else { return false }
    let handle = try open(".lock")
    defer { store.calls.closeQuietly(handle) }
    return try locking(".lock") { () throws(CallFailure) in try store.calls.lock(handle) }
  }

  private func isHeld(_ range: Range<Int>, _ handle: Handle) throws(SaveError) -> Int? {
    if range.isEmpty { return nil }
    return try locking(".queue") { () throws(CallFailure) in
      try store.calls.lockedByte(of: handle, in: range)
    }
  }

  mutating func lock() throws(SaveError) -> Handle {
    while true {
      let handle = try open(".lock")
      do throws(SaveError) {
        try hold(handle)
        // Somebody may have removed the file and others may have locked another since.
        if try isStill(".lock", handle) { return handle }
      } catch {
        store.calls.closeQuietly(handle)
        throw error
      }
      store.calls.closeQuietly(handle)
      try wait()
    }
  }

  private mutating func hold(_ handle: Handle) throws(SaveError) {
    while try !locking(".lock", { () throws(CallFailure) in try store.calls.lock(handle) }) {
      try wait()
    }
  }

  /// A little longer each time, until it has been too long.
  private mutating func wait() throws(SaveError) {
    let left = deadline - patience.clock.milliseconds()
    guard left > 0 else { throw .busy(id, seconds: patience.milliseconds / 1_000) }
    let waited = patience.milliseconds - left
    if waited >= silence {
      patience.whenWaiting(
        LockWait(
          council: id, milliseconds: waited, longest: patience.milliseconds,
          isFirst: silence == patience.silence))
      silence += 1_000
    }
    patience.clock.pause(milliseconds: min(pause, left))
    pause = min(pause * 2, 16)
  }

  private func open(_ name: FileName) throws(SaveError) -> Handle {
    let calls = store.calls
    var rights = try locking(name) { () throws(CallFailure) in try store.rights().ofFile }
    let handle = try locking(name) { [rights] () throws(CallFailure) in
      try calls.openFile(name, in: store.root, for: .appending, mode: rights.mode)
    }
    do throws(SaveError) {
      let status = try locking(name) { () throws(CallFailure) in try calls.status(of: handle) }
      if let kind = status.kind { throw .notAFile(id, Prose(name), kind) }
      // Whoever may save must be able to lock, whatever is masked out here; a file of somebody else's
      // that cannot be changed is as they want it.
      if rights.mode & ~status.mode != 0 || status.owner != rights.owner {
        rights.mode |= status.mode & 0o777
        _ = Result { () throws(CallFailure) in try calls.give(rights, to: handle) }
      }
      return handle
    } catch {
      calls.closeQuietly(handle)
      throw error
    }
  }

  private func isStill(_ name: FileName, _ handle: Handle) throws(SaveError) -> Bool {
    let ours = try locking(name) { () throws(CallFailure) in try store.calls.status(of: handle) }
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
    _ name: FileName, _ call: () throws(CallFailure) -> Result
  ) throws(SaveError) -> Result {
    do throws(CallFailure) {
      return try store.calls.again(call)
    } catch {
      switch error.number {
      case ELOOP: throw .notAFile(id, Prose(name), .link)
      case EISDIR: throw .notAFile(id, Prose(name), .folder)
      case ENXIO: throw .notAFile(id, Prose(name), .socket)
      default: break
      }
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
  init(_ name: FileName) { self.init(utf8: name.bytes) }
}
