/// A number of the file: where it stands, its digits, how many of them are behind the point.
///
/// An exponent is reckoned in, as JSON Schema does: `5E1` is 50.
struct NumberSpan {
  let start: Int
  let end: Int
  /// The digits with their sign; nothing where there are too many to hold.
  private(set) var digits: Int64?
  private(set) var decimals: Int

  /// Moves the point so many places to the right.
  fileprivate mutating func move(by exponent: Int) {
    decimals -= exponent
    while decimals < 0, let sum = digits, sum != 0 {
      let (tens, isTooLarge) = sum.multipliedReportingOverflow(by: 10)
      digits = isTooLarge ? nil : tens
      decimals += 1
    }
    decimals = max(decimals, 0)
  }
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
    let exponent = byte | 0x20 == 0x65 ? try takeExponent(from: start) : 0
    if JSONReader.isWordByte(byte) { throw brokenNumber(from: start) }
    var number = NumberSpan(start: start, end: position, digits: digits, decimals: decimals)
    if exponent != 0 { number.move(by: exponent) }
    return number
  }

  /// The exponent at hand; of one that no number of ours could have, the largest that matters.
  private mutating func takeExponent(from start: Int) throws(BrokenSyntax) -> Int {
    position += 1
    let isNegative = byte == 0x2D
    if isNegative || byte == 0x2B { position += 1 }
    var digits: Int64? = 0
    if takeDigits(into: &digits, negative: isNegative) == 0 { throw brokenNumber(from: start) }
    let most: Int64 = 1_000
    return Int(min(max(digits ?? (isNegative ? -most : most), -most), most))
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
