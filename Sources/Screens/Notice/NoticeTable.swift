internal import BoardModel
internal import CellGrid

/// The columns of a notice's clauses, and one clause's row.
struct NoticeTable {
  private let layout: TableLayout
  private let isNarrow: Bool

  /// The next day comes before whole names, and both before a reason that is cut: all of that stands
  /// below the list, or beside it.
  ///
  /// Where nothing is to come under any clause, no room is kept for it.
  init(columns: Int, holdsNext: Bool = true) {
    isNarrow = columns < 60
    let state = isNarrow ? 14 : 16
    let others = (isNarrow ? 37 : 40) - (holdsNext ? 0 : 11)
    let name = columns < 50 ? 34 : min(columns - others, 34)
    layout = TableLayout(
      [
        Column("No", minimum: 4, rank: 0),
        Column("State", minimum: state, ideal: isNarrow ? state : 17, rank: 1),
        Column("!", minimum: 1, rank: 3, isExtra: columns < 50),
        Column("Clause", minimum: 15, comfort: name, ideal: 50, rank: 2),
        Column(holdsNext ? "Next" : "", minimum: holdsNext ? 11 : 0, rank: 4, isExtra: true),
        Column("Why", minimum: 24, comfort: 30, ideal: 400, rank: 5, isExtra: true),
        // The last column of the screen is for the sign that there is more below.
      ], width: columns - 1)
  }

  /// With room for everything.
  static let unbounded = NoticeTable(columns: 1_000)

  var heading: Line { layout.heading }

  /// `isMadeUp` says that what it rests on is made up, in part at least.
  func line(for clause: ClauseAsOf, isMadeUp: Bool = false) -> Line {
    layout.line([
      TableCell(
        clause.clause.string + (isMadeUp ? "*" : ""), .reference, marksSelection: true),
      TableCell(
        isNarrow && clause.warning == nil ? clause.state.brief : clause.stateWords, clause.role),
      TableCell(clause.anomalies.isEmpty ? "" : "!", .watch),
      TableCell(clause.obligation.kind.name, .text, marksSelection: true),
      TableCell(clause.next.map { $0.on.text.leftPadded(to: 11) } ?? "", .muted),
      TableCell(clause.warning ?? clause.why, .text),
    ])
  }
}

extension ClauseState {
  /// The state in so few columns that a narrow window has room for the clause beside it.
  fileprivate var brief: String {
    switch self {
    case .overdue(let days): "overdue \(DayWords.span(days))"
    case .due(let days) where days > 0: "due in \(DayWords.span(days))"
    default: name
    }
  }
}
