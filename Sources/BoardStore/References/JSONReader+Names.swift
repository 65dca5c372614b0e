import BoardModel

extension JSONReader {
  /// Reads a name of the form `[a-z0-9][a-z0-9.-]{0,62}`.
  @inline(__always)
  mutating func takeIdentifier() throws(BrokenSyntax) -> StringSpan? {
    guard byte == 0x22 else {
      try refuse(.identifier)
      return nil
    }
    let span = try takeString()
    if span.isEscaped ? !isIdentifier(unescaped(span)) : !isIdentifier(span) {
      complain(.badForm(text(span), .identifier), at: span.start - 1)
      return nil
    }
    return span
  }

  @inline(__always)
  private func isIdentifier(_ span: StringSpan) -> Bool {
    guard span.count > 0, span.count <= 63, bytes[span.start] != 0x2D, bytes[span.start] != 0x2E
    else { return false }
    for offset in span.range where !JSONReader.isIdentifierByte(bytes[offset]) { return false }
    return true
  }

  private func isIdentifier(_ said: [UInt8]) -> Bool {
    (1...63).contains(said.count) && said[0] != 0x2D && said[0] != 0x2E
      && said.allSatisfy(JSONReader.isIdentifierByte)
  }

  @inline(__always)
  private static func isIdentifierByte(_ byte: UInt8) -> Bool {
    byte &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x2D || byte == 0x2E
  }

  @inline(__always)
  mutating func declare(_ span: StringSpan, as subject: Subject) {
    let said = span.isEscaped ? unescaped(span) : nil
    if !names.declare(span, unescaped: said, as: subject) {
      complain(.duplicateName(text(span), subject), at: span.start - 1)
    }
  }

  @inline(__always)
  mutating func refer(_ span: StringSpan, to subject: Subject) {
    names.refer(span, unescaped: span.isEscaped ? unescaped(span) : nil, to: subject)
  }

  /// Notes every reference to a record that the file does not hold; but none to a kind of record of
  /// which one could not be read, since it may be the one that is meant.
  mutating func complainOfDanglingReferences() {
    let dangling = names.dangling()
    if dangling.isEmpty { return }
    let unread = subjectsNotAllRead
    var known: [Subject: [String]] = [:]
    for (offset, name, subject) in dangling where !unread.contains(subject) {
      let others = known[subject] ?? names.names(of: subject)
      known[subject] = others
      complain(.dangling(name, subject, nearest: nearest(to: name, in: others)), at: offset)
    }
  }
}
