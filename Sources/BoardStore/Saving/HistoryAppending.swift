import BoardModel
import Glibc

/// Puts lines behind the last of a council's history, and sees that they stay there.
struct HistoryAppending {
  let files: CouncilFiles
  let folder: Handle
  let log: HistoryLog
  let lines: [HistoryLine]

  /// The history with its new lines, as long as it can still be told that they are not to be.
  struct Appended {
    fileprivate let calls: any StoreCalls
    fileprivate let handle: Handle
    fileprivate let size: Int

    /// Removes the lines again, so far as that can be done; else they say of themselves later that
    /// they were not saved, because no state of the file follows from them.
    func takeBack() {
      _ = Result { () throws(CallFailure) in
        try calls.again { () throws(CallFailure) in try calls.truncate(handle, to: size) }
      }
    }

    func close() { calls.closeQuietly(handle) }
  }

  func append() throws(SaveError) -> Appended {
    let calls = files.store.calls
    do throws(CallFailure) {
      let isShared = try files.store.isShared(folder)
      let mode: UInt32 = isShared ? 0o660 : 0o600
      let handle = try calls.again { () throws(CallFailure) in
        try calls.openFile(files.historyName, in: folder, for: .appending, mode: mode)
      }
      do throws(CallFailure) {
        return try append(to: handle, mode: mode)
      } catch {
        calls.closeQuietly(handle)
        throw error
      }
    } catch {
      throw .failed(files.id, .writingHistory, errno: error.number)
    }
  }

  private func append(to handle: Handle, mode: UInt32) throws(CallFailure) -> Appended {
    let calls = files.store.calls
    let status = try calls.again { () throws(CallFailure) in try calls.status(of: handle) }
    if status.kind != nil { throw CallFailure(ENXIO) }
    let appended = Appended(calls: calls, handle: handle, size: status.size)
    do throws(CallFailure) {
      if status.size == 0, status.mode & 0o777 != mode {
        try calls.again { () throws(CallFailure) in try calls.setMode(of: handle, to: mode) }
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
