extension Canvas {
  /// Covers the rectangle with one glyph; where a wide one does not come out even, a blank ends it.
  package mutating func fill(
    _ rect: Rect, glyph: Glyph = .space, role: Role, emphasis: Emphasis = []
  ) {
    let area = rect.intersection(bounds)
    guard !area.isEmpty else { return }
    for row in area.origin.row..<area.endRow where shows(row: row) {
      var column = area.origin.column
      while column + glyph.columns <= area.endColumn {
        write(
          glyph, at: Position(column: column, row: row), role: role, emphasis: emphasis)
        column += glyph.columns
      }
      if column < area.endColumn {
        write(
          .space, at: Position(column: column, row: row), role: role, emphasis: emphasis)
      }
    }
  }

  /// A line from column `from` to just before column `to`, or to the right edge.
  package mutating func horizontalRule(
    row: Int, from: Int = 0, to: Int? = nil, role: Role = .border
  ) {
    let end = to ?? bounds.columns
    fill(
      Rect(column: from, row: row, columns: end - from, rows: 1),
      glyph: Glyph(base: "─", wide: false), role: role)
  }

  /// A line from row `from` to just before row `to`, or to the bottom edge.
  package mutating func verticalRule(
    column: Int, from: Int = 0, to: Int? = nil, role: Role = .border
  ) {
    let end = to ?? bounds.rows
    fill(
      Rect(column: column, row: from, columns: 1, rows: end - from),
      glyph: Glyph(base: "│", wide: false), role: role)
  }
}
