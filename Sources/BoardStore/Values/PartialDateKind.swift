import BoardModel

/// A date as a source gives it: a day, a month or a year.
struct PartialDateKind: ValueKind {
  func read(_ reader: inout JSONReader) throws(BrokenSyntax) -> PartialDate? {
    // Most are whole days, and those need no string.
    if let day = reader.takeDay() { return .day(day) }
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
