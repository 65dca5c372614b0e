package import CellGrid

/// A column of a table and how much of the width it may claim.
package struct Column: Hashable, Sendable {
  package let title: String
  package let minimum: Int
  /// What it is given before any column is given all it can use.
  package let comfort: Int
  /// The most it can use.
  package let ideal: Int
  /// The lower, the longer it stays when the width shrinks.
  package let rank: Int
  package let alignment: Piece.Alignment
  /// Whether it is shown only where all that rank before it have what is comfortable.
  package let isExtra: Bool

  package init(
    _ title: String, minimum: Int, comfort: Int? = nil, ideal: Int? = nil, rank: Int,
    alignment: Piece.Alignment = .left, isExtra: Bool = false
  ) {
    self.title = title
    self.minimum = minimum
    self.ideal = max(ideal ?? minimum, minimum)
    self.comfort = min(max(comfort ?? self.ideal, minimum), self.ideal)
    self.rank = rank
    self.isExtra = isExtra
    self.alignment = alignment
  }
}

/// Which columns fit a width, and where they stand.
///
/// Columns are dropped whole, the least important first, before any is squeezed below its minimum.
package struct TableLayout: Hashable, Sendable {
  package struct Slot: Hashable, Sendable {
    package let column: Int
    package let columns: Int
  }

  package let columns: [Column]
  /// By the index of the column; nothing for one that was dropped.
  package let slots: [Slot?]

  package static let margin = 1
  package static let gap = 1

  package init(_ columns: [Column], width: Int) {
    self.columns = columns
    var widths = [Int?](repeating: nil, count: columns.count)
    // The last column is for the sign that there is more above or below.
    var left = width - TableLayout.margin - 1
    let ranked = columns.indices.sorted { (columns[$0].rank, $0) < (columns[$1].rank, $1) }
    for index in ranked {
      let needed = columns[index].minimum + TableLayout.gap
      let wanted = columns[index].isExtra ? TableLayout.discomfort(columns, widths) : 0
      // None that ranks below one that does not fit: a wider window never shows less.
      guard needed + wanted <= left + TableLayout.gap else { break }
      widths[index] = columns[index].minimum
      left -= needed
    }
    left += TableLayout.gap
    for wanted in [\Column.comfort, \Column.ideal] {
      for index in ranked {
        guard let given = widths[index], left > 0 else { continue }
        let more = max(0, min(left, columns[index][keyPath: wanted] - given))
        widths[index] = given + more
        left -= more
      }
    }
    var next = TableLayout.margin
    slots = widths.map { width in
      guard let width else { return nil }
      defer { next += width + TableLayout.gap }
      return Slot(column: next, columns: width)
    }
  }

  /// How many columns the chosen ones lack to be comfortable.
  private static func discomfort(_ columns: [Column], _ widths: [Int?]) -> Int {
    var lacking = 0
    for (column, width) in zip(columns, widths) {
      if let width { lacking += column.comfort - width }
    }
    return lacking
  }

  package func slot(_ index: Int) -> Slot? { slots[index] }

  /// A row of cells, one for each column in order; those of dropped columns are left out.
  package func line(_ cells: [TableCell]) -> Line {
    Line(
      zip(cells, slots).enumerated().compactMap { index, pair in
        guard let slot = pair.1, !pair.0.text.isEmpty else { return nil }
        return Piece(
          column: slot.column, columns: slot.columns, text: pair.0.text, role: pair.0.role,
          alignment: columns[index].alignment, marksSelection: pair.0.marksSelection)
      })
  }

  /// The titles of the columns that stand.
  package var heading: Line { line(columns.map { TableCell($0.title, .heading) }) }
}

/// What stands in a table under one column.
package struct TableCell: Hashable, Sendable {
  package let text: String
  package let role: Role
  package let marksSelection: Bool

  package init(_ text: String, _ role: Role = .text, marksSelection: Bool = false) {
    self.text = text
    self.role = role
    self.marksSelection = marksSelection
  }
}
