import Glibc

/// What single calls leave to their caller: trying again after a signal, and going on until all is
/// read or written.
extension StoreCalls {
  /// Only a signal in between is a reason to try again; a failed sync above all is none.
  func again<Result>(
    _ call: () throws(CallFailure) -> Result
  ) throws(CallFailure) -> Result {
    while true {
      do throws(CallFailure) {
        return try call()
      } catch {
        if error.number != EINTR { throw error }
      }
    }
  }

  func writeWhole(_ handle: Handle, _ bytes: [UInt8]) throws(CallFailure) {
    var written = 0
    while written < bytes.count {
      let start = written
      let count = try again { () throws(CallFailure) -> Int in
        var outcome: Result<Int, CallFailure> = .success(0)
        bytes.withUnsafeBytes { space in
          let rest = UnsafeRawBufferPointer(rebasing: space[start...])
          outcome = Result { () throws(CallFailure) in try write(handle, rest) }
        }
        return try outcome.get()
      }
      // A file that takes nothing and says nothing would be written to for ever.
      if count <= 0 { throw CallFailure(EIO) }
      written += count
    }
  }

  /// An ordinary file, whole; anything else is refused, and so is one that changes meanwhile, unless
  /// it is one that others only ever put something behind.
  func contents(
    of name: FileName, in folder: Handle, limit: Int, mayGrow: Bool = false
  ) throws(FileRefusal) -> (bytes: [UInt8], status: FileStatus) {
    let handle = try reading { () throws(CallFailure) in
      try openFile(name, in: folder, for: .reading, mode: 0)
    }
    defer { closeQuietly(handle) }
    let status = try reading { () throws(CallFailure) in try self.status(of: handle) }
    if let kind = status.kind { throw FileRefusal(fault: .notAFile(kind)) }
    if status.size > limit { throw FileRefusal(fault: .tooLarge(limit: limit)) }
    let bytes = try readWhole(handle, size: status.size)
    if bytes.count != status.size, !mayGrow { throw FileRefusal(fault: .changedWhileRead) }
    return (bytes, status)
  }

  /// All bytes of a file, and one more where it has grown.
  private func readWhole(_ handle: Handle, size: Int) throws(FileRefusal) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: size + 1)
    var count = 0
    while count <= size {
      let start = count
      let part = try reading { () throws(CallFailure) -> Int in
        var outcome: Result<Int, CallFailure> = .success(0)
        bytes.withUnsafeMutableBytes { space in
          let rest = UnsafeMutableRawBufferPointer(rebasing: space[start...])
          outcome = Result { () throws(CallFailure) in try read(handle, into: rest) }
        }
        return try outcome.get()
      }
      if part <= 0 { break }
      count += part
    }
    return Array(bytes[..<count])
  }

  private func reading<Result>(
    _ call: () throws(CallFailure) -> Result
  ) throws(FileRefusal) -> Result {
    do throws(CallFailure) {
      return try again(call)
    } catch {
      throw FileRefusal(error)
    }
  }

  /// Closes what was written to. It is closed even where that fails: closing it again might close what
  /// somebody else has opened since. A signal in between harms nothing that is on the disk already.
  func closeOnce(_ handle: Handle) throws(CallFailure) {
    do throws(CallFailure) {
      try close(handle)
    } catch {
      if error.number != EINTR { throw error }
    }
  }

  /// Closes what nothing was written to, or what is given up anyway.
  func closeQuietly(_ handle: Handle) {
    _ = Result { () throws(CallFailure) in try close(handle) }
  }
}

extension FileRefusal {
  fileprivate init(_ failure: CallFailure) {
    switch failure.number {
    case ENOENT: self.init(fault: .vanished)
    case ELOOP: self.init(fault: .notAFile(.link))
    case ENXIO: self.init(fault: .notAFile(.socket))
    default: self.init(fault: .unreadable(errno: failure.number))
    }
  }
}
