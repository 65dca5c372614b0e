/// The version of a file's format: 1, until there is a second.
struct SchemaVersionKind: ValueKind {
  static let current = 1

  func read(_ reader: inout JSONReader) throws(BrokenSyntax) -> Int? {
    let start = reader.position
    let expected = Fault.Value.schemaVersion
    guard try reader.kindAtHand() == .number else {
      try reader.refuse(expected)
      return nil
    }
    let number = try reader.takeNumber()
    let isWhole = number.decimals == 0 && !number.hasExponent
    if isWhole, number.digits == Int64(SchemaVersionKind.current) {
      return SchemaVersionKind.current
    }
    let text = reader.text(number)
    let isNewer = isWhole && (number.digits ?? .max) > SchemaVersionKind.current
    reader.complain(
      isNewer && !text.hasPrefix("-") ? .newerSchema(text) : .outOfRange(text, expected), at: start)
    return nil
  }

  func write(_ value: Int, to writer: inout JSONWriter) { writer.put("\(value)") }

  var schema: SchemaNode { ["const": .number(SchemaVersionKind.current)] }
}

extension ValueKind where Self == SchemaVersionKind {
  static var schemaVersion: SchemaVersionKind { SchemaVersionKind() }
}
