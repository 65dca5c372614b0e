import Testing

@testable import CellGrid

struct WidthTests {
  @Test(arguments: [
    ("a", 1), ("é", 1), ("£", 1), ("–", 1), ("…", 1), ("“", 1), ("─", 1), ("█", 1), ("→", 1),
    ("●", 1), ("✓", 1), ("€", 1), ("\u{FFFD}", 1), ("я", 1), ("א", 1), ("ع", 1), ("ｱ", 1),
    ("漢", 2), ("あ", 2), ("한", 2), ("Ａ", 2), ("。", 2), ("￥", 2), ("𠀀", 2), ("😀", 2), ("⌚", 2),
  ])
  func `known characters take the cells that every terminal gives them`(
    text: String, columns: Int
  ) {
    #expect(PrintableText.columns(of: text) == columns)
  }

  @Test func `a picture that is text by default stays one cell wide`() {
    #expect(PrintableText.columns(of: "❤") == 1)
    #expect(PrintableText.columns(of: "❤\u{FE0F}") == 1)
  }

  @Test func `spacing marks have a cell of their own as ncurses gives them`() {
    #expect(PrintableText.glyphs(of: "का").map(\.columns) == [1, 1])
    #expect(PrintableText.glyphs(of: "कि").map(\.text) == ["क", "ि"])
    #expect(PrintableText.columns(of: "க்") == 1)
  }

  @Test func `Hangul spelt in letters is as wide as its syllable`() {
    #expect(PrintableText.columns(of: "\u{1112}\u{1161}\u{11AB}") == 2)
    #expect(PrintableText.glyphs(of: "\u{1112}\u{1161}\u{11AB}").count == 1)
  }

  @Test func `what terminals disagree about is substituted`() {
    // Wide since Unicode 16, narrow before; ambiguous circled numbers that glibc takes for wide.
    #expect(PrintableText.line("\u{2630}\u{3248}") == "\u{FFFD}\u{FFFD}")
  }

  @Test(arguments: [ScalarClass.basicPlaneRuns, ScalarClass.higherPlaneRuns])
  func `the runs of the table are in order and each differs from the one before`(runs: [UInt32]) {
    for (one, next) in zip(runs, runs.dropFirst()) {
      #expect(one >> 4 < next >> 4)
      #expect(one & 0xF != next & 0xF)
    }
    #expect(runs.allSatisfy { ScalarClass(rawValue: UInt8($0 & 0xF)) != nil })
  }

  @Test func `the table agrees with the standard library on what is a mark`() {
    for value in UInt32(0x300)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value), ScalarClass(of: scalar) == .mark else { continue }
      let category = scalar.properties.generalCategory
      let isHangul = (0x1161...0x11FF).contains(value) || (0xD7B0...0xD7FB).contains(value)
      #expect(category == .nonspacingMark || category == .enclosingMark || isHangul)
    }
  }
}
