import BoardModel

/// A calendar day, read straight from its ten bytes.
struct DayKind: ValueKind {
  @inline(__always)
  func read(_ reader: inout JSONReader) throws(BrokenSyntax) -> Day? {
    if let day = reader.takeDay() { return day }
    return try readUnusual(&reader)
  }

  /// A day written with escapes, or something that is no day.
  private func readUnusual(_ reader: inout JSONReader) throws(BrokenSyntax) -> Day? {
    guard let said = try reader.takeWords(expecting: .day) else { return nil }
    if let day = Day(iso: said.text) { return day }
    reader.complain(.badForm(said.text, .day), at: said.offset)
    return nil
  }

  func write(_ value: Day, to writer: inout JSONWriter) { writer.put(quoted: value.iso) }

  var schema: SchemaNode { ["$ref": "#/$defs/day"] }

  func define(in definitions: inout SchemaDefinitions) {
    definitions.define(
      "day",
      [
        "description": "A calendar day: 2025-06-30.",
        "type": "string",
        "pattern": .text("^(\(DayKind.pattern))$"),
      ])
  }

  /// Every day of 1900 to 2199 and no other, as a pattern: those all years have, month by month, then
  /// 29 February of the leap years.
  static let pattern =
    "(19|20|21)[0-9]{2}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
    + "|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))"
    + "|((19|20|21)(0[48]|[2468][048]|[13579][26])|2000)-02-29"
}

extension ValueKind where Self == DayKind {
  static var day: DayKind { DayKind() }
}

extension JSONReader {
  /// Reads the day at hand; nothing, and nothing read, where none stands there in plain digits.
  @inline(__always)
  mutating func takeDay() -> Day? {
    guard byte == 0x22, bytes[position + 11] == 0x22, let day = day(at: position + 1) else {
      return nil
    }
    position += 12
    return day
  }

  /// The day whose ten bytes begin at `offset`; each is looked at only when those before it fit.
  @inline(__always)
  func day(at offset: Int) -> Day? {
    // The first eight bytes, `2025-06-`, as digits and hyphens, then the day's two.
    let front = word(at: offset) ^ 0x2D30_302D_3030_3030
    let back = word(at: offset + 2) >> 48
    let digits = front & 0x00FF_FF00_FFFF_FFFF
    guard front & 0xFF00_00FF_0000_0000 == 0,
      (digits &+ 0x0076_7600_7676_7676) & 0x0080_8000_8080_8080 | digits & 0x0080_8000_8080_8080
        == 0
    else { return nil }
    let tens = UInt8(truncatingIfNeeded: back) ^ 0x30
    let units = UInt8(truncatingIfNeeded: back >> 8) ^ 0x30
    guard tens < 10, units < 10 else { return nil }
    func digit(_ index: UInt64) -> Int { Int(digits >> (8 * index) & 0xFF) }
    return Day(
      year: digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3),
      month: digit(5) * 10 + digit(6), day: Int(tens) * 10 + Int(units))
  }

  /// What a short string says, with its place; nothing, with a complaint, for another kind of value.
  mutating func takeWords(
    expecting expected: Fault.Value
  ) throws(BrokenSyntax) -> (text: String, offset: Int)? {
    guard byte == 0x22 else {
      try refuse(expected)
      return nil
    }
    let span = try takeString()
    return (text(span), span.start - 1)
  }
}
