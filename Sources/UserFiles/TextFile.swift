import Glibc

/// The text of a file that a person wrote; nothing but a small file of plain UTF-8 becomes one.
enum TextFile {
  /// In bytes; a theme with every colour spelt out takes a tenth of it.
  static let limit = 64 * 1024

  enum Refusal: Error, Hashable, Sendable {
    case missing
    case unreadable(String)
    case tooLarge
    case notText
  }

  static func text(of file: String) throws(Refusal) -> String {
    let bytes = try bytes(of: file)
    guard let text = String(validating: bytes, as: UTF8.self),
      !text.unicodeScalars.contains(where: isControl)
    else { throw .notText }
    return text
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    // All of Unicode's controls: C0, DEL and C1. Its tables would be asked for every letter.
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F...0x9F: true
    default: false
    }
  }

  private static func bytes(of file: String) throws(Refusal) -> [UInt8] {
    // Without O_NONBLOCK a pipe of that name would wait for somebody to write to it.
    let descriptor = open(file, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw errno == ENOENT ? .missing : unreadable }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw unreadable }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .unreadable("it is not a file") }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 16 * 1024)
    while bytes.count <= limit {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw unreadable }
      if count == 0 { return bytes }
      bytes.append(contentsOf: buffer.prefix(count))
    }
    throw .tooLarge
  }

  private static var unreadable: Refusal { .unreadable(String(cString: strerror(errno))) }
}
