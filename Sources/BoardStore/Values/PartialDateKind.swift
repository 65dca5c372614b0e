import BoardModel

/// A date as a source gives it: a day, a month or a year.
struct PartialDateKind: ValueKind {
  func read(_ reader: inout JSONReader) throws(BrokenSyntax) -> PartialDate? {
    // In plain digits it needs no string.
    if let day = reader.takeDay() { return .day(day) }
    if let date = reader.takeMonthOrYear() { return date }
    guard let said = try reader.takeWords(expecting: .partialDate) else { return nil }
    if let date = PartialDate(iso: said.text) { return date }
    reader.complain(.badForm(said.text, .partialDate), at: said.offset)
    return nil
  }

  func write(_ value: PartialDate, to writer: inout JSONWriter) { writer.put(quoted: value.iso) }

  var schema: SchemaNode { ["$ref": "#/$defs/partialDate"] }

  func define(in definitions: inout SchemaDefinitions) {
    definitions.define(
      "partialDate",
      [
        "description": "A date as a source gives it: 2025-06-30, 2025-06 or 2025.",
        "type": "string",
        "pattern": .text("^(\(DayKind.pattern)|(19|20|21)[0-9]{2}(-(0[1-9]|1[0-2]))?)$"),
      ])
  }
}

extension ValueKind where Self == PartialDateKind {
  static var partialDate: PartialDateKind { PartialDateKind() }
}

extension JSONReader {
  /// Reads the month or year at hand; nothing, and nothing read, where none stands there in plain
  /// digits.
  mutating func takeMonthOrYear() -> PartialDate? {
    guard byte == 0x22, let year = digits(4, at: position + 1) else { return nil }
    if bytes[position + 5] == 0x22, let whole = PartialDate.Year(year) {
      position += 6
      return .year(whole)
    }
    guard bytes[position + 5] == 0x2D, let number = digits(2, at: position + 6),
      bytes[position + 8] == 0x22, let month = PartialDate.Month(year: year, month: number)
    else { return nil }
    position += 9
    return .month(month)
  }

  /// The number in so many digits from `offset` on; nothing where one of them is none.
  private func digits(_ count: Int, at offset: Int) -> Int? {
    var number = 0
    for place in offset..<offset + count {
      let digit = bytes[place] ^ 0x30
      guard digit < 10 else { return nil }
      number = number * 10 + Int(digit)
    }
    return number
  }
}
