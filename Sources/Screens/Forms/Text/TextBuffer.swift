/// Text being edited and the place of the cursor in it, counted in characters as readers see them.
///
/// Every change goes through `replace`: letters and marks that come to stand together become one
/// character, and the cursor never stands inside one.
package struct TextBuffer: Hashable, Sendable {
  package private(set) var characters: [Character]
  /// How many characters stand before the cursor.
  package private(set) var cursor: Int

  /// The text, with the cursor behind it.
  package init(_ text: String = "") {
    characters = Array(text)
    cursor = characters.count
  }

  package var text: String { String(characters) }
  package var isEmpty: Bool { characters.isEmpty }

  /// Puts text in place of some characters, and the cursor behind it.
  package mutating func replace(_ range: Range<Int>, with text: String) {
    let range = range.clamped(to: 0..<characters.count)
    let before = String(characters[..<range.lowerBound]) + text
    let whole = before + String(characters[range.upperBound...])
    characters = Array(whole)
    cursor = TextBuffer.place(behind: before.unicodeScalars.count, in: characters)
  }

  /// The first place between characters that has so many scalars before it.
  private static func place(behind scalars: Int, in characters: [Character]) -> Int {
    var passed = 0
    for (index, character) in characters.enumerated() {
      if passed >= scalars { return index }
      passed += character.unicodeScalars.count
    }
    return characters.count
  }
}

extension TextBuffer {
  package mutating func insert(_ text: String) { replace(cursor..<cursor, with: text) }

  package mutating func deleteBackward() { replace(max(0, cursor - 1)..<cursor, with: "") }

  package mutating func deleteForward() {
    replace(cursor..<min(cursor + 1, characters.count), with: "")
  }

  /// The word before the cursor with the blanks behind it, as shells have it.
  package mutating func deleteWordBackward() {
    var start = cursor
    while start > 0, characters[start - 1].isWhitespace { start -= 1 }
    while start > 0, !characters[start - 1].isWhitespace { start -= 1 }
    replace(start..<cursor, with: "")
  }

  package mutating func deleteAll() { replace(0..<characters.count, with: "") }
  package mutating func deleteToStart() { replace(0..<cursor, with: "") }
  package mutating func deleteToEnd() { replace(cursor..<characters.count, with: "") }

  package mutating func move(to place: Int) { cursor = min(max(place, 0), characters.count) }
  package mutating func move(by steps: Int) { move(to: cursor + steps) }

  /// To the first letter of this word, or of the word before.
  package mutating func moveWordBackward() {
    var place = cursor
    while place > 0, !characters[place - 1].isPartOfWord { place -= 1 }
    while place > 0, characters[place - 1].isPartOfWord { place -= 1 }
    cursor = place
  }

  /// Behind the last letter of this word, or of the next.
  package mutating func moveWordForward() {
    var place = cursor
    while place < characters.count, !characters[place].isPartOfWord { place += 1 }
    while place < characters.count, characters[place].isPartOfWord { place += 1 }
    cursor = place
  }
}

extension Character {
  fileprivate var isPartOfWord: Bool { isLetter || isNumber }
}
