/// The kinds of value JSON has.
enum JSONKind: Hashable, Sendable {
  case object
  case list
  case text
  case number
  case truth
  case null
}

extension JSONReader {
  /// The kind of the value at hand, by its first byte.
  mutating func kindAtHand() throws(BrokenSyntax) -> JSONKind {
    switch byte {
    case 0x7B: .object
    case 0x5B: .list
    case 0x22: .text
    case 0x2D, 0x30...0x39: .number
    case 0x74, 0x66: .truth
    case 0x6E: .null
    default: throw unexpected(.value)
    }
  }

  mutating func takeTruth() throws(BrokenSyntax) -> Bool {
    let isTrue = byte == 0x74
    try takeWord(isTrue ? "true" : "false")
    return isTrue
  }

  private mutating func takeWord(_ expected: StaticString) throws(BrokenSyntax) {
    var offset = position
    for index in 0..<expected.utf8CodeUnitCount {
      if bytes[offset] != expected.utf8Start[index] { throw unexpected(.value) }
      offset += 1
    }
    if JSONReader.isWordByte(bytes[offset]) { throw unexpected(.value) }
    position = offset
  }

  /// Reads over the value at hand, checking all of it.
  mutating func skipValue() throws(BrokenSyntax) {
    switch try kindAtHand() {
    case .text: _ = try takeString()
    case .number: _ = try takeNumber()
    case .truth: _ = try takeTruth()
    case .null: try takeWord("null")
    case .list:
      if try opens(until: 0x5D) {
        repeat { try skipValue() } while try goesOn(until: 0x5D)
      }
    case .object:
      if try opens(until: 0x7D) {
        repeat {
          if byte != 0x22 { throw unexpected(.key) }
          _ = try takeString()
          try takeColon()
          try skipValue()
        } while try goesOn(until: 0x7D)
      }
    }
  }

  /// Notes that the value at hand is not what it should be, and reads over it.
  mutating func refuse(_ expected: Fault.Value) throws(BrokenSyntax) {
    let start = position
    let kind = try kindAtHand()
    try skipValue()
    switch kind {
    case .null: complain(.null(expected), at: start)
    case .object: complain(.wrongType(.object, expected), at: start)
    case .list: complain(.wrongType(.list, expected), at: start)
    case .text, .number, .truth:
      complain(.wrongType(.scalar(text(start..<position)), expected), at: start)
    }
  }

  /// Reads the whole file as one value of `kind`.
  mutating func takeFile<Kind: ValueKind>(as kind: Kind) throws(BrokenSyntax) -> Kind.Value? {
    try beginFile()
    let value = try kind.read(&self)
    try endFile()
    return value
  }

  mutating func beginFile() throws(BrokenSyntax) {
    // A mark of byte order, or one of two bytes is zero as in Latin letters.
    switch (bytes[0], bytes[1]) {
    case (0xFF, 0xFE), (0xFE, 0xFF), (0, 1...),
      (1..., 0) where end > 1:
      throw broken(.utf16, at: 0)
    case (0, 0) where end > 0: throw broken(.zeros, at: 0)
    default: break
    }
    if bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { throw broken(.byteOrderMark, at: 0) }
    skipSpace()
    if position >= end { throw broken(.emptyFile, at: 0) }
  }

  mutating func endFile() throws(BrokenSyntax) {
    skipSpace()
    if position < end { throw unexpected(.endOfFile) }
  }
}
