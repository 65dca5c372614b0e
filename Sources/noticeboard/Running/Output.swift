import CellGrid
import Glibc
import NcursesTerminal

/// Standard output and standard error, written whole or not at all.
enum Output {
  /// - Throws: `Refused` when it cannot be written: a full disk, a closed pipe.
  static func write(_ text: String) throws {
    try write(text, to: STDOUT_FILENO, named: "standard output")
  }

  /// To a file, which is made or written over; to standard output without one.
  static func write(_ text: String, toFile path: String?) throws {
    guard let path else { return try write(text) }
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw Refused("\(path) cannot be written: \(reason(errno)).") }
    defer { close(file) }
    try write(text, to: file, named: path)
  }

  static func write(_ text: String, to file: Int32, named name: String) throws {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw Refused("\(name) cannot be written: \(reason(errno)).")
      }
      bytes = bytes.dropFirst(count)
    }
  }

  /// Whether the text could be written, for where nobody is left to be told.
  static func writes(_ text: String, to file: Int32) -> Bool {
    (try? write(text, to: file, named: "output")) != nil
  }

  /// Whether nothing above 0x7F may leave: what a C locale asks for.
  static let isASCII = !NcursesTerminal.localeIsUTF8()

  /// Any words as one line that may be written where this program runs.
  static func line(_ words: String) -> String {
    isASCII ? PrintableText.asciiLine(words) : PrintableText.line(words)
  }

  /// The same for a text of several lines.
  static func lines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line(String($0)) }
      .joined(separator: "\n")
  }

  /// One line on standard error, free of anything that acts on a terminal.
  static func complain(_ sentence: String) {
    let line = Array("noticeboard: \(line(sentence))\n".utf8)
    _ = line.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }

  static func reason(_ code: Int32) -> String { String(cString: strerror(code)).lowercasedFirst }
}

extension String {
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
