package import BoardModel
import Glibc

/// The drafts of one user in a store: a file of its own for each program that somebody types in.
///
/// Who writes a draft holds a lock on it, which ends with the program however that ends: a draft that
/// nobody holds was left behind.
package final class DraftFolder {
  private let path: Prose
  private let calls: any StoreCalls
  private let user: [UInt8]
  /// The draft of this program, while there is one.
  private var own: (name: FileName, handle: Handle)?

  /// The council its writer saw, written once for all that is typed of it.
  private var seen: (council: Council?, tree: JSONTree?)?

  /// Whether somebody else was typing, or still ending, when `left` was asked for last.
  package private(set) var hasOthers = false
  /// The files of this user that hold no draft that can be read, as `left` found them.
  package private(set) var unreadable: [String] = []

  private static let folder: FileName = "drafts"
  private static let ending = Array(".json".utf8)
  private static let temporary = Array(".tmp".utf8)

  package init(store: String, user: UInt32, calls: any StoreCalls = SystemCalls()) {
    path = Prose(store)
    self.calls = calls
    self.user = Array("\(user)-".utf8)
  }

  deinit {
    if let own { calls.closeQuietly(own.handle) }
  }

  // MARK: this program's own

  /// Keeps the draft in the place of the one before.
  package func keep(_ draft: Draft, at moment: Moment) throws(DraftFailure) {
    try attempt { (store) throws(CallFailure) in
      let folder = try store.madeFolder(DraftFolder.folder)
      let name = own?.name ?? fresh(DraftFolder.ending)
      if seen?.council != draft.seen { seen = (draft.seen, DraftFile.seen(draft)) }
      let bytes = DraftFile.bytes(of: draft, at: moment, seen: seen?.tree)
      let handle: Handle
      do throws(CallFailure) {
        handle = try put(bytes, as: name, in: folder)
      } catch {
        // Somebody may have cleared away what was not locked yet.
        guard error.number == ENOENT else { throw error }
        handle = try put(bytes, as: name, in: folder)
      }
      if let own { calls.closeQuietly(own.handle) }
      own = (name, handle)
    }
  }

  /// Removes this program's own draft: what was typed is saved, or given up.
  package func drop() throws(DraftFailure) {
    guard let own else { return }
    try remove(own.name)
    calls.closeQuietly(own.handle)
    self.own = nil
  }

  private func put(
    _ bytes: [UInt8], as name: FileName, in folder: Handle
  ) throws(CallFailure) -> Handle {
    let temporary = FileName([UInt8(ascii: ".")] + fresh(DraftFolder.temporary).bytes)
    let handle = try calls.again { () throws(CallFailure) in
      try calls.openFile(temporary, in: folder, for: .creating, mode: 0o600)
    }
    do throws(CallFailure) {
      _ = try calls.again { () throws(CallFailure) in try calls.lock(handle) }
      try calls.writeWhole(handle, bytes)
      try calls.again { () throws(CallFailure) in try calls.sync(handle) }
      try calls.again { () throws(CallFailure) in
        try calls.rename(temporary, to: name, in: folder)
      }
      return handle
    } catch {
      calls.closeQuietly(handle)
      _ = Result { () throws(CallFailure) in try calls.remove(temporary, in: folder) }
      throw error
    }
  }

  private func fresh(_ ending: [UInt8]) -> FileName {
    FileName(user + Array(UInt64.random(in: 0...UInt64.max).hexDigits.utf8) + ending)
  }

  // MARK: those left behind

  /// The drafts of this user that nobody is typing in, the latest first.
  ///
  /// Whoever only looks clears nothing away.
  package func left(clearing: Bool = true) -> [KeptDraft] {
    guard let store = try? openedStore(), let folder = try? store.folder(DraftFolder.folder),
      let names = try? calls.again({ () throws(CallFailure) in try calls.names(in: folder) })
    else { return [] }
    if clearing { sweep(names, in: folder) }
    let drafts = names.filter {
      $0.bytes.starts(with: user) && $0.bytes.suffix(5) == DraftFolder.ending[...]
    }
    let free = drafts.filter { !isHeld($0, in: folder) }
    hasOthers = free.count < drafts.count
    var read: [KeptDraft] = []
    unreadable = []
    for name in free {
      if let draft = self.read(name, in: folder) {
        read.append(draft)
      } else {
        unreadable.append("drafts/\(String(decoding: name.bytes, as: UTF8.self))")
      }
    }
    return read.sorted { ($0.at, $0.name) > ($1.at, $1.name) }
  }

  /// Removes one that was restored or is not wanted.
  package func forget(_ name: String) throws(DraftFailure) { try remove(FileName(name)) }

  private func read(_ name: FileName, in folder: Handle) -> KeptDraft? {
    let contents = Result { () throws(FileRefusal) in
      try calls.contents(of: name, in: folder, limit: DraftFile.limit)
    }
    guard case .success(let file) = contents else { return nil }
    return DraftFile.read(file.bytes, name: name)
  }

  private func isHeld(_ name: FileName, in folder: Handle) -> Bool {
    guard let handle = try? calls.openFile(name, in: folder, for: .reading, mode: 0) else {
      return true
    }
    defer { calls.closeQuietly(handle) }
    return (try? calls.lock(handle)) != true
  }

  /// Clears away what was being written when its writer was stopped.
  private func sweep(_ names: [FileName], in folder: Handle) {
    let start = [UInt8(ascii: ".")] + user
    for name in names
    where name.bytes.starts(with: start) && name.bytes.suffix(4) == DraftFolder.temporary[...] {
      if isHeld(name, in: folder) { continue }
      _ = Result { () throws(CallFailure) in try calls.remove(name, in: folder) }
    }
  }

  // MARK: the folder

  private func remove(_ name: FileName) throws(DraftFailure) {
    try attempt { (store) throws(CallFailure) in
      guard let folder = try store.folder(DraftFolder.folder) else { return }
      do throws(CallFailure) {
        try calls.again { () throws(CallFailure) in try calls.remove(name, in: folder) }
      } catch {
        if error.number != ENOENT { throw error }
      }
    }
  }

  private func openedStore() throws(StoreError) -> OpenStore {
    try OpenStore(path: path, calls: calls, sizeLimit: DraftFile.limit)
  }

  private func attempt(
    _ work: (OpenStore) throws(CallFailure) -> Void
  ) throws(DraftFailure) {
    let store: OpenStore
    do throws(StoreError) {
      store = try openedStore()
    } catch {
      guard case .unreadable(_, let number) = error else { throw DraftFailure(errno: ENOENT) }
      throw DraftFailure(errno: number)
    }
    do throws(CallFailure) {
      try work(store)
    } catch {
      throw DraftFailure(errno: error.number)
    }
  }
}

/// Why what somebody types is not kept.
package struct DraftFailure: Error, Hashable, Sendable, CustomStringConvertible {
  package let errno: Int32

  package var description: String {
    let cause = errno == ENOENT ? "the store's folder is gone" : SaveCause(errno).brief
    return "What you type cannot be kept in drafts/: \(cause). Save it before you leave."
  }
}

extension JSONBoardStore {
  /// Unsaved text of a user that cannot be read.
  package func draftProblems(of user: UInt32) -> [Problem] {
    guard let store = try? openedStore() else { return [] }
    let drafts = DraftFolder(store: folder.string, user: user, calls: store.calls)
    _ = drafts.left(clearing: false)
    return drafts.unreadable.map {
      Problem(file: Prose($0), place: nil, path: "", fault: .draftUnreadable)
    }
  }
}
