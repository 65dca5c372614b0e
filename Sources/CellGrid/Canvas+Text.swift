extension Canvas {
  /// Writes the text on one line and answers how many columns it took.
  ///
  /// It may take `maxColumns`, and never more than there are to the right edge of the canvas.
  @discardableResult
  package mutating func put(
    _ text: String, at position: Position, role: Role, emphasis: Emphasis = [],
    maxColumns: Int? = nil, cut: Cut = .ellipsis
  ) -> Int {
    let room = bounds.columns - position.column
    let limit = max(min(maxColumns ?? room, room), 0)
    guard limit > 0 else { return 0 }
    if PrintableText.isPlain(text) {
      return putPlain(
        text, at: position, role: role, emphasis: emphasis, limit: limit, cut: cut)
    }
    return putAny(text, at: position, role: role, emphasis: emphasis, limit: limit, cut: cut)
  }

  /// Writes the text so that it ends just before `column`; `canvas.size.columns` is the right edge.
  @discardableResult
  package mutating func putRight(
    _ text: String, endingAt column: Int, row: Int, role: Role, emphasis: Emphasis = [],
    maxColumns: Int? = nil, cut: Cut = .ellipsis
  ) -> Int {
    let end = Position(column: column, row: row)
    let room = max(min(maxColumns ?? end.column, end.column), 0)
    let width = min(PrintableText.columns(of: text), room)
    return put(
      text, at: Position(column: end.column - width, row: row), role: role, emphasis: emphasis,
      maxColumns: width, cut: cut)
  }

  private func showsRow(_ row: Int) -> Bool {
    row >= visible.origin.row && row < visible.endRow
  }

  private mutating func putPlain(
    _ text: String, at position: Position, role: Role, emphasis: Emphasis, limit: Int, cut: Cut
  ) -> Int {
    let count = text.utf8.count
    let used = min(count, limit)
    let isCut = count > limit && cut == .ellipsis
    var text = text
    text.withUTF8 { bytes in
      writeRun(of: used, at: position, role: role, emphasis: emphasis) { index in
        isCut && index == used - 1 ? .ellipsis : Glyph(printable: bytes[index])
      }
    }
    return used
  }

  private mutating func putAny(
    _ text: String, at position: Position, role: Role, emphasis: Emphasis, limit: Int, cut: Cut
  ) -> Int {
    var glyphs: [Glyph] = []
    var used = 0
    var overflows = false
    PrintableText.forEachGlyph(of: text) { glyph in
      overflows = used + glyph.columns > limit
      if overflows { return false }
      glyphs.append(glyph)
      used += glyph.columns
      return true
    }
    if overflows, cut == .ellipsis {
      if used == limit, let last = glyphs.popLast() { used -= last.columns }
      glyphs.append(.ellipsis)
      used += 1
    }
    guard showsRow(position.row) else { return used }
    var column = position.column
    for glyph in glyphs {
      write(
        glyph, at: Position(column: column, row: position.row), role: role, emphasis: emphasis)
      column += glyph.columns
    }
    return used
  }
}
