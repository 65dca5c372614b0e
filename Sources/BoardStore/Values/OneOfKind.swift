/// One of the words an enum of the model allows.
struct OneOfKind<Choice: RawRepresentable<String> & CaseIterable & Sendable>: ValueKind {
  private let patterns: WordPatterns
  private let choices: [Choice]
  private let allowed: [String]

  /// Allows every case, or only some.
  init(_ choices: [Choice] = Array(Choice.allCases)) {
    self.choices = choices
    allowed = choices.map(\.rawValue)
    patterns = WordPatterns(allowed)
  }

  @inline(__always)
  func read(_ reader: inout JSONReader) throws(BrokenSyntax) -> Choice? {
    if reader.byte == 0x22 {
      let start = reader.position + 1
      if let index = patterns.index(at: start, after: 0, in: reader) {
        reader.position = start + patterns[index].count
        return choices[index]
      }
    }
    return try readUnusual(&reader)
  }

  /// A word written with escapes, or one that is not allowed.
  private func readUnusual(_ reader: inout JSONReader) throws(BrokenSyntax) -> Choice? {
    guard let said = try reader.takeWords(expecting: .oneOf(allowed)) else { return nil }
    if let choice = choices.first(where: { $0.rawValue == said.text }) { return choice }
    reader.complain(
      .notAllowed(said.text, nearest: reader.nearest(to: said.text, in: allowed), allowed: allowed),
      at: said.offset)
    return nil
  }

  func write(_ value: Choice, to writer: inout JSONWriter) { writer.put(quoted: value.rawValue) }

  var schema: SchemaNode { ["enum": .list(allowed.map { .text($0) })] }
}

extension ValueKind {
  static func oneOf<Choice>(_ type: Choice.Type) -> Self where Self == OneOfKind<Choice> {
    OneOfKind()
  }
}
