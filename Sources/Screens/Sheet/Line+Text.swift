internal import CellGrid

extension [(String, Role)] {
  /// The same words with plain blanks between them, so that no colour runs into a gap.
  func spaced(by columns: Int = 1) -> [(String, Role)] {
    let space = String(repeating: " ", count: columns)
    return enumerated().flatMap { index, part in
      index == 0 || part.0.isEmpty ? [part] : [(space, Role.text), part]
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
    // The last column is for the sign that there is more below.
    let columns = columns - 1
    var lines: [Line] = []
    var current = Line()
    for group in groups where !group.isEmpty {
      let needed = group.reduce(0) { $0 + PrintableText.columns(of: $1.0) }
      if !current.pieces.isEmpty, current.columns + gap + needed > columns {
        lines.append(current)
        current = Line()
      }
      let start = current.pieces.isEmpty ? first : current.columns + gap
      let parts = Line.broken(group, columns: columns, at: start)
      current.pieces += parts.first?.pieces ?? []
      // What has been broken ends its line, so that the next is not taken for more of it.
      if parts.count > 1 {
        lines += [current] + parts.dropFirst()
        current = Line()
      }
    }
    if !current.pieces.isEmpty { lines.append(current) }
    return lines
  }

  /// A group on as many lines as it needs, broken between words; the later ones are indented.
  private static func broken(
    _ group: [(String, Role)], columns: Int, at first: Int
  ) -> [Line] {
    let whole = Line(at: first, flowing: group)
    if whole.columns <= columns { return [whole] }
    var lines: [[(String, Role)]] = [[]]
    var next = first
    for (text, role) in group {
      for word in text.split(separator: " ", omittingEmptySubsequences: false).interspersed {
        let width = PrintableText.columns(of: word)
        let isBlank = word == " "
        if next + width > columns, !(lines.last?.isEmpty ?? true) {
          lines.append([])
          next = first + indent
        }
        if isBlank, lines.last?.isEmpty ?? true { continue }
        lines[lines.count - 1].append((word, role))
        next += width
      }
    }
    return lines.enumerated().map { index, parts in
      var line = Line(at: index == 0 ? first : first + indent, flowing: parts.joined)
      for index in line.pieces.indices {
        let room = max(0, columns - line.pieces[index].column)
        line.pieces[index].columns = min(line.pieces[index].columns, room)
      }
      return line
    }
  }

  private static let indent = 2

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

extension [(String, Role)] {
  /// Neighbours of one role made one again.
  fileprivate var joined: [(String, Role)] {
    reduce(into: []) { parts, part in
      if parts.last?.1 == part.1 {
        parts[parts.count - 1].0 += part.0
      } else {
        parts.append(part)
      }
    }
  }
}

extension [Substring] {
  /// With the blanks between words as words of their own.
  fileprivate var interspersed: [String] {
    enumerated().flatMap { index, word in
      (index == 0 ? [] : [" "]) + (word.isEmpty ? [] : [String(word)])
    }
  }
}
