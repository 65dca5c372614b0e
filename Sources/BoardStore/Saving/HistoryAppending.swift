import BoardModel
import Glibc

/// Puts lines behind the last of a council's history, and sees that they stay there.
struct HistoryAppending {
  let files: CouncilFiles
  let folder: Handle
  /// The council's file, where there is one: who may not read it may not read of it here.
  let council: FileStatus?
  let log: HistoryLog
  let lines: [HistoryLine]

  /// The history with its new lines, as long as it can still be told that they are not to be.
  struct Appended {
    fileprivate let calls: any StoreCalls
    fileprivate let handle: Handle
    fileprivate let size: Int
    /// Whether the file ends with a whole line.
    fileprivate let isBehindLine: Bool

    /// Removes the lines again, so far as that can be done; else they say of themselves later that
    /// they were not saved, because no state of the file follows from them.
    func takeBack() {
      _ = Result { () throws(CallFailure) in
        try calls.again { () throws(CallFailure) in try calls.truncate(handle, to: size) }
      }
    }

    /// Says behind the last line that its change has become the file: else nobody could tell it from
    /// one that was stopped, should somebody put an older copy in the file's place.
    ///
    /// The change is on the disk by then, and stays there whether this can be said or not; so nobody
    /// waits for the disk, and nothing is refused for it.
    func noteArrival() {
      guard isBehindLine else { return }
      _ = Result { () throws(CallFailure) in
        try calls.writeWhole(handle, HistoryLog.arrivalMark)
      }
    }

    func close() { calls.closeQuietly(handle) }
  }

  func append() throws(SaveError) -> Appended {
    let calls = files.store.calls
    do throws(CallFailure) {
      var rights = try files.store.rights().ofFile
      if let council { rights = rights.limited(to: Rights(council)) }
      let handle = try calls.again { () throws(CallFailure) in
        try calls.openFile(files.historyName, in: folder, for: .appending, mode: rights.mode)
      }
      do throws(CallFailure) {
        return try append(to: handle, rights)
      } catch {
        calls.closeQuietly(handle)
        throw error
      }
    } catch {
      throw .failed(files.id, .writingHistory, errno: error.number)
    }
  }

  private func giveRights(_ rights: Rights, to handle: Handle) throws(CallFailure) {
    do throws(CallFailure) {
      _ = try files.store.calls.give(rights, to: handle)
    } catch {
      // Made by somebody else, who was stopped before a line of theirs: it is as they want it.
      if error.number != EPERM { throw error }
    }
  }

  /// Has a history be for those whom the council's file is for: closed to whom that was closed to since,
  /// and open again to whom it was opened to again, who could not save otherwise. What else it allows
  /// stays.
  private func follow(_ handle: Handle, _ status: FileStatus, _ rights: Rights) {
    guard let council else { return }
    let limited = Rights(status).limited(to: Rights(council)).mode & 0o777
    // Those who may read the council's file, and not this one.
    let shutOut = rights.mode & 0o044 & ~limited
    var mode = limited
    // Another group than the council's is not let in.
    if shutOut & 0o040 != 0, status.group == rights.group { mode |= rights.mode & 0o070 }
    if shutOut & 0o004 != 0 { mode |= rights.mode & 0o007 }
    if mode == status.mode & 0o777 { return }
    // Only its owner can, who is asked the next time they save.
    _ = Result { () throws(CallFailure) in
      try files.store.calls.again { () throws(CallFailure) in
        try files.store.calls.setMode(of: handle, to: mode)
      }
    }
  }

  private func append(to handle: Handle, _ rights: Rights) throws(CallFailure) -> Appended {
    let calls = files.store.calls
    let status = try calls.again { () throws(CallFailure) in try calls.status(of: handle) }
    if status.kind != nil { throw CallFailure(ENXIO) }
    let appended = Appended(
      calls: calls, handle: handle, size: status.size,
      isBehindLine: log.endsWithLine || !lines.isEmpty)
    do throws(CallFailure) {
      if status.size == 0 {
        try giveRights(rights, to: handle)
      } else {
        follow(handle, status, rights)
      }
      // Half a line that somebody was stopped in is ended first.
      let start: [UInt8] = log.endsWithLine || lines.isEmpty ? [] : [0x0A]
      try calls.writeWhole(handle, lines.reduce(start) { $0 + $1.bytes })
      try calls.again { () throws(CallFailure) in try calls.sync(handle) }
      try calls.again { () throws(CallFailure) in try calls.sync(folder) }
      return appended
    } catch {
      appended.takeBack()
      throw error
    }
  }
}
