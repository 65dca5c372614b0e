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

  /// Whether a row looks the same in both; told without a look at the cells where they hold it once.
  package func hasSameCells(as other: Frame, row: Int) -> Bool {
    row >= 0 && row < min(size.rows, other.size.rows) && rows[row] == other.rows[row]
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
        row.map { cell in
          guard let glyph = cell.glyph else { return cell.with(.space) }
          return cell.with(glyph.ascii)
        }
      })
  }
}
