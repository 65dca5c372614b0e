import CellGrid
import FrameExport
import Testing

struct FrameExportTests {
  private let frame = Frame(size: Size(columns: 12, rows: 3)) { canvas in
    canvas.put("Visits", at: Position(column: 0, row: 0), role: .title)
    canvas.put("R", at: Position(column: 8, row: 0), role: .ratingRed)
    canvas.put("漢é", at: Position(column: 1, row: 1), role: .text)
    canvas.fill(Rect(column: 0, row: 2, columns: 4, rows: 1), role: .text, emphasis: .selected)
  }

  @Test func `text is the rows without blanks at their end`() {
    #expect(FrameText.render(frame) == "Visits  R\n 漢é\n\n")
  }

  @Test func `coloured text changes ink only where it changes and resets at the end of a row`() {
    #expect(
      FrameANSI.render(frame, theme: .terminal, depth: .indexed16)
        == "\u{1B}[1mVisits  \u{1B}[97;41mR\u{1B}[0m\n 漢é\n\u{1B}[7m    \u{1B}[0m\n")
  }

  @Test func `ink that loses a colour or a style begins afresh`() {
    let roles: [Role] = [.ratingAmber, .heading, .title, .ratingRed, .ratingGreen, .ratingRed]
    let row = Frame(size: Size(columns: 6, rows: 1)) { canvas in
      for (column, role) in roles.enumerated() {
        canvas.put("x", at: Position(column: column, row: 0), role: role)
      }
    }
    #expect(
      FrameANSI.render(row, theme: .terminal, depth: .indexed16)
        == "\u{1B}[30;43mx\u{1B}[0;1;4mx\u{1B}[0;1mx\u{1B}[97;41mx\u{1B}[0;30;42mx"
        + "\u{1B}[1;97;41mx\u{1B}[0m\n")
  }

  @Test func `a blank between words of one ink changes nothing`() {
    let row = Frame(size: Size(columns: 20, rows: 1)) { canvas in
      canvas.put("two words", at: Position(column: 0, row: 0), role: .title)
      canvas.put("red on", at: Position(column: 10, row: 0), role: .ratingRed)
    }
    #expect(
      FrameANSI.render(row, theme: .terminal, depth: .indexed16)
        == "\u{1B}[1mtwo words \u{1B}[97;41mred on\u{1B}[0m\n")
  }

  @Test func `a background alone is taken back too`() {
    let plain = Swatch(Ink(), mono: [])
    let theme = Theme(
      name: "x", summary: "x", background: .any, selected: plain, found: plain, current: plain
    ) { role in
      role == .slow
        ? Swatch(Ink(background: InkColour(.blue)), mono: [])
        : Swatch(Ink(foreground: InkColour(.red)), mono: [])
    }
    let row = Frame(size: Size(columns: 2, rows: 1)) { canvas in
      canvas.put("x", at: Position(column: 0, row: 0), role: .slow)
      canvas.put("y", at: Position(column: 1, row: 0), role: .text)
    }
    #expect(
      FrameANSI.render(row, theme: theme, depth: .indexed16)
        == "\u{1B}[44mx\u{1B}[0;31my\u{1B}[0m\n")
  }

  @Test func `without colour only style is sent`() {
    #expect(
      FrameANSI.render(frame, theme: .terminal, depth: .mono)
        == "\u{1B}[1mVisits  \u{1B}[4mR\u{1B}[0m\n 漢é\n\u{1B}[7m    \u{1B}[0m\n")
  }

  @Test func `each depth gets its own form of a colour`() {
    let colour = InkColour(
      truecolour: RGB(red: 255, green: 0, blue: 7), indexed256: 203, indexed16: 9)
    let plain = Swatch(Ink(), mono: [])
    let theme = Theme(
      name: "x", summary: "x", background: .dark, selected: plain, found: plain, current: plain
    ) { _ in Swatch(Ink(foreground: colour, background: InkColour(.blue)), mono: []) }
    let small = Frame(size: Size(columns: 1, rows: 1)) {
      $0.put("R", at: Position(column: 0, row: 0), role: .text)
    }
    let expected: [(ColourDepth, String)] = [
      (.truecolour, "\u{1B}[38;2;255;0;7;44mR\u{1B}[0m\n"),
      (.indexed256, "\u{1B}[38;5;203;44mR\u{1B}[0m\n"),
      (.indexed16, "\u{1B}[91;44mR\u{1B}[0m\n"), (.mono, "R\n"),
    ]
    for (depth, text) in expected {
      #expect(FrameANSI.render(small, theme: theme, depth: depth) == text)
    }
  }

  @Test func `nothing but style sequences and printable text is ever sent`() {
    // By scalars: a mark may follow the sequence's last letter.
    let style = /\u{1B}\[[0-9;]+m/.matchingSemantics(.unicodeScalar)
    var dice = Dice(seed: 7)
    let size = Size(columns: 30, rows: 6)
    for _ in 0..<200 {
      let frame = Frame(size: size) { canvas in
        for row in 0..<size.rows {
          canvas.put(
            ScalarSoup.string(upTo: 40, using: &dice), at: Position(column: 0, row: row),
            role: Role.allCases.randomElement(using: &dice) ?? .text,
            emphasis: Emphasis(rawValue: UInt8.random(in: 0..<8, using: &dice)))
        }
      }
      let plain = FrameText.render(frame)
      #expect(plain.unicodeScalars.allSatisfy { Harmless.is($0) || $0 == "\n" })
      for depth in ColourDepth.allCases {
        let coloured = FrameANSI.render(frame, theme: .terminal, depth: depth)
        let rows = coloured.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(rows.count == size.rows + 1)
        for (row, text) in rows.dropLast().enumerated() {
          let bare = String(text).replacing(style, with: "")
          #expect(bare.unicodeScalars.allSatisfy(Harmless.is))
          #expect(bare.unicodeScalars.starts(with: frame.text(row: row).unicodeScalars))
          #expect(!text.contains("\u{1B}") || text.contains("\u{1B}[0m"))
        }
      }
    }
  }
}
