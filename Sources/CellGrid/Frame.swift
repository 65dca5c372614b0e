/// The finished picture: the same one feeds the terminal, every export and the tests.
package struct Frame: Hashable, Sendable {
  package let size: Size
  /// Where the terminal's cursor stands; hidden if nil.
  package let cursor: Position?
  private let cells: [Cell]

  package init(size: Size, drawing draw: (inout Canvas) -> Void) {
    var canvas = Canvas(size)
    draw(&canvas)
    self.size = size
    cursor = canvas.cursor
    cells = canvas.cells
  }

  private init(size: Size, cursor: Position?, cells: [Cell]) {
    self.size = size
    self.cursor = cursor
    self.cells = cells
  }

  /// The cell there; a blank outside the frame.
  package subscript(row: Int, column: Int) -> Cell {
    guard row >= 0, row < size.rows, column >= 0, column < size.columns else { return .blank }
    return cells[row * size.columns + column]
  }

  /// The cells of one row, as many as the frame is wide; none outside the frame.
  package func cells(row: Int) -> ArraySlice<Cell> {
    guard row >= 0, row < size.rows else { return [] }
    return cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// Whether a row looks the same in both.
  package func hasSameCells(as other: Frame, row: Int) -> Bool {
    guard size.columns == other.size.columns, row < min(size.rows, other.size.rows) else {
      return false
    }
    return cells.withUnsafeBufferPointer { these in
      other.cells.withUnsafeBufferPointer { those in
        let range = row * size.columns..<(row + 1) * size.columns
        let bytes = (
          UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: these[range])),
          UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: those[range]))
        )
        // Equal bytes are equal cells; others may differ in bytes that mean nothing.
        var difference: UInt32 = 0
        for offset in stride(from: 0, to: bytes.0.count & ~3, by: 4) {
          difference |=
            bytes.0.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
            ^ bytes.1.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
        }
        let tail = bytes.0.count & ~3..<bytes.0.count
        if difference == 0, tail.allSatisfy({ bytes.0[$0] == bytes.1[$0] }) { return true }
        return range.allSatisfy { these[$0] == those[$0] }
      }
    }
  }

  /// Where the first selected cell stands.
  package var selection: Position? {
    cells.firstIndex { $0.emphasis.contains(.selected) }.map {
      Position(column: $0 % size.columns, row: $0 / size.columns)
    }
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
      cells: cells.map { cell in
        guard let glyph = cell.glyph else { return cell.with(.space) }
        return cell.with(glyph.ascii)
      })
  }
}
