extension PrintableText {
  /// The text in lines that fit, broken between words; a word that is too long is broken inside.
  ///
  /// Line feeds start a line as they do in `lines(of:)`; there is always at least one line.
  package static func wrapped(_ string: String, to columns: Int) -> [String] {
    lines(of: string).flatMap { wrapped($0, to: max(columns, 1)) }.map { text(of: $0) }
  }

  private static func wrapped(_ glyphs: [Glyph], to columns: Int) -> [[Glyph]] {
    var lines: [[Glyph]] = []
    var line: [Glyph] = []
    var used = 0
    for word in glyphs.split(separator: .space) {
      let width = width(of: word)
      if !line.isEmpty, used + 1 + width <= columns {
        line.append(.space)
        line.append(contentsOf: word)
        used += 1 + width
        continue
      }
      if !line.isEmpty { lines.append(line) }
      line = []
      used = 0
      for glyph in word {
        // A wide glyph can never stand in a single column.
        let fitting = glyph.columns > columns ? Glyph.ellipsis : glyph
        if used + fitting.columns > columns {
          lines.append(line)
          line = []
          used = 0
        }
        line.append(fitting)
        used += fitting.columns
      }
    }
    lines.append(line)
    return lines
  }
}
