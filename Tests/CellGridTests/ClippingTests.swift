import CellGrid
import Testing

struct ClippingTests {
  @Test func `text that fits is not cut`() {
    #expect(PrintableText.clipped("visits", to: 6) == "visits")
  }

  @Test func `text that does not fit says so`() {
    #expect(PrintableText.clipped("visits", to: 5) == "visi…")
    #expect(PrintableText.clipped("visits", to: 1) == "…")
    #expect(PrintableText.clipped("visits", to: 0) == "")
    #expect(PrintableText.clipped("visits", to: -3) == "")
  }

  @Test func `a wide glyph is never cut in half`() {
    #expect(PrintableText.clipped("漢字漢字", to: 5) == "漢字…")
    #expect(PrintableText.clipped("漢字漢字", to: 4) == "漢…")
    #expect(PrintableText.clipped("漢", to: 1) == "…")
  }

  @Test func `text is wrapped between words`() {
    let text = "red at 3 board meetings running"
    #expect(PrintableText.wrapped(text, to: 12) == ["red at 3", "board", "meetings", "running"])
    #expect(PrintableText.wrapped(text, to: 100) == [text])
  }

  @Test func `a word that is too long is broken`() {
    #expect(PrintableText.wrapped("a safeguarding b", to: 5) == ["a", "safeg", "uardi", "ng b"])
    #expect(PrintableText.wrapped("漢字漢", to: 3) == ["漢", "字", "漢"])
    #expect(PrintableText.wrapped("漢a", to: 1) == ["…", "a"])
  }

  @Test func `line feeds are kept and empty text is one line`() {
    #expect(PrintableText.wrapped("one\n\ntwo", to: 9) == ["one", "", "two"])
    #expect(PrintableText.wrapped("", to: 9) == [""])
    #expect(PrintableText.wrapped("   ", to: 2) == [""])
  }

  @Test func `neither clipping nor wrapping ever exceeds its columns`() {
    var dice = Dice(seed: 3)
    for _ in 0..<2000 {
      let text = ScalarSoup.string(upTo: 40, using: &dice)
      let columns = Int.random(in: 1...12, using: &dice)
      let clipped = PrintableText.clipped(text, to: columns)
      #expect(PrintableText.columns(of: clipped) <= columns)
      if PrintableText.columns(of: text) <= columns { #expect(clipped == PrintableText.line(text)) }
      for line in PrintableText.wrapped(text, to: columns) {
        #expect(PrintableText.columns(of: line) <= columns)
      }
    }
  }
}
