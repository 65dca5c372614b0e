/// A number of the file as it is written: its digits, how many stand behind the point, its text.
struct NumberSpan {
  let start: Int
  let end: Int
  /// The digits with their sign; nothing where there are too many to hold.
  let digits: Int64?
  let decimals: Int
  let hasExponent: Bool
}

extension JSONReader {
  /// Reads the number at hand by the grammar of RFC 8259.
  mutating func takeNumber() throws(BrokenSyntax) -> NumberSpan {
    let start = position
    let isNegative = byte == 0x2D
    if isNegative { position += 1 }
    var digits: Int64? = 0
    let whole = takeDigits(into: &digits, negative: isNegative)
    if whole == 0 { throw brokenNumber(from: start) }
    if whole > 1, bytes[start + (isNegative ? 1 : 0)] == 0x30 {
      throw broken(.leadingZero(numberText(from: start)), at: start)
    }
    var decimals = 0
    if byte == 0x2E {
      position += 1
      decimals = takeDigits(into: &digits, negative: isNegative)
      if decimals == 0 { throw brokenNumber(from: start) }
    }
    var hasExponent = false
    if byte | 0x20 == 0x65 {
      hasExponent = true
      position += 1
      if byte == 0x2B || byte == 0x2D { position += 1 }
      var ignored: Int64? = 0
      if takeDigits(into: &ignored, negative: false) == 0 { throw brokenNumber(from: start) }
    }
    if JSONReader.isWordByte(byte) { throw brokenNumber(from: start) }
    return NumberSpan(
      start: start, end: position, digits: digits, decimals: decimals, hasExponent: hasExponent)
  }

  private mutating func takeDigits(into number: inout Int64?, negative: Bool) -> Int {
    let start = position
    while (0x30...0x39).contains(byte) {
      if let sum = number {
        let (tens, first) = sum.multipliedReportingOverflow(by: 10)
        let digit = Int64(byte - 0x30)
        let (next, second) =
          negative
          ? tens.subtractingReportingOverflow(digit) : tens.addingReportingOverflow(digit)
        number = first || second ? nil : next
      }
      position += 1
    }
    return position - start
  }

  private mutating func brokenNumber(from start: Int) -> BrokenSyntax {
    broken(.notANumber(numberText(from: start)), at: start)
  }

  private func numberText(from start: Int) -> String {
    var last = start
    while last < end, JSONReader.isWordByte(bytes[last]) { last += 1 }
    return text(start..<last)
  }

  func text(_ number: NumberSpan) -> String { text(number.start..<number.end) }
}
