import CellGrid
import Testing

struct TextRuleTests {
  @Test func `plain text stays as it is`() {
    #expect(PrintableText.line("KNO-07 Purposeful visits") == "KNO-07 Purposeful visits")
    #expect(PrintableText.line("Zoë’s naïve café – £5") == "Zoë’s naïve café – £5")
  }

  @Test func `controls show themselves`() {
    #expect(PrintableText.line("\u{1B}[31mred\u{7}") == "␛[31mred␇")
    #expect(PrintableText.line("a\u{0}b\r\u{7F}") == "a␀b␍␡")
    #expect(PrintableText.line("\u{9B}31m\u{85}") == "\u{FFFD}31m\u{FFFD}")
    #expect(PrintableText.line("a\u{2028}b\u{2029}c") == "a\u{FFFD}b\u{FFFD}c")
  }

  @Test func `tab and line feed are spaces on a single line`() {
    #expect(PrintableText.line("a\tb\nc\r\nd") == "a b c␍ d")
  }

  @Test func `a line feed starts a line and nothing else does`() {
    let lines = PrintableText.lines(of: "one\n\ntwo\u{2028}\u{85}three\r\n")
    #expect(
      lines.map { $0.map(\.text).joined() } == ["one", "", "two\u{FFFD}\u{FFFD}three␍", ""])
  }

  @Test(arguments: [
    0x61C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069,
    0x206A, 0x206F, 0xFFF9, 0xFFFB, 0xFFFE, 0xFFFF, 0xFDD0, 0x1FFFE, 0x10FFFF, 0xE000, 0xF8FF,
    0xF0000, 0x378, 0x2FE0, 0x115F, 0x3164, 0xFFA0,
  ])
  func `what may reorder or hide text becomes a substitute`(value: Int) throws {
    let scalar = try #require(Unicode.Scalar(UInt32(value)))
    #expect(PrintableText.line("a" + String(scalar) + "b") == "a\u{FFFD}b")
  }

  @Test(arguments: [
    0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0x2064, 0xFEFF, 0xFE0E, 0xFE0F, 0xE0100, 0x180B, 0x34F,
    0xE0001, 0xE0041, 0xE007F,
  ])
  func `what is invisible is left out`(value: Int) throws {
    let scalar = try #require(Unicode.Scalar(UInt32(value)))
    #expect(PrintableText.line("a" + String(scalar) + "b") == "ab")
    #expect(Glyph(Character(scalar)) == nil)
  }

  @Test func `words written from right to left are kept`() {
    #expect(PrintableText.line("שלום مرحبا") == "שלום مرحبا")
  }

  @Test func `blanks of other kinds are spaces`() {
    #expect(PrintableText.line("10\u{A0}000\u{2009}x\u{202F}y\u{2003}z") == "10 000 x y z")
    #expect(PrintableText.columns(of: "\u{3000}") == 2)
  }

  @Test func `a cell holds four marks and no more`() {
    let zalgo = "e" + String(repeating: "\u{301}", count: 9)
    #expect(PrintableText.line(zalgo).unicodeScalars.count == 5)
    #expect(PrintableText.columns(of: zalgo) == 1)
    #expect(
      Array(PrintableText.line("e\u{301}\u{302}\u{303}\u{304}\u{306}").unicodeScalars)
        == ["e", "\u{301}", "\u{302}", "\u{303}", "\u{304}"])
  }

  @Test func `a mark on its own gets a dotted circle to stand on`() {
    #expect(PrintableText.line("\u{301}a") == "\u{25CC}\u{301}a")
    #expect(PrintableText.line("a \u{301}") == "a \u{25CC}\u{301}")
    #expect(PrintableText.columns(of: "\u{301}") == 1)
  }

  @Test func `composed and decomposed letters take the same cells`() {
    #expect(PrintableText.columns(of: "Zoë") == PrintableText.columns(of: "Zoe\u{308}"))
  }

  @Test(arguments: ["👩‍👩‍👧", "👍🏽", "🇬🇧", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "❤️‍🔥", "👩🏽‍⚕️"])
  func `a joined picture is one substitute of one cell at most two`(picture: String) {
    let columns = PrintableText.columns(of: "a\(picture)b")
    #expect(columns == 3 || columns == 4)
    #expect(PrintableText.glyphs(of: "a\(picture)b").count == 3)
    #expect(!PrintableText.line(picture).unicodeScalars.contains("\u{200D}"))
  }

  @Test func `a joiner between letters joins nothing`() {
    #expect(PrintableText.line("a\u{200D}b") == "ab")
    #expect(PrintableText.line("1\u{200D}2") == "12")
    #expect(PrintableText.line("می\u{200C}خواهم") == "میخواهم")
  }

  @Test func `a line for a C locale is printable ASCII`() {
    #expect(PrintableText.asciiLine("Zoë’s café – £5 漢\u{1B}[m") == "Zoe's cafe - ?5 ??[m")
    var dice = Dice(seed: 9)
    for _ in 0..<1000 {
      let line = PrintableText.asciiLine(ScalarSoup.string(upTo: 30, using: &dice))
      #expect(line.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F })
    }
  }

  @Test func `what passed the rule passes it unchanged`() {
    var dice = Dice(seed: 1)
    for _ in 0..<3000 {
      let once = PrintableText.line(ScalarSoup.string(upTo: 30, using: &dice))
      #expect(PrintableText.line(once) == once)
    }
  }

  @Test func `no scalar that can act on a terminal ever comes out`() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for out in PrintableText.line(String(scalar)).unicodeScalars {
        if !Harmless.is(out) {
          Issue.record("U+\(String(value, radix: 16)) lets through \(out.value)")
        }
      }
    }
    var dice = Dice(seed: 2)
    for _ in 0..<3000 {
      let line = PrintableText.line(ScalarSoup.string(upTo: 30, using: &dice))
      #expect(line.unicodeScalars.allSatisfy(Harmless.is))
    }
  }
}

/// What the standard library's own tables, newer than ours, think of a scalar.
enum Harmless {
  static func `is`(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isNoncharacterCodePoint || scalar.properties.isVariationSelector {
      return false
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      return false
    case .spaceSeparator:
      return scalar == " " || scalar == "\u{3000}"
    default:
      return true
    }
  }
}
