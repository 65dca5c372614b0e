import BoardModel
import Glibc

/// System calls, tried again when a signal came in between.
enum Retry {
  static func open(_ folder: Int32, _ path: UnsafePointer<CChar>, _ flags: Int32) -> Int32 {
    while true {
      let file = openat(folder, path, flags)
      if file >= 0 || errno != EINTR { return file }
    }
  }

  /// Reads until `count` bytes or the end; how many came, and the error that stopped it, if any.
  static func read(
    _ file: Int32, into start: UnsafeMutableRawPointer, upTo count: Int, _ failure: inout Int32
  ) -> Int {
    var length = 0
    while length < count {
      let part = Glibc.read(file, start + length, count - length)
      if part > 0 {
        length += part
      } else if part == 0 {
        break
      } else if errno != EINTR {
        failure = errno
        break
      }
    }
    return length
  }
}

extension Collection where Element == UInt8 {
  /// The bytes as a path of the system: up to the first zero, which no path can hold.
  func withPath<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    var path = map { CChar(bitPattern: $0) }
    path.append(0)
    return path.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return body("") }
      return body(start)
    }
  }
}

extension Prose {
  func withPath<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    utf8.withPath(body)
  }
}
