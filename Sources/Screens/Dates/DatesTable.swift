internal import BoardModel
internal import CellGrid

/// The columns of the agenda, and one date's row.
struct DatesTable {
  private let layout: TableLayout
  /// Whether all rows are of one council, which then stands in none of them.
  private let isOne: Bool

  init(columns: Int, isOne: Bool) {
    self.isOne = isOne
    let isNarrow = columns < 60
    layout = TableLayout(
      [
        Column("Day", minimum: isNarrow ? 8 : 11, rank: 0),
        Column("When", minimum: 10, rank: 1),
      ] + (isOne ? [] : [Column("Council", minimum: 9, comfort: 10, ideal: 18, rank: 4)]) + [
        Column("", minimum: 1, rank: 3),
        Column("Kind", minimum: 19, ideal: 24, rank: 6, isExtra: true),
        Column("What", minimum: 12, comfort: 48, ideal: 300, rank: 2),
        Column("Planned", minimum: 11, rank: 8, isExtra: true),
      ], width: columns)
  }

  /// With room for everything.
  static let unbounded = DatesTable(columns: 1_000, isOne: false)

  var heading: Line { layout.heading }

  func line(for item: DatedItem) -> Line {
    var cells = [
      TableCell(day(of: item), item.role, marksSelection: true),
      TableCell(item.standing, item.role),
    ]
    if !isOne { cells.append(TableCell(item.councilName.string, .text)) }
    cells += [
      TableCell(item.kind.letter, .reference),
      TableCell(item.kind.name, .muted),
      TableCell(
        title(of: item), item.status.isAhead ? .text : .muted, marksSelection: true),
      TableCell(item.planned?.text.leftPadded(to: 11) ?? "", .muted),
    ]
    return layout.line(cells)
  }

  /// Without its year where there is little room, but never where that could mislead.
  private func day(of item: DatedItem) -> String {
    let columns = layout.slot(0)?.columns ?? 11
    guard columns < 11, case .day(let day) = item.date else {
      return item.date.text.leftPadded(to: columns)
    }
    return (abs(item.days) < 300 ? day.shortText : day.monthText).leftPadded(to: columns)
  }

  /// With the council in front, where it has no column and nothing else tells it.
  ///
  /// A star says that it is made up, beside what the papers hold.
  private func title(of item: DatedItem) -> String {
    titleAlone(of: item) + (item.until.map { ", to \($0.text)" } ?? "")
  }

  private func titleAlone(of item: DatedItem) -> String {
    let mark = item.illustrative ? "* " : ""
    guard !isOne, layout.slot(2) == nil, item.ref.objective == nil else {
      let kind = isOne ? 3 : 4
      return mark + (layout.slot(kind) == nil ? item.title.string : item.titleBesideKind)
    }
    return "\(mark)\(item.councilName): \(item.title)"
  }

  /// All that a filter can find it by.
  static func wholeLine(for item: DatedItem) -> Line {
    var line = unbounded.line(for: item)
    line.pieces.append(Piece(column: 0, columns: 0, text: item.status.name, role: .muted))
    return line
  }
}
