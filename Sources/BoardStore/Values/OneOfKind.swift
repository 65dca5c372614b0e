/// One of the words an enum of the model allows.
struct OneOfKind<Choice: RawRepresentable<String> & CaseIterable & Sendable>: ValueKind {
  private let patterns: WordPatterns
  private let choices: [Choice]

  /// Allows every case, or only some.
  ///
  /// Inlined, as all that makes one is: made for any choice, it has the Swift runtime put together two
  /// tables for each of the 35 enums at every start.
  @inline(__always)
  init(_ choices: [Choice]) {
    self.choices = choices
    var words: [String] = []
    words.reserveCapacity(choices.count)
    for choice in choices { words.append(choice.rawValue) }
    patterns = WordPatterns(words)
  }

  private var allowed: [String] { choices.map(\.rawValue) }

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
    let allowed = allowed
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

extension OneOfKind where Choice.AllCases == [Choice] {
  @inline(__always)
  init() { self.init(Choice.allCases) }
}

extension ValueKind {
  @inline(__always)
  static func oneOf<Choice>(_ type: Choice.Type) -> Self
  where Self == OneOfKind<Choice>, Choice.AllCases == [Choice] {
    OneOfKind()
  }
}
