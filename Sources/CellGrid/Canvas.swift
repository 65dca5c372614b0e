/// A clipped drawing surface; it exists only while a `Frame` is being drawn.
///
/// Every place is counted from the canvas's own top left corner, and whatever falls outside is left
/// out. A wide glyph is never cut in half: where one half is overwritten, the other turns blank.
package struct Canvas: ~Copyable {
  /// Rows are values that share what they hold: a blank one, and one laid down, cost a reference
  /// until something is written on them.
  private(set) var rows: [[Cell]]
  private(set) var cursor: Position?
  private let frameColumns: Int
  /// The canvas's own rectangle within the frame, which may reach outside of it.
  private var window: Rect
  /// The part of the window that may be drawn on.
  private var clip: Rect

  init(_ size: Size) {
    rows = Array(
      repeating: Array(repeating: .blank, count: size.columns), count: size.rows)
    frameColumns = size.columns
    window = Rect(size)
    clip = window
  }

  /// The size of the canvas, at least one cell; `bounds` says so where it is empty.
  package var size: Size { Size(columns: window.columns, rows: window.rows) }

  /// The whole canvas in its own places.
  package var bounds: Rect {
    Rect(column: 0, row: 0, columns: window.columns, rows: window.rows)
  }

  /// Draws on a part of the canvas as on a canvas of its own, clipped to that part.
  package mutating func within(_ rect: Rect, _ draw: (inout Canvas) -> Void) {
    let outer = (window, clip)
    window = rect.moved(by: window.origin)
    clip = clip.intersection(window)
    draw(&self)
    (window, clip) = outer
  }

  /// Where the terminal's cursor is to stand; nil, or a place outside, hides it.
  package mutating func setCursor(_ position: Position?) {
    cursor = nil
    guard let position else { return }
    let place = inFrame(position)
    if clip.contains(place) { cursor = place }
  }

  /// Lays a finished frame over the canvas, from the left edge of a row on.
  package mutating func lay(_ frame: Frame, row: Int) {
    for offset in frame.rows.indices { lay(frame, offset, row: row + offset) }
  }

  private mutating func lay(_ frame: Frame, _ offset: Int, row: Int) {
    let place = inFrame(Position(column: 0, row: row))
    guard place.row >= clip.origin.row, place.row < clip.endRow else { return }
    let laid = frame.rows[offset]
    let end = place.column + laid.count
    guard place.column >= clip.origin.column, end <= clip.endColumn, !laid.isEmpty else {
      for (column, cell) in laid.enumerated() {
        guard let glyph = cell.glyph else { continue }
        write(
          glyph, at: Position(column: column, row: row), role: cell.role, emphasis: cell.emphasis)
      }
      return
    }
    if laid.count == frameColumns {
      // The whole row is the other's, so that both are known to be the same without a look at it.
      rows[place.row] = laid
      return
    }
    onCells(ofRow: place.row) { cells in
      Canvas.sever(at: place.column, in: &cells)
      Canvas.sever(at: end - 1, in: &cells)
      for (column, cell) in laid.enumerated() { cells[place.column + column] = cell }
    }
  }

  /// Adds the emphasis to the cells there; a wide glyph takes it only as a whole.
  package mutating func emphasise(_ rect: Rect, _ emphasis: Emphasis) {
    let area = rect.moved(by: window.origin).intersection(clip)
    guard !area.isEmpty else { return }
    for row in area.origin.row..<area.endRow {
      onCells(ofRow: row) { cells in
        for column in area.origin.column..<area.endColumn {
          if column == area.origin.column, cells[column].isRightHalf { continue }
          if column == area.endColumn - 1, cells[column].glyph?.columns == 2 { continue }
          cells[column] = cells[column].emphasised(emphasis)
        }
      }
    }
  }

  /// Writes the glyph with its left half at the place, as far as it fits in the clip.
  mutating func write(
    _ glyph: Glyph, at position: Position, role: Role, emphasis: Emphasis
  ) {
    let place = inFrame(position)
    guard place.row >= clip.origin.row, place.row < clip.endRow else { return }
    write(glyph, column: place.column, row: place.row, role: role, emphasis: emphasis)
  }

  /// Writes `count` glyphs of one cell each from the place on: one check a run, not one a cell.
  mutating func writeRun(
    of count: Int, at position: Position, role: Role, emphasis: Emphasis,
    glyph: (Int) -> Glyph
  ) {
    let place = inFrame(position)
    let first = max(place.column, clip.origin.column)
    let end = min(place.column + count, clip.endColumn)
    guard place.row >= clip.origin.row, place.row < clip.endRow, first < end else { return }
    onCells(ofRow: place.row) { cells in
      Canvas.sever(at: first, in: &cells)
      Canvas.sever(at: end - 1, in: &cells)
      for column in first..<end {
        cells[column] = .glyph(glyph(column - place.column), role, emphasis)
      }
    }
  }

  /// The part of the canvas that can be seen, in its own places.
  var visible: Rect {
    Rect(
      column: clip.origin.column - window.origin.column, row: clip.origin.row - window.origin.row,
      columns: clip.columns, rows: clip.rows)
  }

  private func inFrame(_ position: Position) -> Position {
    Position(
      column: position.column + window.origin.column, row: position.row + window.origin.row)
  }

  private mutating func write(
    _ glyph: Glyph, column: Int, row: Int, role: Role, emphasis: Emphasis
  ) {
    let columns = glyph.columns
    let seen = clip.origin.column..<clip.endColumn
    onCells(ofRow: row) { cells in
      if column >= seen.lowerBound, column + columns <= seen.upperBound {
        Canvas.sever(at: column, in: &cells)
        if columns == 2 {
          Canvas.sever(at: column + 1, in: &cells)
          cells[column + 1] = .rightHalf(role, emphasis)
        }
        cells[column] = .glyph(glyph, role, emphasis)
      } else if columns == 2 {
        // Half of it would be outside: a blank stands for the half that is inside.
        for half in column...column + 1 where seen.contains(half) {
          Canvas.sever(at: half, in: &cells)
          cells[half] = .glyph(.space, role, emphasis)
        }
      }
    }
  }

  /// Lends the cells of a row of the frame, which from here on is the canvas's own.
  private mutating func onCells(
    ofRow row: Int, _ body: (inout UnsafeMutableBufferPointer<Cell>) -> Void
  ) {
    rows[row].withUnsafeMutableBufferPointer(body)
  }

  /// Blanks the other half of the wide glyph, if any, that one cell of is about to be overwritten.
  private static func sever(at column: Int, in cells: inout UnsafeMutableBufferPointer<Cell>) {
    switch cells[column] {
    case .rightHalf:
      cells[column - 1] = cells[column - 1].with(.space)
    case .glyph(let glyph, _, _) where glyph.columns == 2:
      cells[column + 1] = cells[column + 1].with(.space)
    case .glyph:
      break
    }
  }
}
