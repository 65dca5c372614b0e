import CNcurses
import CellGrid
import Glibc

/// Hands curses the cells that differ from the frame before.
final class FramePainter {
  var depth: ColourDepth

  private var styles: StyleTable?
  /// The frame that is on the screen.
  private var shown: Frame?
  /// Where the first selected cell of each of its rows stands.
  private var selected: [Int?] = []

  init(depth: ColourDepth) { self.depth = depth }

  /// What is on the screen is no longer what was painted.
  func forget() {
    nb_screen_invalidate()
    shown = nil
  }

  /// Defines the inks that most frames need; a pair of colours costs a look at every cell.
  func prepare(_ theme: Theme) {
    var styles = currentStyles(for: theme)
    for role in Role.allCases { _ = styles.style(role, .none) }
    self.styles = styles
  }

  func paint(_ frame: Frame, theme: Theme) {
    var styles = currentStyles(for: theme)
    let size = frame.size
    if shown?.size != size {
      shown = nil
      nb_screen_erase()
      selected = Array(repeating: nil, count: size.rows)
      // An erased screen already shows the blanks, which are most of a picture.
      if styles.textIsPlain { shown = Frame(size: size) { _ in } }
    }
    withUnsafeTemporaryAllocation(of: nb_cell.self, capacity: size.columns) { line in
      for row in 0..<min(size.rows, Int(nb_screen_rows())) {
        let columns =
          shown.map { frame.columns(differingFrom: $0, row: row) } ?? 0..<size.columns
        if columns.isEmpty { continue }
        for (offset, cell) in frame.cells(row: row)[columns].enumerated() {
          line[offset] = Self.cell(cell, style: styles.style(cell.role, cell.emphasis))
        }
        nb_put_cells(
          Int32(row), Int32(columns.lowerBound), line.baseAddress, Int32(columns.count))
        selected[row] = frame.selectedColumn(row: row)
      }
    }
    shown = frame
    self.styles = styles
    // A screen reader follows the cursor even where it is hidden, so it stands at the selection.
    let cursor = frame.cursor ?? selection ?? Position(column: 0, row: 0)
    nb_screen_show(Int32(cursor.row), Int32(cursor.column), frame.cursor != nil)
  }

  private var selection: Position? {
    for (row, column) in selected.enumerated() {
      if let column { return Position(column: column, row: row) }
    }
    return nil
  }

  private func currentStyles(for theme: Theme) -> StyleTable {
    if let styles, styles.depth == depth, styles.theme == theme { return styles }
    shown = nil
    if styles != nil { nb_screen_invalidate() }
    return StyleTable(theme: theme, depth: depth)
  }

  private static func cell(_ cell: Cell, style: UInt8) -> nb_cell {
    var out = nb_cell()
    out.style = style
    guard let glyph = cell.glyph else { return out }
    out.columns = UInt8(glyph.columns)
    out.scalars.0 = glyph.base.value
    if glyph.hasMarks {
      let marks = glyph.combining.map(\.value) + [0, 0, 0, 0]
      (out.scalars.1, out.scalars.2, out.scalars.3, out.scalars.4) =
        (marks[0], marks[1], marks[2], marks[3])
    }
    return out
  }
}
