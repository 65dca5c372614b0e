import Glibc

/// Why a file was not read.
struct FileRefusal: Error {
  let fault: Fault
  /// Whether there is no file of this name at all.
  var isMissing: Bool { fault == .vanished }
}

/// The bytes of one file as they were read, whole, with the padding the reader asks for.
struct FileBytes: Sendable {
  /// The bytes, the padding, and whatever a larger file left behind them.
  let buffer: [UInt8]
  let count: Int
  /// Whether its permissions let nobody write to it.
  let isWriteProtected: Bool

  init(_ bytes: some Collection<UInt8>) {
    count = bytes.count
    isWriteProtected = false
    buffer = Array(bytes) + [UInt8](repeating: 0, count: JSONReader.padding)
  }

  /// Reads an ordinary file of `folder`; anything else is refused, and a link is not followed.
  ///
  /// It is read into `space`, which is taken for it and may be given back when it is done with:
  /// memory that is new at every file has to be filled with zeros by the system first.
  init(
    of name: [UInt8], in folder: Int32, limit: Int, into space: inout [UInt8]
  ) throws(FileRefusal) {
    // Without O_NONBLOCK the opening of a pipe would wait for a writer.
    let flags = O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK
    let file = name.withPath { Retry.open(folder, $0, flags) }
    guard file >= 0 else { throw FileBytes.refusal(errno) }
    defer { _ = close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw FileRefusal(fault: .unreadable(errno: errno)) }
    if let kind = Fault.FileKind(mode: status.st_mode) {
      throw FileRefusal(fault: .notAFile(kind))
    }
    isWriteProtected = status.st_mode & 0o222 == 0
    let size = Int(status.st_size)
    guard size <= limit else { throw FileRefusal(fault: .tooLarge(limit: limit)) }
    var taken: [UInt8] = []
    swap(&taken, &space)
    if taken.count < size + JSONReader.padding {
      taken = [UInt8](unsafeUninitializedCapacity: size + JSONReader.padding) { space, filled in
        filled = space.count
      }
    }
    var failure: Int32 = 0
    // One byte more than the size is asked for: a file that grew shows it there.
    let length = taken.withUnsafeMutableBytes { space in
      guard let start = space.baseAddress else { return 0 }
      let length = Retry.read(file, into: start, upTo: size + 1, &failure)
      memset(start + length, 0, size + JSONReader.padding - length)
      return length
    }
    buffer = taken
    guard failure == 0 else { throw FileRefusal(fault: .unreadable(errno: failure)) }
    guard length == size else { throw FileRefusal(fault: .changedWhileRead) }
    count = size
  }

  private static func refusal(_ number: Int32) -> FileRefusal {
    switch number {
    case ENOENT: FileRefusal(fault: .vanished)
    case ELOOP: FileRefusal(fault: .notAFile(.link))
    case ENXIO: FileRefusal(fault: .notAFile(.socket))
    default: FileRefusal(fault: .unreadable(errno: number))
    }
  }
}

extension Fault.FileKind {
  /// Nothing for an ordinary file.
  fileprivate init?(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: return nil
    case S_IFDIR: self = .folder
    case S_IFIFO: self = .pipe
    case S_IFSOCK: self = .socket
    case S_IFLNK: self = .link
    default: self = .device
    }
  }
}
