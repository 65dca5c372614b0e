package import BoardModel
import Glibc

/// The calls of the system itself.
package struct SystemCalls: StoreCalls {
  package init() {}

  private func check(_ answer: Int32) throws(CallFailure) {
    if answer < 0 { throw CallFailure(errno) }
  }

  private func handle(_ answer: Int32) throws(CallFailure) -> Handle {
    try check(answer)
    return Handle(answer)
  }

  package func openRoot(_ path: Prose) throws(CallFailure) -> Handle {
    try handle(path.withPath { openat(AT_FDCWD, $0, O_RDONLY | O_DIRECTORY | O_CLOEXEC) })
  }

  package func openFolder(_ name: FileName, in folder: Handle) throws(CallFailure) -> Handle {
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW
    return try handle(name.bytes.withPath { openat(folder.number, $0, flags) })
  }

  package func openFile(
    _ name: FileName, in folder: Handle, for use: FileUse, mode: UInt32
  ) throws(CallFailure) -> Handle {
    let always = O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK
    let flags =
      switch use {
      case .reading: O_RDONLY | always
      case .appending: O_RDWR | O_CREAT | O_APPEND | always
      case .creating: O_WRONLY | O_CREAT | O_EXCL | always
      }
    return try handle(name.bytes.withPath { openat(folder.number, $0, flags, mode) })
  }

  package func makeFolder(
    _ name: FileName, in folder: Handle, mode: UInt32
  ) throws(CallFailure) {
    try check(name.bytes.withPath { mkdirat(folder.number, $0, mode) })
  }

  package func close(_ handle: Handle) throws(CallFailure) { try check(Glibc.close(handle.number)) }

  package func status(of handle: Handle) throws(CallFailure) -> FileStatus {
    var status = stat()
    try check(fstat(handle.number, &status))
    return FileStatus(status)
  }

  package func status(of name: FileName, in folder: Handle) throws(CallFailure) -> FileStatus {
    var status = stat()
    try check(name.bytes.withPath { fstatat(folder.number, $0, &status, AT_SYMLINK_NOFOLLOW) })
    return FileStatus(status)
  }

  package func names(in folder: Handle) throws(CallFailure) -> [FileName] {
    // A descriptor of its own: closing the listing closes it.
    let copy = try handle(openat(folder.number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    guard let listing = fdopendir(copy.number) else {
      let number = errno
      _ = Glibc.close(copy.number)
      throw CallFailure(number)
    }
    defer { _ = closedir(listing) }
    var names: [FileName] = []
    while true {
      errno = 0
      guard let entry = readdir(listing) else {
        if errno == EINTR { continue }
        if errno != 0 { throw CallFailure(errno) }
        return names
      }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { FileName($0.prefix { $0 != 0 }) }
      if name != ".", name != ".." { names.append(name) }
    }
  }

  package func checkWriting(to name: FileName, in folder: Handle) throws(CallFailure) {
    let rights = name == "." ? W_OK | X_OK : W_OK
    try check(name.bytes.withPath { faccessat(folder.number, $0, rights, AT_EACCESS) })
  }

  package func read(
    _ handle: Handle, into space: UnsafeMutableRawBufferPointer
  ) throws(CallFailure) -> Int {
    let count = Glibc.read(handle.number, space.baseAddress, space.count)
    if count < 0 { throw CallFailure(errno) }
    return count
  }

  package func write(
    _ handle: Handle, _ bytes: UnsafeRawBufferPointer
  ) throws(CallFailure) -> Int {
    let count = Glibc.write(handle.number, bytes.baseAddress, bytes.count)
    if count < 0 { throw CallFailure(errno) }
    return count
  }

  package func truncate(_ handle: Handle, to size: Int) throws(CallFailure) {
    try check(ftruncate(handle.number, size))
  }

  package func sync(_ handle: Handle) throws(CallFailure) { try check(fsync(handle.number)) }

  package func setMode(of handle: Handle, to mode: UInt32) throws(CallFailure) {
    try check(fchmod(handle.number, mode))
  }

  package func setOwner(
    of handle: Handle, to owner: UInt32?, group: UInt32
  ) throws(CallFailure) {
    try check(fchown(handle.number, owner ?? uid_t.max, group))
  }

  package func link(
    _ name: FileName, in folder: Handle, to other: FileName, in otherFolder: Handle
  ) throws(CallFailure) {
    try check(
      name.bytes.withPath { from in
        other.bytes.withPath { linkat(folder.number, from, otherFolder.number, $0, 0) }
      })
  }

  package func rename(
    _ name: FileName, to other: FileName, in folder: Handle
  ) throws(CallFailure) {
    try check(
      name.bytes.withPath { from in
        other.bytes.withPath { renameat(folder.number, from, folder.number, $0) }
      })
  }

  package func remove(_ name: FileName, in folder: Handle) throws(CallFailure) {
    try check(name.bytes.withPath { unlinkat(folder.number, $0, 0) })
  }

  // Locks of bytes that belong to the open file and not to the process. The numbers are the same on
  // every Linux; its headers show their names only to programs that ask for GNU's.
  private static let whoLocks: Int32 = 36
  private static let lockUnlessLocked: Int32 = 37

  package func lockedByte(of handle: Handle, in range: Range<Int>) throws(CallFailure) -> Int? {
    var bytes = Glibc.flock()
    bytes.l_type = Int16(F_WRLCK)
    bytes.l_whence = Int16(SEEK_SET)
    bytes.l_start = range.lowerBound
    bytes.l_len = range.count
    try check(fcntl(handle.number, SystemCalls.whoLocks, &bytes))
    return bytes.l_type == Int16(F_UNLCK) ? nil : max(bytes.l_start, range.lowerBound)
  }

  package func lockByte(_ place: Int, of handle: Handle) throws(CallFailure) -> Bool {
    var bytes = Glibc.flock()
    bytes.l_type = Int16(F_WRLCK)
    bytes.l_whence = Int16(SEEK_SET)
    bytes.l_start = place
    bytes.l_len = 1
    if fcntl(handle.number, SystemCalls.lockUnlessLocked, &bytes) == 0 { return true }
    if errno == EAGAIN || errno == EACCES { return false }
    throw CallFailure(errno)
  }

  package func lock(_ handle: Handle) throws(CallFailure) -> Bool {
    if flock(handle.number, LOCK_EX | LOCK_NB) == 0 { return true }
    if errno == EWOULDBLOCK { return false }
    throw CallFailure(errno)
  }
}

extension FileStatus {
  fileprivate init(_ status: stat) {
    let kind: Fault.FileKind? =
      switch status.st_mode & S_IFMT {
      case S_IFREG: nil
      case S_IFDIR: .folder
      case S_IFIFO: .pipe
      case S_IFSOCK: .socket
      case S_IFLNK: .link
      default: .device
      }
    self.init(
      kind: kind, mode: status.st_mode & 0o7777, owner: status.st_uid, group: status.st_gid,
      size: Int(status.st_size), device: UInt64(status.st_dev), inode: UInt64(status.st_ino),
      modified: Int64(status.st_mtim.tv_sec))
  }
}
