import BoardModel

/// Words somebody wrote: any text but an empty one, or one of nothing that can be seen.
struct TextKind: ValueKind {
  @inline(__always)
  func read(_ reader: inout JSONReader) throws(BrokenSyntax) -> Prose? {
    guard reader.byte == 0x22 else {
      try reader.refuse(.text)
      return nil
    }
    let span = try reader.takeString()
    if span.count == 0 {
      reader.complain(.emptyText, at: span.start - 1)
      return nil
    }
    // A name of blanks is a row that nobody can see. What begins with a letter of English is looked
    // at no further; a backslash may stand for a blank.
    let first = reader.bytes[span.start]
    if first == 0x5C || first >= 0x80 || TextKind.isBlank(first),
      reader.words(span).string.unicodeScalars.allSatisfy(\.isUnseen)
    {
      reader.complain(.emptyText, at: span.start - 1)
      return nil
    }
    return reader.words(span)
  }

  @inline(__always)
  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  func write(_ value: Prose, to writer: inout JSONWriter) { writer.put(value) }

  var schema: SchemaNode { ["$ref": "#/$defs/words"] }

  func define(in definitions: inout SchemaDefinitions) {
    definitions.define(
      "words",
      [
        "description": "Words of which something can be seen.", "type": "string", "minLength": 1,
        "pattern": .text(TextKind.seen),
      ])
  }
}

extension Unicode.Scalar {
  /// Whether nothing of it is seen on a page: a blank, a control, a mark that only steers.
  fileprivate var isUnseen: Bool {
    if value == 0x2800 || properties.isWhitespace || properties.isDefaultIgnorableCodePoint {
      return true
    }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    default: return false
    }
  }
}

extension TextKind {
  /// The same for a schema: its expressions know no such classes, so the usual ones are named.
  fileprivate static let seen =
    "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff]"
}

extension ValueKind where Self == TextKind {
  static var text: TextKind { TextKind() }
}

/// `true` or `false`.
struct TruthKind: ValueKind {
  @inline(__always)
  func read(_ reader: inout JSONReader) throws(BrokenSyntax) -> Bool? {
    if reader.byte == 0x74 || reader.byte == 0x66 { return try reader.takeTruth() }
    try reader.refuse(.truth)
    return nil
  }

  func write(_ value: Bool, to writer: inout JSONWriter) { writer.put(value ? "true" : "false") }

  var schema: SchemaNode { ["type": "boolean"] }
}

extension ValueKind where Self == TruthKind {
  static var truth: TruthKind { TruthKind() }
}

/// Whether a record is made up; the reader remembers that one was.
struct IllustrativeKind: ValueKind {
  @inline(__always)
  func read(_ reader: inout JSONReader) throws(BrokenSyntax) -> Bool? {
    let isIllustrative = try TruthKind().read(&reader)
    if isIllustrative == true { reader.holdsIllustrativeRecords = true }
    return isIllustrative
  }

  func write(_ value: Bool, to writer: inout JSONWriter) { TruthKind().write(value, to: &writer) }

  func isLeftOut(_ value: Bool) -> Bool { !value }

  var schema: SchemaNode { ["type": "boolean", "default": false] }
}
