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
    let rights = try rights().ofFolder
    do throws(CallFailure) {
      try calls.again { () throws(CallFailure) in
        try calls.makeFolder(name, in: root, mode: rights.mode & 0o777)
      }
    } catch {
      if error.number != EEXIST { throw error }
    }
    guard let handle = try folder(name) else { throw CallFailure(ENOENT) }
    _ = try calls.give(rights, to: handle)
    return handle
  }

  /// What stands under a name in the store's folder; nothing where there is none.
  func status(of name: FileName) -> FileStatus? {
    let status = Result { () throws(CallFailure) in
      try calls.again { () throws(CallFailure) in try calls.status(of: name, in: root) }
    }
    guard case .success(let found) = status else { return nil }
    return found
  }

  /// Who may do what in `councils/`: whoever may write there is to be able to save, and so what the
  /// store keeps beside it is for the same people.
  func rights() throws(CallFailure) -> Rights {
    Rights(try calls.again { () throws(CallFailure) in try calls.status(of: councils) })
  }
}
