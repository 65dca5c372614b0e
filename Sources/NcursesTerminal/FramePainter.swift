import CNcurses
import CellGrid
import Glibc

/// Hands curses the rows that differ from the frame before.
final class FramePainter {
  var depth: ColourDepth

  private var styles: StyleTable?
  private var shown: [nb_cell] = []
  private var shownSize: Size? {
    didSet { painted = nil }
  }
  /// The frame that `shown` was made of.
  private var painted: Frame?

  init(depth: ColourDepth) { self.depth = depth }

  /// What is on the screen is no longer what was painted.
  func forget() {
    nb_screen_invalidate()
    shownSize = nil
  }

  func paint(_ frame: Frame, theme: Theme) {
    var styles = currentStyles(for: theme)
    if shownSize != frame.size {
      nb_screen_erase()
      shown = Array(repeating: nb_cell(), count: frame.size.columns * frame.size.rows)
      shownSize = frame.size
    }
    let width = frame.size.columns
    withUnsafeTemporaryAllocation(of: nb_cell.self, capacity: width) { line in
      for row in 0..<min(frame.size.rows, Int(nb_screen_rows())) {
        if let painted, frame.hasSameCells(as: painted, row: row) { continue }
        for (column, cell) in frame.cells(row: row).enumerated() {
          line[column] = Self.cell(cell, style: styles.style(cell.role, cell.emphasis))
        }
        show(UnsafeBufferPointer(line), row: row)
      }
    }
    painted = frame
    self.styles = styles
    // A screen reader follows the cursor even where it is hidden, so it stands at the selection.
    let cursor = frame.cursor ?? frame.selection ?? Position(column: 0, row: 0)
    nb_screen_show(Int32(cursor.row), Int32(cursor.column), frame.cursor != nil)
  }

  private func show(_ line: UnsafeBufferPointer<nb_cell>, row: Int) {
    let start = row * line.count
    let bytes = line.count * MemoryLayout<nb_cell>.stride
    guard let new = line.baseAddress else { return }
    shown.withUnsafeMutableBufferPointer { shown in
      guard let old = shown.baseAddress?.advanced(by: start), memcmp(old, new, bytes) != 0 else {
        return
      }
      memcpy(old, new, bytes)
      nb_put_row(Int32(row), new, Int32(line.count))
    }
  }

  private func currentStyles(for theme: Theme) -> StyleTable {
    if let styles, styles.depth == depth, styles.theme == theme { return styles }
    shownSize = nil
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
