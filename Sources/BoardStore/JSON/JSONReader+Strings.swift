import BoardModel

/// Where a string of the file stands, without its quotes.
struct StringSpan {
  let start: Int
  let end: Int
  /// Whether it holds a backslash, so that its bytes are not yet what it says.
  let isEscaped: Bool

  var count: Int { end - start }
  var range: Range<Int> { start..<end }
}

extension JSONReader {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// The high bit of each byte that a plain run of text cannot hold: a quote, a backslash, a control
  /// character, or anything outside ASCII. Exact up to the first such byte, which is all we ask.
  @inline(__always)
  private static func stops(_ word: UInt64) -> UInt64 {
    let quote = word ^ (ones &* 0x22)
    let slash = word ^ (ones &* 0x5C)
    let below = word &- (ones &* 0x20)
    return ((quote &- ones) & ~quote | (slash &- ones) & ~slash | below & ~word | word) & highs
  }

  /// Reads the string whose opening quote is at hand and checks every byte of it.
  @inline(__always)
  mutating func takeString() throws(BrokenSyntax) -> StringSpan {
    let start = position + 1
    var offset = start
    var stops = JSONReader.stops(word(at: offset))
    while stops == 0 {
      offset += 8
      stops = JSONReader.stops(word(at: offset))
    }
    offset += stops.trailingZeroBitCount >> 3
    if bytes[offset] == 0x22 {
      position = offset + 1
      return StringSpan(start: start, end: offset, isEscaped: false)
    }
    return try takeUnusualString(from: start, at: offset)
  }

  /// The rest of a string that holds more than plain ASCII, from its first unusual byte.
  private mutating func takeUnusualString(
    from start: Int, at first: Int
  ) throws(BrokenSyntax) -> StringSpan {
    var offset = first
    var isEscaped = false
    while true {
      let stops = JSONReader.stops(word(at: offset))
      if stops == 0 {
        offset += 8
        continue
      }
      offset += stops.trailingZeroBitCount >> 3
      let byte = bytes[offset]
      if byte == 0x22 {
        position = offset + 1
        return StringSpan(start: start, end: offset, isEscaped: isEscaped)
      }
      if byte == 0x5C {
        isEscaped = true
        offset = try checkEscape(at: offset)
      } else if byte >= 0x80 {
        offset += try lengthOfScalar(at: offset)
      } else if offset >= end {
        throw broken(.endsTooSoon(.closingQuote), at: end)
      } else {
        throw broken(.controlCharacter(byte), at: offset)
      }
    }
  }

  /// The length of the well-formed UTF-8 sequence at `offset` (Unicode 15, table 3-7).
  private mutating func lengthOfScalar(at offset: Int) throws(BrokenSyntax) -> Int {
    let second = bytes[offset + 1]
    func follows(_ distance: Int) -> Bool { bytes[offset + distance] & 0xC0 == 0x80 }
    let (length, seconds): (Int, ClosedRange<UInt8>) =
      switch bytes[offset] {
      case 0xC2...0xDF: (2, 0x80...0xBF)
      case 0xE0: (3, 0xA0...0xBF)
      case 0xED: (3, 0x80...0x9F)
      case 0xE1...0xEF: (3, 0x80...0xBF)
      case 0xF0: (4, 0x90...0xBF)
      case 0xF1...0xF3: (4, 0x80...0xBF)
      case 0xF4: (4, 0x80...0x8F)
      default: (0, 0x80...0xBF)
      }
    guard length > 0, seconds.contains(second), length < 3 || follows(2), length < 4 || follows(3)
    else { throw broken(.notUTF8(bytes[offset]), at: offset) }
    return length
  }

  /// The words of a string, its escapes undone; kept apart from the file, whose bytes are not.
  @inline(__always)
  mutating func words(_ span: StringSpan) -> Prose {
    span.isEscaped ? escapedWords(span) : keep(span.range)
  }

  @inline(never)
  private mutating func escapedWords(_ span: StringSpan) -> Prose {
    unescaped(span).withUnsafeBytes { kept.keep($0) }
  }

  /// A copy of some bytes of the file, which have been found to be valid UTF-8.
  @inline(__always)
  mutating func keep(_ range: Range<Int>) -> Prose {
    kept.keep(UnsafeRawBufferPointer(start: bytes + range.lowerBound, count: range.count))
  }
}
