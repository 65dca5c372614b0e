internal import BoardModel
internal import CellGrid

/// What comes next at one council and what is late there, in words below the portfolio's rows.
extension BoardOnDay.Entry {
  func whatIsNext(columns: Int) -> [Line] {
    guard case .council(_, let summary) = self, summary.isOpen else { return [] }
    return Line.flow(
      [
        [(summary.name.string, .reference)], summary.ahead("board", summary.nextMeeting),
        summary.ahead("DfE review", summary.nextReview),
        summary.ahead("adviser's report", summary.nextAdviserReport), summary.late,
        [("data to ", .muted), (summary.dataFrom?.text ?? "no day yet", .text)],
      ], columns: columns, gap: 2)
  }
}

extension CouncilSummary {
  fileprivate func ahead(_ name: String, _ ahead: Ahead?) -> [(String, Role)] {
    guard let ahead else { return [("\(name) ", .muted), ("not arranged", .alert)] }
    return [
      ("\(name) ", .muted),
      (
        "\(ahead.isArranged ? "" : "by ")\(ahead.on.text), \(DayWords.fromNow(ahead.days))", .text
      ),
    ]
  }

  /// The clauses overdue, by their numbers.
  fileprivate var late: [(String, Role)] {
    if overdue.isEmpty { return [("no clause overdue", .muted)] }
    let clauses = overdue.map(\.obligation.clause.string).joined(separator: ", ")
    let word = overdue.count == 1 ? "clause" : "clauses"
    return [("\(overdue.count) overdue (\(word) \(clauses))", .alert)]
  }
}
