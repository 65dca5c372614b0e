import CellGrid
import Testing

struct CanvasSoupTests {
  private let size = Size(columns: 24, rows: 5)

  @Test func `whatever is drawn, every row is whole glyphs that add up to its width`() {
    var dice = Dice(seed: 4)
    for _ in 0..<400 {
      let frame = Frame(size: size) { scribble(on: &$0, using: &dice, depth: 0) }
      for row in 0..<size.rows {
        var columns = 0
        var expectsRightHalf = false
        for cell in frame.cells(row: row) {
          if let glyph = cell.glyph {
            #expect(!expectsRightHalf)
            columns += glyph.columns
            expectsRightHalf = glyph.columns == 2
            #expect(glyph.text.unicodeScalars.allSatisfy(Harmless.is))
            #expect(glyph.text.unicodeScalars.count <= 5)
          } else {
            #expect(expectsRightHalf)
            expectsRightHalf = false
          }
        }
        #expect(columns == size.columns)
        #expect(PrintableText.columns(of: frame.text(row: row)) <= size.columns)
      }
    }
  }

  @Test func `text takes the columns it says and no more than it may`() {
    var dice = Dice(seed: 5)
    for _ in 0..<1500 {
      let text = ScalarSoup.string(upTo: 30, using: &dice)
      let limit = Int.random(in: 0...24, using: &dice)
      let cut: Cut = Bool.random(using: &dice) ? .ellipsis : .clip
      var used = 0
      let frame = Frame(size: size) { canvas in
        canvas.fill(canvas.bounds, role: .muted)
        used = canvas.put(
          text, at: Position(column: 0, row: 0), role: .title, maxColumns: limit, cut: cut)
      }
      #expect(used <= limit)
      let roles = frame.cells(row: 0).map(\.role)
      #expect(roles.prefix(used).allSatisfy { $0 == .title })
      #expect(roles.dropFirst(used).allSatisfy { $0 == .muted })
      let full = PrintableText.columns(of: text)
      if full <= limit { #expect(used == full) }
      if cut == .ellipsis, full > limit, limit > 0 {
        #expect(frame[0, used - 1].glyph?.text == "…")
      }
    }
  }

  @Test func `a part never writes outside its rectangle`() {
    var dice = Dice(seed: 6)
    for _ in 0..<400 {
      let rect = Rect(
        column: Int.random(in: -3...26, using: &dice), row: Int.random(in: -2...6, using: &dice),
        columns: Int.random(in: 0...12, using: &dice), rows: Int.random(in: 0...4, using: &dice))
      let ground = String(repeating: "漢", count: 12)
      let frame = Frame(size: size) { canvas in
        for row in 0..<size.rows {
          canvas.put(ground, at: Position(column: row % 2, row: row), role: .muted, cut: .clip)
        }
        canvas.within(rect) { scribble(on: &$0, using: &dice, depth: 1) }
      }
      let before = Frame(size: size) { canvas in
        for row in 0..<size.rows {
          canvas.put(ground, at: Position(column: row % 2, row: row), role: .muted, cut: .clip)
        }
      }
      for row in 0..<size.rows {
        for column in 0..<size.columns {
          if rect.contains(Position(column: column, row: row)) { continue }
          let now = frame[row, column]
          if now == before[row, column] { continue }
          // Only the other half of a wide glyph that the part cut may turn blank.
          #expect(now == .glyph(.space, .muted, []))
          #expect(
            rect.contains(Position(column: column - 1, row: row))
              || rect.contains(Position(column: column + 1, row: row)))
        }
      }
    }
  }

  private func scribble(on canvas: inout Canvas, using dice: inout Dice, depth: Int) {
    for _ in 0..<12 {
      let place = Position(
        column: Int.random(in: -4...26, using: &dice), row: Int.random(in: -1...5, using: &dice))
      let rect = Rect(
        origin: place, columns: Int.random(in: 0...12, using: &dice),
        rows: Int.random(in: 0...3, using: &dice))
      let text = ScalarSoup.string(upTo: 20, using: &dice)
      let role = Role.allCases.randomElement(using: &dice) ?? .text
      switch Int.random(in: 0...5, using: &dice) {
      case 0, 1:
        canvas.put(text, at: place, role: role, cut: Bool.random(using: &dice) ? .clip : .ellipsis)
      case 2:
        canvas.putRight(text, endingAt: place.column, row: place.row, role: role)
      case 3:
        let glyph = PrintableText.glyphs(of: text).first ?? .space
        canvas.fill(rect, glyph: glyph, role: role)
      case 4:
        canvas.emphasise(rect, .found)
      default:
        guard depth < 3 else { continue }
        canvas.within(rect) { scribble(on: &$0, using: &dice, depth: depth + 1) }
      }
    }
  }
}
