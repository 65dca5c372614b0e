internal import CellGrid

/// What is typed, pasted or comes back from an editor, held against the text rule: nothing gets
/// into a field that a screen or a print would show as something else.
package enum TypedText {
  /// The longest a field takes, in characters.
  package static let longest = 4_000

  /// Puts text into a field and says what of it was refused.
  static func insert(_ text: String, into buffer: inout TextBuffer) -> String? {
    let text = withPlainBlanks(text)
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
    return refused.isEmpty ? nil : words(for: refused)
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

  /// Text over several lines becomes one paragraph; every other blank becomes a plain one.
  private static func withPlainBlanks(_ text: String) -> String {
    let lines = text.split(whereSeparator: \.isNewline).map { line in
      String(line.map { $0.isWhitespace ? " " : $0 })
    }
    guard lines.count > 1 else {
      return lines.first ?? (text.isEmpty ? "" : " ")
    }
    return lines.map(trimmed).filter { !$0.isEmpty }.joined(separator: " ")
  }

  static func trimmed(_ text: String) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  /// What was put in joins what stands beside it; only there can anything have become unprintable.
  private static func isPrintable(_ buffer: TextBuffer, around start: Int) -> Bool {
    let first = max(0, min(start, buffer.cursor) - 1)
    let end = min(buffer.characters.count, buffer.cursor + 1)
    return buffer.characters[min(first, end)..<end].allSatisfy { isPrintable($0) }
  }

  private static func isPrintable(_ character: Character) -> Bool {
    let text = String(character)
    return PrintableText.line(text).unicodeScalars.elementsEqual(text.unicodeScalars)
  }
}
