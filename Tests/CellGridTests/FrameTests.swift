import CellGrid
import Testing

struct FrameTests {
  @Test func `a size is between one cell and a thousand each way`() {
    #expect(Size(columns: 0, rows: -5) == Size(columns: 1, rows: 1))
    #expect(Size(columns: 5000, rows: .max) == Size(columns: 1000, rows: 1000))
  }

  @Test func `an untouched frame is blank text`() {
    let frame = Frame(size: Size(columns: 4, rows: 2)) { _ in }
    #expect(frame[1, 3] == .blank)
    #expect(frame.text(row: 0) == "")
    #expect(frame.roleMap(row: 0) == "")
    #expect(frame.cursor == nil)
  }

  @Test func `outside of a frame there are only blanks`() {
    let frame = Frame(size: Size(columns: 4, rows: 2)) {
      $0.fill($0.bounds, glyph: .space, role: .alert)
    }
    for (row, column) in [(-1, 0), (2, 0), (0, -1), (0, 4), (.max, .max)] {
      #expect(frame[row, column] == .blank)
    }
    #expect(frame.cells(row: 7).isEmpty)
    #expect(frame.text(row: -1) == "")
  }

  @Test(arguments: [
    ("same", "same", 0..<0), ("a row", "a raw", 3..<4), ("left", "Left", 0..<1), ("", "x", 0..<1),
    ("one two", "ONE twO", 0..<7), ("a漢b", "a  b", 1..<3), ("漢漢", "漢字", 2..<4), ("漢", " 漢", 0..<3),
  ])
  func `what differs in a row is told in whole glyphs`(
    one: String, other: String, columns: Range<Int>
  ) {
    let frames = [one, other].map { text in
      Frame(size: Size(columns: 12, rows: 2)) {
        $0.put(text, at: Position(column: 0, row: 1), role: .text)
      }
    }
    #expect(frames[0].columns(differingFrom: frames[1], row: 1) == columns)
    #expect(frames[1].columns(differingFrom: frames[0], row: 1) == columns)
    #expect(frames[0].columns(differingFrom: frames[1], row: 0).isEmpty)
    #expect(frames[0].columns(differingFrom: frames[0], row: 1).isEmpty)
  }

  @Test func `text leaves the blanks at its end out and the others in`() {
    let frame = Frame(size: Size(columns: 12, rows: 1)) {
      $0.fill($0.bounds, role: .heading)
      $0.put("a  漢", at: Position(column: 1, row: 0), role: .text)
    }
    #expect(frame.text(row: 0) == " a  漢")
  }

  @Test func `a role map tells every role and emphasis apart`() {
    let letters = Role.allCases.map(\.letter)
    #expect(Set(letters).count == Role.allCases.count)
    let frame = Frame(size: Size(columns: 9, rows: 1)) {
      $0.put("abcdefgh", at: Position(column: 0, row: 0), role: .slow)
      $0.put("b", at: Position(column: 1, row: 0), role: .text, emphasis: .selected)
      $0.put("c", at: Position(column: 2, row: 0), role: .slow, emphasis: .selected)
      $0.put("d", at: Position(column: 3, row: 0), role: .slow, emphasis: .found)
      $0.put("e", at: Position(column: 4, row: 0), role: .slow, emphasis: [.found, .selected])
      $0.put("f", at: Position(column: 5, row: 0), role: .slow, emphasis: [.current, .found])
      $0.put("g", at: Position(column: 6, row: 0), role: .slow, emphasis: [.current, .selected])
    }
    #expect(frame.roleMap(row: 0) == "s:S+#!@s")
  }

  @Test func `what was cut ends in two full stops where there is no sign for it`() {
    let frame = Frame(size: Size(columns: 10, rows: 1)) {
      $0.put("abcdefgh", at: Position(column: 0, row: 0), role: .text, maxColumns: 5)
    }
    #expect(frame.ascii.text(row: 0) == "abc..")
  }

  @Test func `the ASCII form keeps every column where it was`() {
    let frame = Frame(size: Size(columns: 12, rows: 2)) {
      $0.put("┌─┐ é漢x", at: Position(column: 0, row: 0), role: .title, emphasis: .selected)
      $0.setCursor(Position(column: 3, row: 1))
    }
    #expect(frame.ascii.text(row: 0) == "+-+ e? x")
    #expect(frame.ascii.roleMap(row: 0) == frame.roleMap(row: 0))
    #expect(frame.ascii.cursor == frame.cursor)
    #expect(frame.ascii.cells(row: 0).allSatisfy { $0.glyph != nil })
  }

  @Test func `frames of the same picture are equal`() {
    let draw: (inout Canvas) -> Void = {
      $0.put("é", at: Position(column: 0, row: 0), role: .text)
    }
    let size = Size(columns: 5, rows: 1)
    #expect(Frame(size: size, drawing: draw) == Frame(size: size, drawing: draw))
    #expect(Frame(size: size, drawing: draw) != Frame(size: size) { _ in })
  }

  @Test func `the largest frame can be drawn`() {
    let frame = Frame(size: Size(columns: 1000, rows: 1000)) { canvas in
      canvas.fill(canvas.bounds, role: .text)
      canvas.put("漢", at: Position(column: 998, row: 999), role: .text)
      canvas.put("never", at: Position(column: 1000, row: 1000), role: .text)
    }
    #expect(frame.text(row: 999).hasSuffix("漢"))
    #expect(frame[999, 999] == .rightHalf(.text, []))
  }
}
