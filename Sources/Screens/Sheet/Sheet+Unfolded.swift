internal import CellGrid

/// A sheet with nothing cut, for prints that may be as long as they need.
extension Sheet {
  /// Every line with its over-long pieces continued on lines below it.
  func unfolded(columns: Int) -> Sheet {
    var rows: [Row] = []
    for index in 0..<body.count {
      for (offset, line) in body.line(index).unfolded(columns: columns).enumerated() {
        rows.append(Row(line, item: offset == 0 ? body.item(index) : nil))
      }
    }
    return Sheet(
      head: head.flatMap { $0.unfolded(columns: columns) },
      body: Body(rows, whenEmpty: body.whenEmpty),
      foot: ((aside?(.max) ?? []) + foot).flatMap { $0.unfolded(columns: columns) })
  }
}

extension Line {
  /// The line, and below it what of its pieces does not fit their columns.
  func unfolded(columns: Int) -> [Line] {
    var lines: [Line] = [Line()]
    for piece in pieces {
      let room = max(1, min(piece.columns, columns - piece.column))
      let texts =
        PrintableText.columns(of: piece.text) <= room
        ? [piece.text] : PrintableText.wrapped(piece.text, to: room)
      for (row, text) in texts.enumerated() {
        if row == lines.count { lines.append(Line()) }
        var part = piece
        part.text = text
        part.columns = room
        lines[row].pieces.append(part)
      }
    }
    return lines
  }
}

extension [Sheet.Row] {
  /// The rows with words that run off the edge going on below; a table's cells keep to their columns.
  func folded(columns: Int) -> [Sheet.Row] {
    flatMap { row -> [Sheet.Row] in
      guard let last = row.line.pieces.last, last.column + last.columns >= columns,
        columns - last.column > 8
      else { return [row] }
      let texts = PrintableText.wrapped(last.text, to: columns - last.column - 1)
      return texts.enumerated().map { index, text in
        var piece = last
        piece.text = text
        piece.columns = PrintableText.columns(of: text)
        let before = index == 0 ? Array<Piece>(row.line.pieces.dropLast()) : []
        return Sheet.Row(Line(before + [piece]), item: index == 0 ? row.item : nil)
      }
    }
  }
}
