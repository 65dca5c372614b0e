/// A rectangle of cells, which may be empty and may reach outside what is drawn.
package struct Rect: Hashable, Sendable {
  static let limit = 1_000_000

  package let origin: Position
  package let columns: Int
  package let rows: Int

  package init(origin: Position, columns: Int, rows: Int) {
    self.origin = origin
    self.columns = min(max(columns, 0), Rect.limit)
    self.rows = min(max(rows, 0), Rect.limit)
  }

  package init(column: Int, row: Int, columns: Int, rows: Int) {
    self.init(origin: Position(column: column, row: row), columns: columns, rows: rows)
  }

  /// The whole of something of that size.
  package init(_ size: Size) {
    self.init(column: 0, row: 0, columns: size.columns, rows: size.rows)
  }

  /// One past the last column.
  package var endColumn: Int { origin.column + columns }
  /// One past the last row.
  package var endRow: Int { origin.row + rows }
  package var isEmpty: Bool { columns == 0 || rows == 0 }

  package func contains(_ position: Position) -> Bool {
    position.column >= origin.column && position.column < endColumn
      && position.row >= origin.row && position.row < endRow
  }

  package func intersection(_ other: Rect) -> Rect {
    let left = max(origin.column, other.origin.column)
    let top = max(origin.row, other.origin.row)
    return Rect(
      column: left, row: top,
      columns: min(endColumn, other.endColumn) - left,
      rows: min(endRow, other.endRow) - top)
  }

  func moved(by offset: Position) -> Rect {
    Rect(
      column: origin.column + offset.column, row: origin.row + offset.row,
      columns: columns, rows: rows)
  }
}
