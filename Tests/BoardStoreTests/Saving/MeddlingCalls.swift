import BoardModel
import BoardStore
import Glibc
import Synchronization

/// A number several threads count with.
final class Counter: Sendable {
  private let count = Mutex(0)

  var value: Int { count.withLock { $0 } }
  @discardableResult
  func add(_ number: Int = 1) -> Int {
    count.withLock { count in
      count += number
      return count
    }
  }
}

/// Hands every call on to others, and lets one of them go wrong.
final class MeddlingCalls: StoreCalls {
  enum Mishap {
    /// The call fails and has done nothing.
    case fail(Int32)
    /// The call fails although it has done what it was asked for.
    case failAfter(Int32)
    /// The program ends before the call.
    case end
    /// The program ends right after the call.
    case endAfter
  }

  private let inner: any StoreCalls
  private let turn: Int
  private let mishap: Mishap?
  /// At most so many bytes are read or written by one call; with 0 nothing is ever written.
  private let portion: Int
  /// Whether a name is said to stand for another file each time.
  private let forgetsFiles: Bool
  private let state = Mutex(State())

  private struct State {
    var count = 0
    var hasEnded = false
    var names: [String] = []
    var open: Set<Int32> = []
    var closedTwice = 0
  }

  /// Which calls fail each time, and how.
  private let failing: String?

  /// Fails every call of a name.
  convenience init(_ inner: any StoreCalls, failing name: String, _ number: Int32) {
    self.init(inner, .fail(number), failing: name)
  }

  /// `turn` counts from 1.
  init(
    _ inner: any StoreCalls, at turn: Int = 0, _ mishap: Mishap? = nil, portion: Int = .max,
    forgetsFiles: Bool = false, failing: String? = nil
  ) {
    self.failing = failing
    self.forgetsFiles = forgetsFiles
    self.inner = inner
    self.turn = turn
    self.mishap = mishap
    self.portion = portion
  }

  var names: [String] { state.withLock { $0.names } }
  var count: Int { names.count }
  /// How many handles have not been closed.
  var open: Int { state.withLock { $0.open.count } }
  /// How often something was closed that was not open: by then it may be somebody else's.
  var closedTwice: Int { state.withLock { $0.closedTwice } }

  private func opened(_ handle: Handle) -> Handle {
    state.withLock { _ = $0.open.insert(handle.number) }
    return handle
  }

  private func call<Answer>(
    _ name: String, _ body: () throws(CallFailure) -> Answer
  ) throws(CallFailure) -> Answer {
    let (isTurn, hasEnded) = state.withLock { state in
      state.count += 1
      state.names.append(name)
      return (state.count == turn || name == failing, state.hasEnded)
    }
    if hasEnded { throw CallFailure(-1) }
    guard isTurn, let mishap else { return try body() }
    switch mishap {
    case .fail(let number): throw CallFailure(number)
    case .failAfter(let number):
      _ = try body()
      throw CallFailure(number)
    case .end: break
    case .endAfter: _ = try body()
    }
    state.withLock { $0.hasEnded = true }
    throw CallFailure(-1)
  }

  func openRoot(_ path: Prose) throws(CallFailure) -> Handle {
    try call("openRoot") { () throws(CallFailure) in opened(try inner.openRoot(path)) }
  }

  func openFolder(_ name: FileName, in folder: Handle) throws(CallFailure) -> Handle {
    try call("openFolder") { () throws(CallFailure) in
      opened(try inner.openFolder(name, in: folder))
    }
  }

  func openFile(
    _ name: FileName, in folder: Handle, for use: FileUse, mode: UInt32
  ) throws(CallFailure) -> Handle {
    try call("openFile \(use)") { () throws(CallFailure) in
      opened(try inner.openFile(name, in: folder, for: use, mode: mode))
    }
  }

  func makeFolder(_ name: FileName, in folder: Handle, mode: UInt32) throws(CallFailure) {
    try call("makeFolder") { () throws(CallFailure) in
      try inner.makeFolder(name, in: folder, mode: mode)
    }
  }

  func close(_ handle: Handle) throws(CallFailure) {
    state.withLock { if $0.open.remove(handle.number) == nil { $0.closedTwice += 1 } }
    try call("close") { () throws(CallFailure) in try inner.close(handle) }
  }

  func status(of handle: Handle) throws(CallFailure) -> FileStatus {
    try call("status of handle") { () throws(CallFailure) in try inner.status(of: handle) }
  }

  func status(of name: FileName, in folder: Handle) throws(CallFailure) -> FileStatus {
    var status = try call("status of name") { () throws(CallFailure) in
      try inner.status(of: name, in: folder)
    }
    if forgetsFiles { status.inode = UInt64.max - UInt64(count) }
    return status
  }

  func names(in folder: Handle) throws(CallFailure) -> [FileName] {
    try call("names") { () throws(CallFailure) in try inner.names(in: folder) }
  }

  func checkWriting(to name: FileName, in folder: Handle) throws(CallFailure) {
    try call("checkWriting") { () throws(CallFailure) in
      try inner.checkWriting(to: name, in: folder)
    }
  }

  func read(
    _ handle: Handle, into space: UnsafeMutableRawBufferPointer
  ) throws(CallFailure) -> Int {
    try call("read") { () throws(CallFailure) in
      let part = UnsafeMutableRawBufferPointer(
        rebasing: space[..<min(space.count, max(portion, 1))])
      return try inner.read(handle, into: part)
    }
  }

  func write(_ handle: Handle, _ bytes: UnsafeRawBufferPointer) throws(CallFailure) -> Int {
    try call("write") { () throws(CallFailure) in
      let part = UnsafeRawBufferPointer(rebasing: bytes[..<min(bytes.count, portion)])
      return try inner.write(handle, part)
    }
  }

  func truncate(_ handle: Handle, to size: Int) throws(CallFailure) {
    try call("truncate") { () throws(CallFailure) in try inner.truncate(handle, to: size) }
  }

  func sync(_ handle: Handle) throws(CallFailure) {
    try call("sync") { () throws(CallFailure) in try inner.sync(handle) }
  }

  func setMode(of handle: Handle, to mode: UInt32) throws(CallFailure) {
    try call("setMode") { () throws(CallFailure) in try inner.setMode(of: handle, to: mode) }
  }

  func setOwner(
    of handle: Handle, to owner: UInt32?, group: UInt32
  ) throws(CallFailure) {
    try call("setOwner") { () throws(CallFailure) in
      try inner.setOwner(of: handle, to: owner, group: group)
    }
  }

  func link(
    _ name: FileName, in folder: Handle, to other: FileName, in otherFolder: Handle
  ) throws(CallFailure) {
    try call("link") { () throws(CallFailure) in
      try inner.link(name, in: folder, to: other, in: otherFolder)
    }
  }

  func rename(_ name: FileName, to other: FileName, in folder: Handle) throws(CallFailure) {
    try call("rename") { () throws(CallFailure) in
      try inner.rename(name, to: other, in: folder)
    }
  }

  func remove(_ name: FileName, in folder: Handle) throws(CallFailure) {
    try call("remove") { () throws(CallFailure) in try inner.remove(name, in: folder) }
  }

  func lockedByte(of handle: Handle, in range: Range<Int>) throws(CallFailure) -> Int? {
    try call("lockedByte") { () throws(CallFailure) in
      try inner.lockedByte(of: handle, in: range)
    }
  }

  func lockByte(_ place: Int, of handle: Handle) throws(CallFailure) -> Bool {
    try call("lockByte") { () throws(CallFailure) in try inner.lockByte(place, of: handle) }
  }

  func lock(_ handle: Handle) throws(CallFailure) -> Bool {
    try call("lock") { () throws(CallFailure) in try inner.lock(handle) }
  }
}
