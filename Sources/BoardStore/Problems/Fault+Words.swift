/// The words that the sentences about files are put together from.
extension Fault {
  /// A piece of the file's own text in quotes, short enough for a line.
  static func quoted(_ text: String) -> String { "\"\(shortened(text))\"" }

  static func shortened(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard scalars.count > 48 else { return text }
    return String(String.UnicodeScalarView(scalars.prefix(47))) + "…"
  }

  static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return "0x" + (digits.count == 1 ? "0" : "") + digits
  }

  static func list(_ words: [String]) -> String { words.map(quoted).joined(separator: ", ") }

  static func choice(_ words: [String]) -> String {
    switch words.count {
    case 1: list(words)
    case 2...12: "one of \(list(words))"
    default: "one of \(list(Array(words.prefix(10)))) and \(words.count - 10) more"
    }
  }

  /// How a control character is written in JSON.
  static func escape(of byte: UInt8) -> String {
    switch byte {
    case 0x09: #"\t"#
    case 0x0A: #"\n"#
    case 0x0D: #"\r"#
    default: #"\u00"# + hexadecimal(byte).dropFirst(2)
    }
  }

  /// A description as it stands inside a sentence: no capital, no full stop.
  static func phrase(_ about: String) -> String {
    let words = about.hasSuffix(".") ? String(about.dropLast()) : about
    guard let first = words.first, words.dropFirst().first?.isLowercase ?? true else {
      return words
    }
    return first.lowercased() + words.dropFirst()
  }
}

extension Fault.Token {
  var words: String {
    switch self {
    case .value: "a value"
    case .key: "a key in double quotes"
    case .colon: "a colon"
    case .commaOrBrace: "a comma or }"
    case .commaOrBracket: "a comma or ]"
    case .closingQuote: "closing quotes"
    case .endOfFile: "the end of the file"
    }
  }
}

extension Fault.Found {
  var words: String {
    switch self {
    case .object: "an object"
    case .list: "a list"
    case .scalar(let text): Fault.shortened(text)
    }
  }
}

extension Fault.FileKind {
  var words: String {
    switch self {
    case .link: "the name is a link"
    case .folder: "the name is a folder"
    case .pipe: "the name is a pipe"
    case .device: "the name is a device"
    case .socket: "the name is a socket"
    }
  }
}

extension Fault {
  /// What stands where a folder should; without a kind, an ordinary file.
  static func folderWords(_ kind: FileKind?) -> String { kind?.words ?? "the name is a file" }
}

extension Fault.Value {
  var words: String {
    switch self {
    case .object: return "an object"
    case .list: return "a list"
    case .text: return "a text in double quotes"
    case .day: return "a date like 2025-06-30"
    case .partialDate: return "a date like 2025-06-30, 2025-06 or 2025"
    case .identifier:
      return "up to 63 small letters, digits, hyphens and full stops, a letter or digit first"
    case .councilID:
      return "up to 63 small letters, digits and hyphens, a letter or digit first"
    case .objectiveRef: return "a reference like KNO-07"
    case .truth: return "true or false"
    case .schemaVersion(let current):
      return current == SchemaVersionKind.oldest
        ? "the number \(current)" : "a number from \(SchemaVersionKind.oldest) to \(current)"
    case .missingOrNumber: return #"a number, or one of "-", "c", "x", "z""#
    case .wholeNumber(let from, let to):
      return from == to ? "the number \(from)" : "a whole number from \(from) to \(to)"
    case .decimal: return "a number like 74.4, of at most 18 digits, nine behind the point"
    case .oneOf(let words): return Fault.choice(words)
    }
  }
}
