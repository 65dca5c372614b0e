internal import CellGrid

/// The palette's offers, above the line being typed.
extension Dashboard {
  func drawPalette(on canvas: inout Canvas) {
    guard case .palette(let text, let chosen) = mode else { return }
    let entries = palette(text).entries
    let count = min(entries.count, Palette.rows, max(0, size.rows - 4))
    guard count > 0 else { return }
    let first = min(max(0, chosen - count + 1), entries.count - count)
    let top = size.rows - 1 - count
    canvas.fill(
      Rect(column: 0, row: top - 1, columns: size.columns, rows: count + 1), role: .text)
    canvas.horizontalRule(row: top - 1, from: 0, to: size.columns, role: .border)
    for offset in 0..<count {
      let entry = entries[first + offset]
      let line = TableLayout(
        [
          Column("", minimum: 22, ideal: 40, rank: 0),
          Column("", minimum: 10, ideal: 100, rank: 1),
        ], width: size.columns
      ).line([
        TableCell(entry.text, .reference, marksSelection: true), TableCell(entry.hint, .muted),
      ])
      canvas.draw(line, row: top + offset, isSelected: first + offset == chosen)
    }
  }
}
