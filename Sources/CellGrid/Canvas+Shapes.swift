extension Canvas {
  /// Covers the rectangle with one glyph; where a wide one does not come out even, a blank ends it.
  package mutating func fill(
    _ rect: Rect, glyph: Glyph = .space, role: Role, emphasis: Emphasis = []
  ) {
    let area = rect.intersection(bounds)
    let seen = area.intersection(visible)
    guard !seen.isEmpty else { return }
    let width = glyph.columns
    if width == 1 {
      for row in seen.origin.row..<seen.endRow {
        writeRun(
          of: seen.columns, at: Position(column: seen.origin.column, row: row), role: role,
          emphasis: emphasis
        ) { _ in glyph }
      }
      return
    }
    // Wide glyphs keep their step from the rectangle's own edge, however much of it is seen.
    let first = seen.origin.column - (seen.origin.column - area.origin.column) % width
    for row in seen.origin.row..<seen.endRow {
      for column in stride(from: first, to: seen.endColumn, by: width) {
        let fits = column + width <= area.endColumn
        write(
          fits ? glyph : .space, at: Position(column: column, row: row), role: role,
          emphasis: emphasis)
      }
    }
  }

  /// A line from column `from` to just before column `to`, or to the right edge.
  package mutating func horizontalRule(
    row: Int, from: Int = 0, to: Int? = nil, role: Role = .border
  ) {
    let start = Position(column: from, row: row)
    let end = Position(column: to ?? bounds.columns, row: row)
    fill(
      Rect(origin: start, columns: end.column - start.column, rows: 1),
      glyph: Glyph(base: "─", wide: false), role: role)
  }

  /// A line from row `from` to just before row `to`, or to the bottom edge.
  package mutating func verticalRule(
    column: Int, from: Int = 0, to: Int? = nil, role: Role = .border
  ) {
    let start = Position(column: column, row: from)
    let end = Position(column: column, row: to ?? bounds.rows)
    fill(
      Rect(origin: start, columns: 1, rows: end.row - start.row),
      glyph: Glyph(base: "│", wide: false), role: role)
  }
}
