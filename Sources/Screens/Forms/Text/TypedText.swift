internal import CellGrid

/// What is typed, pasted or comes back from an editor, held against the text rule: nothing gets
/// into a field that a screen or a print would show as something else.
package enum TypedText {
  /// The longest a field takes, in characters.
  package static let longest = 4_000

  /// Puts text into a field and says what of it was refused, or that its lines became one.
  static func insert(
    _ typed: String, into buffer: inout TextBuffer, inParagraphs: Bool
  ) -> String? {
    let text = settled(typed, inParagraphs: inParagraphs)
    // A line end behind the last line parts nothing.
    let isJoined = !inParagraphs && trimmed(typed).contains(where: \.isNewline)
    var wanted = buffer
    wanted.insert(text)
    var refused: [Unicode.Scalar] = []
    if !isPrintable(wanted, around: buffer.cursor) {
      let kept = text.filter { isPrintable($0) }
      refused = text.filter { !isPrintable($0) }.flatMap(\.unicodeScalars)
      wanted = buffer
      wanted.insert(kept)
      if !isPrintable(wanted, around: buffer.cursor) {
        refused = Array(text.unicodeScalars)
        wanted = buffer
      }
    }
    guard wanted.characters.count <= longest else {
      return "A field takes \(longest) characters; that would be \(wanted.characters.count)."
    }
    buffer = wanted
    if refused.isEmpty { return isJoined ? "Joined: this takes one line." : nil }
    return words(for: refused)
  }

  /// What a field holds of a text that it takes all of.
  static func kept(_ text: String, inParagraphs: Bool) -> String {
    settled(trimmed(text), inParagraphs: inParagraphs)
  }

  /// Why a text cannot be saved as it is; nothing where it can.
  static func problem(of text: String) -> String? {
    let refused = text.filter { !isPrintable($0) }.flatMap(\.unicodeScalars)
    return refused.isEmpty ? nil : words(for: refused)
  }

  /// A text's scalars that no screen or print would show as they are: `U+200B and 3 more`.
  package static func unprintable(in text: String) -> String? {
    let scalars = text.filter { !isPrintable($0) }.flatMap(\.unicodeScalars)
    return scalars.isEmpty ? nil : names(of: scalars)
  }

  private static func words(for scalars: [Unicode.Scalar]) -> String {
    if scalars.count == 1, let mark = scalars.first,
      mark.properties.canonicalCombiningClass != .notReordered
    {
      return "A mark needs a letter before it."
    }
    return "Left out: \(names(of: scalars)). No screen or print shows that as it is written."
  }

  private static func names(of scalars: [Unicode.Scalar]) -> String {
    let names = scalars.prefix(3).map { "U+\(hexadecimal($0.value))" }.joined(separator: ", ")
    return scalars.count > 3 ? "\(names) and \(scalars.count - 3) more" : names
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// Every blank becomes a plain one. Line ends become line feeds, with at most one empty line
  /// between two paragraphs; where there is to be one line, they become blanks.
  package static func settled(_ text: String, inParagraphs: Bool) -> String {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map {
      String($0.map { $0.isWhitespace ? " " : $0 })
    }
    guard lines.count > 1 else { return lines.first ?? "" }
    if !inParagraphs {
      let joined = lines.map(trimmed).filter { !$0.isEmpty }.joined(separator: " ")
      return joined.isEmpty && !text.isEmpty ? " " : joined
    }
    var kept: [String] = []
    for (place, line) in lines.enumerated() {
      let line = withoutBlanks(line, before: place > 0, behind: place < lines.count - 1)
      // The first may end what stands before it, and the last may begin what comes.
      if line.isEmpty, kept.count > 1, kept.last == "", place < lines.count - 1 { continue }
      kept.append(line)
    }
    return kept.joined(separator: "\n")
  }

  /// Without the blanks and the empty lines around it.
  package static func trimmed(_ text: String) -> String {
    String(text.drop(while: isBlank).reversed().drop(while: isBlank).reversed())
  }

  private static func isBlank(_ character: Character) -> Bool {
    character == " " || character.isNewline
  }

  private static func withoutBlanks(_ line: String, before: Bool, behind: Bool) -> String {
    var line = line[...]
    if before { line = line.drop { $0 == " " } }
    if behind { while line.last == " " { line.removeLast() } }
    return String(line)
  }

  /// What was put in joins what stands beside it; only there can anything have become unprintable.
  private static func isPrintable(_ buffer: TextBuffer, around start: Int) -> Bool {
    let first = max(0, min(start, buffer.cursor) - 1)
    let end = min(buffer.characters.count, buffer.cursor + 1)
    return buffer.characters[min(first, end)..<end].allSatisfy { isPrintable($0) }
  }

  private static func isPrintable(_ character: Character) -> Bool {
    // It starts a line, wherever text has several.
    if character == "\n" { return true }
    let text = String(character)
    return PrintableText.line(text).unicodeScalars.elementsEqual(text.unicodeScalars)
  }
}
