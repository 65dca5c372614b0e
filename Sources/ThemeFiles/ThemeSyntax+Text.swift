extension ThemeSyntax {
  /// Text in double quotes with escapes, or in single quotes without, on one line.
  mutating func quoted() throws(Fault) -> String {
    let quote = scanner.next ?? UInt8(ascii: "\"")
    let start = scanner.place
    scanner.skip()
    var text = ""
    while true {
      text += scanner.take {
        $0 != quote && $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r")
          && ($0 != UInt8(ascii: "\\") || quote == UInt8(ascii: "'"))
      }
      switch scanner.next {
      case quote:
        scanner.skip()
        if text.isEmpty, scanner.next == quote {
          throw Fault(message: "text in three quotes is not taken here", place: start)
        }
        return text
      case UInt8(ascii: "\\"):
        text.unicodeScalars.append(try escaped())
      default:
        throw Fault(message: "the text that starts here does not end on its line", place: start)
      }
    }
  }

  private mutating func escaped() throws(Fault) -> Unicode.Scalar {
    let start = scanner
    scanner.skip()
    let letter = scanner.next
    scanner.skip()
    switch letter {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): if let scalar = hexadecimal(digits: 4) { return scalar }
    case UInt8(ascii: "U"): if let scalar = hexadecimal(digits: 8) { return scalar }
    default: break
    }
    scanner = start
    throw fault("expected \\\" \\\\ \\t \\n or \\u and four digits")
  }

  private mutating func hexadecimal(digits: Int) -> Unicode.Scalar? {
    var value: UInt32 = 0
    for _ in 0..<digits {
      guard let byte = scanner.next,
        let digit = Character(Unicode.Scalar(byte)).hexDigitValue
      else { return nil }
      value = value << 4 | UInt32(digit)
      scanner.skip()
    }
    return Unicode.Scalar(value)
  }
}
