import BoardModel
import Glibc

/// The one way a council's file is written, step by step: whoever is stopped anywhere in it, and
/// whatever fails, leaves the file whole in its old state or its new.
///
/// The new file is on the disk before the history tells of it, the history before it takes the old
/// one's place, and the folder that names it before anybody is told that it is saved.
struct WritePath {
  let files: CouncilFiles
  /// Nothing where the file is to be there no longer.
  let bytes: [UInt8]?
  /// The file it takes the place of.
  let current: FoundFile?
  let log: HistoryLog
  /// The revision of the file as it is, under which a copy of it is kept.
  let revision: Int
  let lines: [HistoryLine]

  var calls: any StoreCalls { files.store.calls }
  var councils: Handle { files.store.councils }

  func commit() throws(SaveError) {
    // Renaming would not ask, but whoever took the right away meant the file to stay as it is.
    if let current, current.status.isWriteProtected { throw .writeProtected(files.id) }
    Leftovers.sweep(files.store)
    var temporary: Temporary?
    if let bytes { temporary = try writeTemporary(bytes) }
    let appended: HistoryAppending.Appended
    do throws(SaveError) {
      let folders = try makeFolders()
      appended = try HistoryAppending(
        files: files, folder: folders.history, council: current?.status, log: log, lines: lines
      ).append()
      do throws(SaveError) {
        if let current {
          try BackupCopy(files: files, folder: folders.backups, revision: revision)
            .keep(current)
        }
        if let temporary { try putInPlace(temporary) } else { try takeAway() }
      } catch {
        appended.takeBack()
        removeUntoldCopy(folders.backups)
        appended.close()
        throw error
      }
    } catch {
      if let temporary { removeQuietly(temporary.name) }
      throw error
    }
    defer { appended.close() }
    do throws(CallFailure) {
      try calls.again { () throws(CallFailure) in try calls.sync(councils) }
      appended.noteArrival()
    } catch {
      throw .unsure(files.id, errno: error.number)
    }
  }

  // MARK: The new file

  struct Temporary {
    let name: FileName
    let status: FileStatus
  }

  private func writeTemporary(_ bytes: [UInt8]) throws(SaveError) -> Temporary {
    let temporary: Temporary?
    do throws(CallFailure) {
      temporary = try written(bytes)
    } catch {
      throw .failed(files.id, .writingFile, errno: error.number)
    }
    guard let temporary else { throw .notInItsGroup(files.id) }
    return temporary
  }

  /// Nothing where the file would shut out some who read the old one.
  private func written(_ bytes: [UInt8]) throws(CallFailure) -> Temporary? {
    let name = Leftovers.freshName()
    do throws(CallFailure) {
      let handle = try calls.again { () throws(CallFailure) in
        try calls.openFile(name, in: councils, for: .creating, mode: 0o600)
      }
      let status: FileStatus
      do throws(CallFailure) {
        guard try giveRights(to: handle) else {
          calls.closeQuietly(handle)
          removeQuietly(name)
          return nil
        }
        try calls.writeWhole(handle, bytes)
        try calls.again { () throws(CallFailure) in try calls.sync(handle) }
        status = try calls.again { () throws(CallFailure) in try calls.status(of: handle) }
      } catch {
        calls.closeQuietly(handle)
        throw error
      }
      try calls.closeOnce(handle)
      return Temporary(name: name, status: status)
    } catch {
      removeQuietly(name)
      throw error
    }
  }

  /// The old file's owner, group and mode; a new one is for whom its folder is for.
  ///
  /// Whether nobody is shut out: where neither the group can be kept nor others may read, those who read
  /// the file by its group would be, and nobody outside the group is to do that in passing.
  private func giveRights(to handle: Handle) throws(CallFailure) -> Bool {
    var rights = try files.store.rights().ofFile
    if let current {
      rights = Rights(current.status)
      rights.mode &= 0o777
    }
    let given = try calls.give(rights, to: handle)
    return current == nil || given != .withoutGroup || !rights.isForItsGroup
  }

  func removeQuietly(_ name: FileName) {
    _ = Result { () throws(CallFailure) in
      try calls.again { () throws(CallFailure) in try calls.remove(name, in: councils) }
    }
  }

  /// No line tells any more of the state that was copied, which is still the file's.
  private func removeUntoldCopy(_ backups: Handle) {
    guard revision > log.lastKnown else { return }
    _ = Result { () throws(CallFailure) in
      try calls.again { () throws(CallFailure) in
        try calls.remove(files.backupName(revision), in: backups)
      }
    }
  }

  // MARK: The folders

  private func makeFolders() throws(SaveError) -> (history: Handle, backups: Handle) {
    do throws(CallFailure) {
      let history = try files.store.madeFolder("history")
      let backups = try files.store.madeFolder("backups")
      // Always: whoever made them may have been stopped before they were sure to stay.
      try calls.again { () throws(CallFailure) in try calls.sync(files.store.root) }
      return (history, backups)
    } catch {
      throw .failed(files.id, .makingFolders, errno: error.number)
    }
  }
}
