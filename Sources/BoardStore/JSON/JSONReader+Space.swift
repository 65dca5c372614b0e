extension JSONReader {
  /// Eight spaces.
  private static let spaces: UInt64 = 0x2020_2020_2020_2020

  /// Goes to the next byte that is not white space; a line end and its indent take a few steps.
  @inline(__always)
  mutating func skipSpace() {
    if byte > 0x20 { return }
    var offset = position
    if bytes[offset] == 0x0A { offset += 1 }
    var others = word(at: offset) ^ JSONReader.spaces
    while others == 0 {
      offset += 8
      others = word(at: offset) ^ JSONReader.spaces
    }
    offset += others.trailingZeroBitCount >> 3
    position = offset
    if byte <= 0x20 { skipAnySpace() }
  }

  private mutating func skipAnySpace() {
    while byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
  }

  /// Takes `,` or the closing `close`, and says whether the list or object goes on.
  @inline(__always)
  mutating func goesOn(until close: UInt8) throws(BrokenSyntax) -> Bool {
    skipSpace()
    if byte == 0x2C {
      let comma = position
      position += 1
      skipSpace()
      if byte == close { throw broken(.trailingComma, at: comma) }
      return true
    }
    if byte == close {
      position += 1
      depth -= 1
      return false
    }
    throw unexpected(close == 0x7D ? .commaOrBrace : .commaOrBracket)
  }

  /// Takes the `{` or `[` at hand, and says whether anything stands in it.
  @inline(__always)
  mutating func opens(until close: UInt8) throws(BrokenSyntax) -> Bool {
    try deeper()
    position += 1
    skipSpace()
    if byte == close {
      position += 1
      depth -= 1
      return false
    }
    return true
  }

  @inline(__always)
  mutating func takeColon() throws(BrokenSyntax) {
    // As our own writer and most others put it: a colon, one space, the value.
    if byte == 0x3A, bytes[position + 1] == 0x20, bytes[position + 2] > 0x20 {
      position += 2
      return
    }
    skipSpace()
    if byte != 0x3A { throw unexpected(.colon) }
    position += 1
    skipSpace()
  }

  /// Names what stands where JSON asks for something else.
  mutating func unexpected(_ expected: Fault.Token) -> BrokenSyntax {
    if position >= end { return broken(.endsTooSoon(expected), at: end) }
    if byte == 0x2F, bytes[position + 1] == 0x2F || bytes[position + 1] == 0x2A {
      return broken(.comment, at: position)
    }
    return broken(.unexpected(glimpse(), expected), at: position)
  }

  /// The character, word or string at hand, for a message.
  func glimpse() -> String {
    var last = position
    if byte == 0x22 {
      repeat { last += 1 } while last < end && bytes[last] != 0x22 && bytes[last] >= 0x20
      return text(position..<last) + "\""
    }
    while last < end, JSONReader.isWordByte(bytes[last]) { last += 1 }
    if last == position {
      last += 1
      while last < end, bytes[last] & 0xC0 == 0x80 { last += 1 }
    }
    return text(position..<last)
  }

  static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2D, 0x2B, 0x2E: true
    default: false
    }
  }

  func text(_ range: Range<Int>) -> String {
    String(
      decoding: UnsafeBufferPointer(start: bytes + range.lowerBound, count: range.count),
      as: UTF8.self)
  }
}
