internal import BoardModel
internal import CellGrid

/// The columns of a notice's clauses, and one clause's row.
struct NoticeTable {
  private let layout: TableLayout

  init(columns: Int) {
    layout = TableLayout(
      [
        Column("No", minimum: 3, rank: 0),
        Column("State", minimum: 16, ideal: 17, rank: 1),
        Column("!", minimum: 1, rank: 3),
        Column("Clause", minimum: 15, comfort: 26, ideal: 34, rank: 2),
        Column("Next", minimum: 11, rank: 5, isExtra: true),
        Column("Why", minimum: 24, comfort: 30, ideal: 400, rank: 4),
      ], width: columns)
  }

  /// With room for everything.
  static let unbounded = NoticeTable(columns: 1_000)

  var heading: Line { layout.heading }

  func line(for clause: ClauseAsOf) -> Line {
    layout.line([
      TableCell(clause.clause.string, .reference, marksSelection: true),
      clause.warning == nil
        ? TableCell(clause.state.name, clause.state.role) : TableCell("warning", .alert),
      TableCell(clause.anomalies.isEmpty ? "" : "!", .watch),
      TableCell(clause.obligation.kind.name, .text, marksSelection: true),
      TableCell(clause.next.map { $0.on.text.leftPadded(to: 11) } ?? "", .muted),
      TableCell(clause.warning ?? clause.why, .text),
    ])
  }
}
