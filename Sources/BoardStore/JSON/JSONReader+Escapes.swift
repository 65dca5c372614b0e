extension JSONReader {
  /// Checks the escape whose backslash stands at `offset`; the offset behind it, or behind the
  /// surrogate pair it begins.
  mutating func checkEscape(at offset: Int) throws(BrokenSyntax) -> Int {
    switch bytes[offset + 1] {
    case 0x22, 0x5C, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74: return offset + 2
    case 0x75: break
    default: throw badEscape(at: offset, length: 2)
    }
    guard let unit = JSONReader.hex(at: offset + 2, in: bytes) else {
      throw badEscape(at: offset, length: 6)
    }
    if unit & 0xFC00 == 0xDC00 { throw broken(.loneSurrogate(escapeText(offset, 6)), at: offset) }
    if unit & 0xFC00 != 0xD800 { return offset + 6 }
    guard bytes[offset + 6] == 0x5C, bytes[offset + 7] == 0x75,
      let low = JSONReader.hex(at: offset + 8, in: bytes),
      low & 0xFC00 == 0xDC00
    else { throw broken(.loneSurrogate(escapeText(offset, 6)), at: offset) }
    return offset + 12
  }

  private mutating func badEscape(at offset: Int, length: Int) -> BrokenSyntax {
    if offset + 1 >= end { return broken(.endsTooSoon(.closingQuote), at: end) }
    return broken(.badEscape(escapeText(offset, length)), at: offset)
  }

  private func escapeText(_ offset: Int, _ length: Int) -> String {
    var last = min(offset + 2, end)
    while last < min(offset + length, end), bytes[last] != 0x22, bytes[last] >= 0x20 { last += 1 }
    while last < end, bytes[last] & 0xC0 == 0x80 { last += 1 }
    return text(offset..<last)
  }

  /// The four hexadecimal digits at `offset` as a number.
  private static func hex(at offset: Int, in bytes: UnsafePointer<UInt8>) -> UInt32? {
    var unit: UInt32 = 0
    for index in offset..<offset + 4 {
      let byte = bytes[index]
      switch byte {
      case 0x30...0x39: unit = unit << 4 | UInt32(byte - 0x30)
      case 0x41...0x46: unit = unit << 4 | UInt32(byte - 0x41 + 10)
      case 0x61...0x66: unit = unit << 4 | UInt32(byte - 0x61 + 10)
      default: return nil
      }
    }
    return unit
  }

  /// What a string says, its escapes undone; the string has been checked before.
  @inline(__always)
  func unescaped(_ span: StringSpan) -> [UInt8] { JSONReader.unescaped(span, in: bytes) }

  // It takes the bytes and not the reader: that would be copied to be lent, at every string, escaped
  // or not.
  private static func unescaped(
    _ span: StringSpan, in bytes: UnsafePointer<UInt8>
  ) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(span.count)
    var offset = span.start
    while offset < span.end {
      guard bytes[offset] == 0x5C else {
        result.append(bytes[offset])
        offset += 1
        continue
      }
      let letter = bytes[offset + 1]
      offset += 2
      guard letter == 0x75 else {
        result.append(meaning(ofEscape: letter))
        continue
      }
      var scalar = hex(at: offset, in: bytes) ?? 0xFFFD
      offset += 4
      if scalar & 0xFC00 == 0xD800 {
        scalar = 0x10000 + (scalar & 0x3FF) << 10 + ((hex(at: offset + 2, in: bytes) ?? 0) & 0x3FF)
        offset += 6
      }
      result.append(contentsOf: String(Unicode.Scalar(scalar) ?? "\u{FFFD}").utf8)
    }
    return result
  }

  private static func meaning(ofEscape letter: UInt8) -> UInt8 {
    switch letter {
    case 0x62: 0x08
    case 0x66: 0x0C
    case 0x6E: 0x0A
    case 0x72: 0x0D
    case 0x74: 0x09
    default: letter
    }
  }

  /// What a string says, for a message.
  func text(_ span: StringSpan) -> String {
    span.isEscaped ? String(decoding: unescaped(span), as: UTF8.self) : text(span.range)
  }
}
