import CellGrid
import Testing

struct GlyphTests {
  @Test func `a glyph is the character and its width`() throws {
    let glyph = try #require(Glyph("漢"))
    #expect(glyph.text == "漢")
    #expect(glyph.columns == 2)
    #expect(try #require(Glyph("e\u{301}")).text.unicodeScalars.count == 2)
  }

  @Test func `a control character cannot become a glyph`() {
    #expect(Glyph("\u{1B}")?.text == "␛")
    #expect(Glyph("\u{9B}")?.text == "\u{FFFD}")
    #expect(Glyph("\n") == .space)
    #expect(Glyph("\r\n")?.text == "\u{FFFD}")
  }

  @Test func `a character that terminals spread over cells becomes one substitute`() {
    #expect(Glyph("का")?.text == "\u{FFFD}")
    #expect(Glyph("🇬🇧")?.text == "\u{FFFD}")
  }

  @Test(arguments: [
    ("é", "e"), ("Ł", "L"), ("ß", "s"), ("Ệ", "E"), ("e\u{301}", "e"), ("─", "-"), ("│", "|"),
    ("┌", "+"), ("┼", "+"), ("═", "-"), ("║", "|"), ("╬", "+"), ("…", "."), ("±", "^"), ("’", "'"),
    ("“", "\""),
    ("–", "-"), ("•", "*"), ("→", ">"), ("▲", "^"), ("█", "#"), ("漢", "?"), ("£", "?"), ("7", "7"),
  ])
  func `a C locale gets the nearest ASCII`(character: Character, ascii: String) {
    #expect(Glyph(character)?.ascii.text == ascii)
    #expect(Glyph(character)?.ascii.columns == 1)
  }

  @Test func `every ASCII form is printable ASCII`() {
    for value in UInt32(0)...0x2FFFF {
      guard let scalar = Unicode.Scalar(value), let glyph = Glyph(Character(scalar)) else {
        continue
      }
      let bytes = Array(glyph.ascii.text.utf8)
      if bytes.count != 1 || bytes[0] < 0x20 || bytes[0] > 0x7E {
        Issue.record("U+\(String(value, radix: 16)) has the ASCII form \(bytes)")
      }
    }
  }

  @Test func `a cell is small and holds nothing on the heap`() {
    #expect(MemoryLayout<Cell>.stride <= 24)
    #expect(_isPOD(Cell.self))
  }
}
