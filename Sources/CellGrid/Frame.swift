/// The finished picture: the same one feeds the terminal, every export and the tests.
package struct Frame: Hashable, Sendable {
  package let size: Size
  /// Where the terminal's cursor stands; hidden if nil.
  package let cursor: Position?
  /// Row by row: two frames that show the same row hold it once.
  let rows: [[Cell]]

  package init(size: Size, drawing draw: (inout Canvas) -> Void) {
    var canvas = Canvas(size)
    draw(&canvas)
    self.size = size
    cursor = canvas.cursor
    rows = canvas.rows
  }

  private init(size: Size, cursor: Position?, rows: [[Cell]]) {
    self.size = size
    self.cursor = cursor
    self.rows = rows
  }

  /// The cell there; a blank outside the frame.
  package subscript(row: Int, column: Int) -> Cell {
    guard row >= 0, row < size.rows, column >= 0, column < size.columns else { return .blank }
    return rows[row][column]
  }

  /// The cells of one row, as many as the frame is wide; none outside the frame.
  package func cells(row: Int) -> ArraySlice<Cell> {
    guard row >= 0, row < size.rows else { return [] }
    return rows[row][...]
  }

  /// The columns from the first to the last whose cells of a row differ from another frame's of the
  /// same width, whole glyphs on either side; told without a look at them where both hold one row.
  package func columns(differingFrom other: Frame, row: Int) -> Range<Int> {
    guard row < other.size.rows, size.columns == other.size.columns else {
      return 0..<size.columns
    }
    return rows[row].withUnsafeBufferPointer { these in
      other.rows[row].withUnsafeBufferPointer { those in
        guard these.baseAddress != those.baseAddress,
          var first = these.indices.first(where: { these[$0] != those[$0] }),
          var last = these.indices.last(where: { these[$0] != those[$0] })
        else { return 0..<0 }
        while first > 0, these[first].isRightHalf || those[first].isRightHalf { first -= 1 }
        while last + 1 < these.count, these[last + 1].isRightHalf || those[last + 1].isRightHalf {
          last += 1
        }
        return first..<last + 1
      }
    }
  }

  /// Where the first selected cell of a row stands.
  package func selectedColumn(row: Int) -> Int? {
    rows[row].firstIndex { $0.emphasis.contains(.selected) }
  }

  /// The row as text, without the blanks at its end.
  package func text(row: Int) -> String {
    var text = ""
    for cell in visibleCells(row: row) { cell.glyph?.append(to: &text) }
    return text
  }

  /// The cells of the row up to the last one that is not blank.
  package func visibleCells(row: Int) -> ArraySlice<Cell> {
    let cells = cells(row: row)
    let end = cells.lastIndex { !$0.isBlank }
    return cells[cells.startIndex..<(end.map { $0 + 1 } ?? cells.startIndex)]
  }

  /// The same picture with every glyph in its ASCII form.
  package var ascii: Frame {
    Frame(
      size: size, cursor: cursor,
      rows: rows.map { row in
        row.indices.map { index in
          let cell = row[index]
          guard let glyph = cell.glyph else { return cell.with(.space) }
          // What was cut ends in two full stops: one alone would end a sentence.
          let next = index + 1 < row.endIndex ? row[index + 1].glyph : nil
          let isCut = next == .ellipsis && !cell.isBlank && row[index].glyph?.columns == 1
          return cell.with(isCut ? .stop : glyph.ascii)
        }
      })
  }
}
