internal import CellGrid

/// Edited text on rows of a width: unlike text that is only read, no blank of it is lost.
extension TextBuffer {
  /// The characters of each row; there is always at least one row.
  func rows(columns: Int) -> [Range<Int>] {
    let columns = max(2, columns)
    var rows: [Range<Int>] = []
    var start = 0
    var used = 0
    // Behind the last blank of the row: where it is broken when the next word does not fit.
    var pause = 0
    for (index, character) in characters.enumerated() {
      if character.isNewline {
        rows.append(start..<index)
        (start, used, pause) = (index + 1, 0, index + 1)
        continue
      }
      let width = character.cells
      if used + width > columns, character != " " {
        let end = pause > start ? pause : index
        if end > start {
          rows.append(start..<end)
          start = end
          used = characters[start..<index].reduce(0) { $0 + $1.cells }
        }
      }
      used += width
      if character == " " { pause = index + 1 }
    }
    rows.append(start..<characters.count)
    return rows
  }

  /// The row and the column the cursor stands on.
  func cursorPlace(columns: Int) -> (row: Int, column: Int) {
    let rows = rows(columns: columns)
    let row = rows.lastIndex { $0.lowerBound <= cursor } ?? 0
    let before = characters[rows[row].lowerBound..<cursor].reduce(0) { $0 + $1.cells }
    // Blanks at the end of a row hang over its edge.
    return (row, min(before, max(2, columns)))
  }

  /// To the row above or below, as near to the column as it goes; false where there is none.
  mutating func moveRow(by steps: Int, columns: Int) -> Bool {
    let rows = rows(columns: columns)
    let place = cursorPlace(columns: columns)
    let wanted = place.row + steps
    guard rows.indices.contains(wanted) else { return false }
    var column = 0
    var index = rows[wanted].lowerBound
    while index < rows[wanted].upperBound, column + characters[index].cells <= place.column {
      column += characters[index].cells
      index += 1
    }
    // The end of a row that is not the last is the start of the next one.
    let isBroken = wanted < rows.count - 1 && rows[wanted + 1].lowerBound == index
    if index == rows[wanted].upperBound, isBroken { index -= 1 }
    move(to: max(index, rows[wanted].lowerBound))
    return true
  }
}

extension Character {
  /// How many cells it takes on screen.
  var cells: Int { isASCII ? 1 : PrintableText.columns(of: String(self)) }
}
