import BoardModel

/// Words somebody wrote: any text but an empty one, or one of nothing but blanks.
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
    // A name of blanks is a row that nobody can see. What begins with a letter is looked at no
    // further; a backslash may stand for a blank.
    let first = reader.bytes[span.start]
    if first == 0x5C || TextKind.isBlank(first),
      reader.words(span).utf8.allSatisfy(TextKind.isBlank)
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

  var schema: SchemaNode {
    ["type": "string", "minLength": 1, "pattern": "[^ \\t\\n\\r]"]
  }
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
