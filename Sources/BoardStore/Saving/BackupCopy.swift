import BoardModel
import Glibc

/// Keeps the old file under its revision before a new one takes its place.
struct BackupCopy {
  let files: CouncilFiles
  let folder: Handle
  let revision: Int

  private var calls: any StoreCalls { files.store.calls }
  private var name: FileName { files.backupName(revision) }

  func keep(_ current: FoundFile) throws(SaveError) {
    do throws(CallFailure) {
      try link(current)
      try calls.again { () throws(CallFailure) in try calls.sync(folder) }
    } catch {
      throw .failed(files.id, .keepingCopy, errno: error.number)
    }
  }

  /// A second name for the old file costs no space and cannot be half there.
  private func link(_ current: FoundFile) throws(CallFailure) {
    do throws(CallFailure) {
      try linkOnce()
    } catch {
      if holds(current) { return }
      guard error.number == EEXIST else { return try copy(current, after: error) }
      // Half a copy, or one that was written to through its other name.
      try calls.again { () throws(CallFailure) in try calls.remove(name, in: folder) }
      do throws(CallFailure) {
        try linkOnce()
      } catch {
        try copy(current, after: error)
      }
    }
  }

  private func linkOnce() throws(CallFailure) {
    try calls.again { () throws(CallFailure) in
      try calls.link(files.name, in: files.store.councils, to: name, in: folder)
    }
  }

  private func holds(_ current: FoundFile) -> Bool {
    files.backup(revision) == current.bytes
  }

  /// Where the disk has no second names.
  private func copy(_ current: FoundFile, after failure: CallFailure) throws(CallFailure) {
    let noLinks = [EPERM, EACCES, EXDEV, EMLINK, ENOSYS, ENOTSUP]
    guard noLinks.contains(failure.number) else { throw failure }
    let handle = try calls.again { () throws(CallFailure) in
      try calls.openFile(name, in: folder, for: .creating, mode: 0o600)
    }
    do throws(CallFailure) {
      var rights = Rights(current.status)
      rights.mode &= 0o777
      _ = try calls.give(rights, to: handle)
      try calls.writeWhole(handle, current.bytes)
      try calls.again { () throws(CallFailure) in try calls.sync(handle) }
    } catch {
      calls.closeQuietly(handle)
      throw error
    }
    try calls.closeOnce(handle)
  }
}
