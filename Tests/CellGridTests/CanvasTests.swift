import CellGrid
import Testing

struct CanvasTests {
  private let size = Size(columns: 10, rows: 3)

  @Test func `text lands where it is put`() {
    let frame = Frame(size: size) { canvas in
      let used = canvas.put("ab", at: Position(column: 3, row: 1), role: .title)
      #expect(used == 2)
    }
    #expect(frame.text(row: 0) == "")
    #expect(frame.text(row: 1) == "   ab")
    #expect(frame.roleMap(row: 1) == "...tt")
  }

  @Test func `text is cut at the edge and at its own limit`() {
    let frame = Frame(size: size) { canvas in
      #expect(canvas.put("0123456789ab", at: Position(column: 0, row: 0), role: .text) == 10)
      #expect(
        canvas.put("abcdef", at: Position(column: 0, row: 1), role: .text, maxColumns: 4) == 4)
      canvas.put(
        "abcdef", at: Position(column: 7, row: 1), role: .text, maxColumns: 8, cut: .clip)
      #expect(canvas.put("x", at: Position(column: 10, row: 2), role: .text) == 0)
      #expect(canvas.put("x", at: Position(column: 0, row: 2), role: .text, maxColumns: -1) == 0)
    }
    #expect(frame.text(row: 0) == "012345678…")
    #expect(frame.text(row: 1) == "abc…   abc")
    #expect(frame.text(row: 2) == "")
  }

  @Test func `text that starts outside shows its visible part`() {
    let frame = Frame(size: size) { canvas in
      canvas.put("abcdef", at: Position(column: -2, row: 0), role: .text)
      canvas.put("漢字", at: Position(column: -1, row: 1), role: .text)
      canvas.put("never", at: Position(column: 0, row: -1), role: .text)
      canvas.put("never", at: Position(column: 0, row: 3), role: .text)
    }
    #expect(frame.text(row: 0) == "cdef")
    #expect(frame.text(row: 1) == " 字")
    #expect(frame.text(row: 2) == "")
  }

  @Test func `text is set against the right`() {
    let frame = Frame(size: size) { canvas in
      canvas.putRight("396 d", endingAt: 10, row: 0, role: .text)
      canvas.putRight("far too long", endingAt: 6, row: 1, role: .text)
      canvas.putRight("漢", endingAt: 10, row: 2, role: .text)
    }
    #expect(frame.text(row: 0) == "     396 d")
    #expect(frame.text(row: 1) == "far t…")
    #expect(frame.text(row: 2) == "        漢")
  }

  @Test func `a wide glyph takes two cells and its halves live and die together`() {
    let frame = Frame(size: size) { canvas in
      for row in 0..<3 { canvas.put("漢漢", at: Position(column: 0, row: row), role: .title) }
      canvas.put("x", at: Position(column: 1, row: 0), role: .text)
      canvas.put("x", at: Position(column: 2, row: 1), role: .text)
      canvas.put("字", at: Position(column: 1, row: 2), role: .text)
    }
    #expect(frame.text(row: 0) == " x漢")
    #expect(frame.text(row: 1) == "漢x")
    #expect(frame.text(row: 2) == " 字")
    #expect(frame[0, 3] == .rightHalf(.title, []))
    #expect(frame.roleMap(row: 0) == "t.tt")
  }

  @Test func `a wide glyph that does not fit leaves no half`() {
    let frame = Frame(size: Size(columns: 3, rows: 2)) { canvas in
      #expect(canvas.put("漢字", at: Position(column: 0, row: 0), role: .text) == 3)
      canvas.put("漢字", at: Position(column: 0, row: 1), role: .text, cut: .clip)
    }
    #expect(frame.text(row: 0) == "漢…")
    #expect(frame.text(row: 1) == "漢")
  }

  @Test func `a fill covers its rectangle`() throws {
    let wide = try #require(Glyph("漢"))
    let frame = Frame(size: size) { canvas in
      canvas.fill(Rect(column: -2, row: -2, columns: 5, rows: 3), role: .alert)
      canvas.fill(Rect(column: 1, row: 1, columns: 5, rows: 1), glyph: wide, role: .title)
      canvas.horizontalRule(row: 2, from: 2, to: 5)
      canvas.verticalRule(column: 9, from: 0)
    }
    #expect(frame.roleMap(row: 0) == "xxx......b")
    #expect(frame.text(row: 1) == " 漢漢    │")
    #expect(frame.roleMap(row: 1) == ".ttttt...b")
    #expect(frame.text(row: 2) == "  ───    │")
  }

  @Test func `emphasis is added to whole glyphs`() {
    let frame = Frame(size: size) { canvas in
      canvas.put("a漢b", at: Position(column: 0, row: 0), role: .text, emphasis: .selected)
      canvas.emphasise(Rect(column: 0, row: 0, columns: 2, rows: 1), .found)
      canvas.emphasise(Rect(column: 2, row: 0, columns: 2, rows: 1), .current)
    }
    #expect(frame.roleMap(row: 0) == "#::@")
  }

  @Test func `a part of the canvas is a canvas of its own`() {
    let frame = Frame(size: size) { canvas in
      canvas.within(Rect(column: 2, row: 1, columns: 4, rows: 1)) { part in
        #expect(part.size == Size(columns: 4, rows: 1))
        part.put("abcdefgh", at: Position(column: 0, row: 0), role: .text)
        part.put("zz", at: Position(column: 0, row: 1), role: .text)
        part.fill(Rect(column: -5, row: -5, columns: 6, rows: 20), role: .alert)
        part.within(Rect(column: 3, row: -1, columns: 9, rows: 9)) { inner in
          inner.put("XY", at: Position(column: 0, row: 1), role: .text, cut: .clip)
        }
      }
    }
    #expect(frame.text(row: 0) == "")
    #expect(frame.text(row: 1) == "   bcX")
    #expect(frame.roleMap(row: 1) == "..x")
    #expect(frame.text(row: 2) == "")
  }

  @Test func `an empty part takes nothing`() {
    let frame = Frame(size: size) { canvas in
      canvas.within(Rect(column: 2, row: 1, columns: 0, rows: 5)) { part in
        #expect(part.bounds.isEmpty)
        part.put("x", at: Position(column: 0, row: 0), role: .text)
        part.fill(part.bounds, role: .alert)
      }
      canvas.within(Rect(column: 50, row: 50, columns: 5, rows: 5)) { part in
        part.put("x", at: Position(column: 0, row: 0), role: .text)
        part.emphasise(part.bounds, .selected)
      }
    }
    #expect(frame == Frame(size: size) { _ in })
  }

  @Test func `the cursor is where it was set and hidden outside`() {
    let inside = Frame(size: size) { canvas in
      canvas.within(Rect(column: 2, row: 1, columns: 4, rows: 1)) {
        $0.setCursor(Position(column: 1, row: 0))
      }
    }
    #expect(inside.cursor == Position(column: 3, row: 1))
    let outside = Frame(size: size) { canvas in
      canvas.setCursor(Position(column: 1, row: 1))
      canvas.within(Rect(column: 2, row: 1, columns: 4, rows: 1)) {
        $0.setCursor(Position(column: 4, row: 0))
      }
    }
    #expect(outside.cursor == nil)
  }

  @Test func `no place is too far away`() {
    let frame = Frame(size: size) { canvas in
      canvas.put("x", at: Position(column: .max, row: .min), role: .text)
      canvas.put("x", at: Position(column: .min, row: 0), role: .text, maxColumns: .max)
      canvas.putRight("x", endingAt: .min, row: 0, role: .text)
      canvas.putRight("x", endingAt: .max, row: 0, role: .text)
      canvas.fill(
        Rect(column: .min, row: .min, columns: .max, rows: .max), role: .text)
      canvas.emphasise(Rect(column: .max, row: .max, columns: .max, rows: .max), .found)
      canvas.horizontalRule(row: .max, from: .min, to: .max)
      canvas.within(Rect(column: .max, row: .max, columns: .max, rows: .max)) { part in
        part.within(Rect(column: .max, row: .max, columns: .max, rows: .max)) {
          $0.put("x", at: Position(column: .max, row: .max), role: .text)
          $0.setCursor(Position(column: .max, row: .max))
        }
      }
    }
    #expect(frame == Frame(size: size) { _ in })
  }
}
