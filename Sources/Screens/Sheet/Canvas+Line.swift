package import CellGrid

/// Drawing lines, with what is selected and what was found.
extension Canvas {
  package mutating func draw(
    _ line: Line, row: Int, isSelected: Bool = false, hasKeys: Bool = true, finding: String = "",
    isMatch: Bool = false
  ) {
    let bar = isSelected && hasKeys ? line.selectionBar(row: row) : nil
    if let bar { fill(bar, role: .text, emphasis: .selected) }
    for piece in line.pieces {
      let emphasis: Emphasis = piece.isCovered(by: bar) ? .selected : .none
      let text = PrintableText.clipped(piece.text, to: piece.columns)
      let used = PrintableText.columns(of: text)
      let column = piece.alignment == .right ? piece.column + piece.columns - used : piece.column
      put(text, at: Position(column: column, row: row), role: piece.role, emphasis: emphasis)
      if !finding.isEmpty {
        emphasise(text, finding, column: column, row: row, isMatch ? [.found, .current] : .found)
      }
    }
    if isSelected {
      put(">", at: Position(column: 0, row: row), role: hasKeys ? .key : .muted)
    }
  }

  /// Marks every place in `text` where `sought` occurs; case does not matter.
  private mutating func emphasise(
    _ text: String, _ sought: String, column: Int, row: Int, _ emphasis: Emphasis
  ) {
    let wanted = Array(sought.lowercased())
    let characters = Array(text)
    let folded = characters.map { $0.lowercased() }
    guard !wanted.isEmpty, characters.count >= wanted.count else { return }
    for start in 0...(characters.count - wanted.count)
    where zip(wanted, folded[start...]).allSatisfy({ String($0) == $1 }) {
      let before = PrintableText.columns(of: String(characters[..<start]))
      let columns = PrintableText.columns(of: String(characters[start..<start + wanted.count]))
      emphasise(Rect(column: column + before, row: row, columns: columns, rows: 1), emphasis)
    }
  }
}

extension Piece {
  /// What stands in the bar is part of it, so that it has no holes; but ratings and warnings keep the
  /// colours they are known by.
  fileprivate func isCovered(by bar: Rect?) -> Bool {
    guard let bar else { return false }
    if marksSelection { return true }
    switch role {
    case .ratingBlue, .ratingRed, .ratingAmber, .ratingGreen, .ratingNone, .alert, .slow, .watch:
      return false
    default: return column >= bar.origin.column && column < bar.endColumn
    }
  }
}

extension Line {
  /// One bar from the first to the last of the pieces that show a selection.
  fileprivate func selectionBar(row: Int) -> Rect? {
    let marked = pieces.filter(\.marksSelection)
    guard let start = marked.map(\.column).min(),
      let end = marked.map({ $0.column + $0.columns }).max()
    else { return nil }
    return Rect(column: start, row: row, columns: end - start, rows: 1)
  }
}
