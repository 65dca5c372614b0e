import CellGrid
import Screens
import Testing

/// The text of a field against the plainest model there is: a string and how much of it is before
/// the cursor.
struct TextBufferTests {
  /// Plain, wide, combining, conjoining and joined letters, blanks and signs.
  private static let pieces = [
    "a", "Z", "9", " ", "  ", "word ", "é", "e\u{301}", "\u{301}", "漢", "한", "\u{1100}", "\u{1161}",
    "\u{11A8}", "🙂", "\u{200D}", "🇬", "🇧", "-", "naïve café", "\r\n",
  ]

  private struct Model {
    var before = ""
    var after = ""
    var text: String { before + after }

    /// The characters of both halves together; marks at the seam belong to the letter before it.
    var characters: [Character] { Array(text) }

    var cursor: Int {
      var scalars = 0
      let wanted = before.unicodeScalars.count
      for (index, character) in characters.enumerated() {
        if scalars >= wanted { return index }
        scalars += character.unicodeScalars.count
      }
      return characters.count
    }

    mutating func split(at place: Int) {
      let all = characters
      let place = min(max(place, 0), all.count)
      before = String(all[..<place])
      after = String(all[place...])
    }
  }

  @Test(arguments: 0..<40)
  func `any edits leave what a string of characters would hold`(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    var buffer = TextBuffer()
    var model = Model()
    for step in 0..<200 {
      model.split(at: model.cursor)
      switch Int.random(in: 0..<12, using: &random) {
      case 0...3:
        let piece = Self.pieces.randomElement(using: &random) ?? "a"
        buffer.insert(piece)
        model.before += piece
      case 4:
        buffer.deleteBackward()
        if !model.before.isEmpty { model.before.removeLast() }
      case 5:
        buffer.deleteForward()
        if !model.after.isEmpty { model.after.removeFirst() }
      case 6:
        buffer.move(by: -1)
        model.split(at: model.cursor - 1)
      case 7:
        buffer.move(by: 1)
        model.split(at: model.cursor + 1)
      case 8:
        let place = Int.random(in: 0...20, using: &random)
        buffer.move(to: place)
        model.split(at: place)
      case 9:
        buffer.deleteWordBackward()
        while model.before.last?.isWhitespace == true { model.before.removeLast() }
        while model.before.last?.isWhitespace == false { model.before.removeLast() }
      case 10 where step % 5 == 0:
        buffer.deleteToStart()
        model.before = ""
      case 11 where step % 5 == 0:
        buffer.deleteToEnd()
        model.after = ""
      default: continue
      }
      #expect(
        buffer.text.unicodeScalars.elementsEqual(model.text.unicodeScalars), "seed \(seed)")
      #expect(buffer.characters == model.characters, "seed \(seed), step \(step)")
      #expect(buffer.cursor == model.cursor, "seed \(seed), step \(step)")
      if buffer.characters != model.characters || buffer.cursor != model.cursor { return }
    }
  }

  @Test func `a mark that is typed after its letter becomes one character with it`() {
    var buffer = TextBuffer("caf")
    buffer.insert("e")
    buffer.insert("\u{301}")
    #expect(buffer.characters.count == 4)
    buffer.deleteBackward()
    #expect(buffer.text == "caf")
  }

  @Test func `words are gone over as they are read`() {
    var buffer = TextBuffer("late visits, again")
    buffer.moveWordBackward()
    #expect(buffer.cursor == 13)
    buffer.moveWordBackward()
    #expect(buffer.cursor == 5)
    buffer.moveWordForward()
    #expect(buffer.cursor == 11)
  }
}
