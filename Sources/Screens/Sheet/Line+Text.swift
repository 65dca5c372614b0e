internal import CellGrid

extension [(String, Role)] {
  /// The same words with plain blanks between them, so that no colour runs into a gap.
  func spaced() -> [(String, Role)] {
    enumerated().flatMap { index, part in
      index == 0 || part.0.isEmpty ? [part] : [(" ", Role.text), part]
    }
  }
}

/// Lines made from longer text.
extension Line {
  /// A rule across the screen.
  static func rule(columns: Int) -> Line {
    let columns = max(0, columns - 2)
    return Line([
      Piece(
        column: 1, columns: columns, text: String(repeating: "─", count: columns), role: .border)
    ])
  }

  /// Groups of words one after another; a group that does not fit starts the next line.
  static func flow(
    _ groups: [[(String, Role)]], columns: Int, at first: Int = 1, gap: Int = 3
  ) -> [Line] {
    var lines: [Line] = []
    var current = Line()
    for group in groups where !group.isEmpty {
      let needed = group.reduce(0) { $0 + PrintableText.columns(of: $1.0) }
      var start = current.pieces.isEmpty ? first : current.columns + gap
      if !current.pieces.isEmpty, start + needed > columns {
        lines.append(current)
        current = Line()
        start = first
      }
      current.pieces += Line(at: start, flowing: group).pieces.map { piece in
        var piece = piece
        piece.columns = min(piece.columns, max(0, columns - piece.column))
        return piece
      }
    }
    if !current.pieces.isEmpty { lines.append(current) }
    return lines
  }

  /// Text wrapped on words, its later lines indented like its first.
  static func wrapped(
    _ text: String, _ role: Role = .text, columns: Int, at first: Int = 1
  ) -> [Line] {
    PrintableText.wrapped(text, to: max(8, columns - first - 1)).map { Line($0, role, at: first) }
  }

  /// Text beside a short word in front of it: a date, a rule, a rating.
  static func hanging(
    _ lead: [(String, Role)], _ text: String, _ role: Role = .text, columns: Int, at indent: Int
  ) -> [Line] {
    let leading = Line(at: 1, flowing: lead)
    guard leading.columns < indent, indent + 12 <= columns else {
      return [leading] + wrapped(text, role, columns: columns, at: 3)
    }
    var lines = wrapped(text, role, columns: columns, at: indent)
    if lines.isEmpty { lines = [Line()] }
    lines[0].pieces = leading.pieces + lines[0].pieces
    return lines
  }
}

extension Sheet.Row {
  static func plain(_ lines: [Line]) -> [Sheet.Row] { lines.map { Sheet.Row($0) } }
  static var blank: Sheet.Row { Sheet.Row(.blank) }
  static func heading(_ text: String) -> Sheet.Row { Sheet.Row(Line(text, .heading)) }
}
