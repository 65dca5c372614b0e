/// The version of a file's format.
///
/// Older versions are read as what they mean in the current one, and written as that; a file of a
/// newer one can be looked at as far as it is understood, and is never written.
struct SchemaVersionKind: ValueKind {
  /// 1 is the first; since 2 a milestone has a record like an action's.
  static let ofCouncil = SchemaVersionKind(current: 2)
  static let ofSettings = SchemaVersionKind(current: 1)

  static let oldest = 1
  let current: Int

  func read(_ reader: inout JSONReader) throws(BrokenSyntax) -> Int? {
    let start = reader.position
    let expected = Fault.Value.schemaVersion(current)
    guard try reader.kindAtHand() == .number else {
      try reader.refuse(expected)
      return nil
    }
    let number = try reader.takeNumber()
    let isWhole = number.decimals == 0
    if isWhole, let digits = number.digits,
      (Int64(SchemaVersionKind.oldest)...Int64(current)).contains(digits)
    {
      reader.schemaVersion = Int(digits)
      return Int(digits)
    }
    let text = reader.text(number)
    let isNewer = isWhole && (number.digits ?? .max) > current
    guard isNewer, !text.hasPrefix("-") else {
      reader.complain(.outOfRange(text, expected), at: start)
      return nil
    }
    if reader.newer != nil {
      reader.newer?.version = text
      reader.schemaVersion = current
      return current
    }
    reader.complain(.newerSchema(text, known: current), at: start)
    return nil
  }

  /// Whatever it was read as, it is written as the current one.
  func write(_ value: Int, to writer: inout JSONWriter) { writer.put("\(current)") }

  var schema: SchemaNode { ["const": .number(current)] }
}

extension ValueKind where Self == SchemaVersionKind {
  static var councilSchema: SchemaVersionKind { .ofCouncil }
  static var settingsSchema: SchemaVersionKind { .ofSettings }
}
