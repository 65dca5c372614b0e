package import BoardModel
import Glibc
import Synchronization

/// Files that are nowhere but in memory, and behave as those of the system do.
package final class MemoryFiles: StoreCalls {
  private let state: Mutex<State>

  struct State {
    var nodes: [Int: Node] = [:]
    var open: [Int32: Opened] = [:]
    /// Which open file holds the lock of which node.
    var locks: [Int: Int32] = [:]
    /// Which open file holds which byte of which node.
    var byteLocks: [Int: [Int: Int32]] = [:]
    var nextNode = 2
    var nextHandle: Int32 = 3
    var seconds: Int64 = 0
  }

  struct Node {
    var entries: [FileName: Int]?
    var bytes: [UInt8] = []
    var mode: UInt32
    var modified: Int64 = 0
  }

  struct Opened {
    let node: Int
    var offset = 0
  }

  /// A root folder with nothing in it.
  package init(rootMode: UInt32 = 0o700) {
    var state = State()
    state.nodes[1] = Node(entries: [:], mode: rootMode)
    self.state = Mutex(state)
  }

  /// Puts a file there from outside; `path` is `councils/knowsley.json`.
  package func put(_ bytes: [UInt8]?, at path: String, mode: UInt32 = 0o600) {
    state.withLock { $0.put(bytes, at: path, mode: mode) }
  }

  /// The bytes of a file; nothing where there is none.
  package func bytes(at path: String) -> [UInt8]? {
    state.withLock { state in state.node(at: path).flatMap { state.nodes[$0]?.bytes } }
  }

  package func names(at path: String) -> [String] {
    state.withLock { state in
      let entries = state.node(at: path).flatMap { state.nodes[$0]?.entries } ?? [:]
      return entries.keys.sorted().map { String(decoding: $0.bytes, as: UTF8.self) }
    }
  }

  /// What stands behind a path: which node, and its mode.
  package func status(at path: String) -> FileStatus? {
    state.withLock { state in state.node(at: path).flatMap { try? state.status(ofNode: $0) } }
  }

  /// Gives what stands there other permissions.
  package func setMode(_ mode: UInt32, at path: String) {
    state.withLock { state in
      if let node = state.node(at: path) { state.nodes[node]?.mode = mode }
    }
  }

  /// What files that are written from now on say of their time.
  package func setTime(_ moment: Moment) { state.withLock { $0.seconds = moment.seconds } }

  /// The same files apart from these, with nothing open.
  package func copy() -> MemoryFiles {
    let copy = MemoryFiles()
    let now = state.withLock { $0 }
    copy.state.withLock { $0 = now }
    copy.closeAll()
    return copy
  }

  /// Closes all that is open, as the end of a program does.
  package func closeAll() {
    state.withLock { state in
      state.open = [:]
      state.locks = [:]
      state.byteLocks = [:]
    }
  }

  func ask<Answer: Sendable>(
    _ question: (inout State) throws(CallFailure) -> Answer
  ) throws(CallFailure) -> Answer {
    let outcome = state.withLock { state -> Result<Answer, CallFailure> in
      do throws(CallFailure) {
        return .success(try question(&state))
      } catch {
        return .failure(error)
      }
    }
    return try outcome.get()
  }
}
