import BoardModel
import Glibc

/// The step that everybody sees: the new file takes the old one's place, or the old one goes.
extension WritePath {
  func putInPlace(_ temporary: Temporary) throws(SaveError) {
    do throws(CallFailure) {
      if current == nil {
        try linkInPlace(temporary)
      } else {
        try renameInPlace(temporary)
      }
    } catch {
      // A network share can have done it and lost the answer.
      if isInPlace(temporary) { return }
      if current == nil, error.number == EEXIST { throw .alreadyThere(files.id) }
      throw .failed(files.id, .puttingInPlace, errno: error.number)
    }
  }

  /// Its copy is in backups/ by now.
  func takeAway() throws(SaveError) {
    do throws(CallFailure) {
      try calls.again { () throws(CallFailure) in
        try calls.remove(files.name, in: councils)
      }
    } catch {
      // Done, and the answer lost: then there is nothing there.
      if isGone { return }
      throw .failed(files.id, .takingAway, errno: error.number)
    }
  }

  private var isGone: Bool {
    let status = Result { () throws(CallFailure) in
      try calls.again { () throws(CallFailure) in try calls.status(of: files.name, in: councils) }
    }
    guard case .failure(let failure) = status else { return false }
    return failure.number == ENOENT
  }

  private func renameInPlace(_ temporary: Temporary) throws(CallFailure) {
    try calls.again { () throws(CallFailure) in
      try calls.rename(temporary.name, to: files.name, in: councils)
    }
  }

  /// A link, unlike a rename, never takes another file's place.
  private func linkInPlace(_ temporary: Temporary) throws(CallFailure) {
    do throws(CallFailure) {
      try calls.again { () throws(CallFailure) in
        try calls.link(temporary.name, in: councils, to: files.name, in: councils)
      }
    } catch {
      guard [EPERM, ENOSYS, ENOTSUP].contains(error.number) else { throw error }
      // The disk has no links: under the lock nobody of ours can come in between.
      if status(of: files.name) != nil { throw CallFailure(EEXIST) }
      return try renameInPlace(temporary)
    }
    removeQuietly(temporary.name)
  }

  private func isInPlace(_ temporary: Temporary) -> Bool {
    status(of: files.name)?.isSameFile(as: temporary.status) ?? false
  }

  private func status(of name: FileName) -> FileStatus? {
    let status = Result { () throws(CallFailure) in
      try calls.again { () throws(CallFailure) in try calls.status(of: name, in: councils) }
    }
    guard case .success(let found) = status else { return nil }
    return found
  }
}
