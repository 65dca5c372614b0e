import BoardModel
import Glibc

/// A store's folders, opened once for one change; all its files are reached from there.
final class OpenStore {
  let calls: any StoreCalls
  let root: Handle
  let councils: Handle
  /// The largest council's file that is read, and so the largest that is written.
  let sizeLimit: Int
  private var others: [(name: FileName, handle: Handle)] = []

  init(path: Prose, calls: any StoreCalls, sizeLimit: Int) throws(StoreError) {
    do throws(CallFailure) {
      root = try calls.again { () throws(CallFailure) in try calls.openRoot(path) }
    } catch {
      switch error.number {
      case ENOENT: throw .missing(folder: path)
      case ENOTDIR: throw .notAFolder(path)
      default: throw .unreadable(path, errno: error.number)
      }
    }
    do throws(CallFailure) {
      councils = try calls.again { [root] () throws(CallFailure) in
        try calls.openFolder("councils", in: root)
      }
    } catch {
      calls.closeQuietly(root)
      switch error.number {
      case ENOENT: throw .noCouncilsFolder(path)
      case ENOTDIR, ELOOP: throw .councilsIsNoFolder(path)
      default: throw .unreadable(path, errno: error.number)
      }
    }
    self.calls = calls
    self.sizeLimit = sizeLimit
  }

  deinit {
    for (_, handle) in others { calls.closeQuietly(handle) }
    calls.closeQuietly(councils)
    calls.closeQuietly(root)
  }

  /// One of the store's other folders; nothing where it is not there.
  func folder(_ name: FileName) throws(CallFailure) -> Handle? {
    if let other = others.first(where: { $0.name == name }) { return other.handle }
    do throws(CallFailure) {
      let handle = try calls.again { () throws(CallFailure) in
        try calls.openFolder(name, in: root)
      }
      others.append((name, handle))
      return handle
    } catch {
      if error.number == ENOENT { return nil }
      throw error
    }
  }

  /// One of the store's other folders, made where it is not there.
  func madeFolder(_ name: FileName) throws(CallFailure) -> Handle {
    if let handle = try folder(name) { return handle }
    let isShared = try self.isShared(root)
    do throws(CallFailure) {
      try calls.again { () throws(CallFailure) in
        try calls.makeFolder(name, in: root, mode: isShared ? 0o770 : 0o700)
      }
    } catch {
      if error.number != EEXIST { throw error }
    }
    guard let handle = try folder(name) else { throw CallFailure(ENOENT) }
    if isShared {
      try calls.again { () throws(CallFailure) in
        try calls.setMode(of: handle, to: 0o770 | FileStatus.handsGroupOn)
      }
    }
    return handle
  }

  /// Whether a folder is shared by a group: what is made in it is for the group then.
  func isShared(_ folder: Handle) throws(CallFailure) -> Bool {
    let status = try calls.again { () throws(CallFailure) in try calls.status(of: folder) }
    return status.mode & FileStatus.handsGroupOn != 0
  }
}
