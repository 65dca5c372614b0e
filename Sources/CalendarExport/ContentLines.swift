/// The content lines of an iCalendar stream: escaped, folded, each ended by CR and LF (RFC 5545 3.1).
package struct ContentLines {
  package private(set) var text = ""

  /// The most octets a line may have without its end.
  package static let limit = 75

  /// A property whose value is written as it stands.
  package mutating func add(_ name: String, _ value: String) {
    text += ContentLines.folded("\(name):\(value)")
    text += "\r\n"
  }

  /// A property whose value is words (RFC 5545 3.3.11).
  package mutating func add(_ name: String, text value: String) {
    add(name, ContentLines.escaped(value))
  }

  /// Backslashes, semicolons and commas escaped, line ends written as `\n`; other control characters,
  /// which a value may not hold, left out.
  package static func escaped(_ words: String) -> String {
    var escaped = String.UnicodeScalarView()
    var wasReturn = false
    for scalar in words.unicodeScalars {
      switch scalar {
      case "\\", ";", ",":
        escaped.append("\\")
        escaped.append(scalar)
      case "\n" where wasReturn: break
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}":
        escaped.append("\\")
        escaped.append("n")
      case "\t": escaped.append(scalar)
      case let other where other.value < 0x20 || (0x7F...0x9F).contains(other.value): break
      default: escaped.append(scalar)
      }
      wasReturn = scalar == "\r"
    }
    return String(escaped)
  }

  /// Broken into lines of at most 75 octets, each further one begun by a blank. A letter is broken
  /// only where it alone is longer than a line, and then between its scalars.
  package static func folded(_ line: String) -> String {
    guard line.utf8.count > limit else { return line }
    var folded = String.UnicodeScalarView()
    var octets = 0
    func fold() {
      folded.append(contentsOf: "\r\n ".unicodeScalars)
      octets = 1
    }
    for letter in line {
      let isLong = letter.utf8.count >= limit
      if !isLong, octets + letter.utf8.count > limit { fold() }
      for scalar in letter.unicodeScalars {
        let count = UTF8.width(scalar)
        if isLong, octets + count > limit { fold() }
        folded.append(scalar)
        octets += count
      }
    }
    return String(folded)
  }
}
