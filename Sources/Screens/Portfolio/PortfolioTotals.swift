internal import BoardModel
internal import CellGrid

/// What the rows of the portfolio come to, and what is overdue anywhere.
struct PortfolioTotals {
  let entries: [BoardOnDay.Entry]
  let columns: Int

  private var open: [CouncilSummary] {
    entries.compactMap {
      if case .council(_, let summary) = $0, summary.isOpen { summary } else { nil }
    }
  }

  var lines: [Line] { [rule] + totals + overdue }

  private var rule: Line {
    Line([
      Piece(
        column: 1, columns: max(0, columns - 2),
        text: String(repeating: "─", count: max(0, columns - 2)),
        role: .border)
    ])
  }

  private var totals: [Line] {
    let counts = open.map(\.counts).reduce(RatingCounts(), +)
    let slow = open.filter { $0.slow > 0 }
    return Line.flow(
      [
        [(DayWords.count(counts.total, "objective", "objectives"), .text)],
        [
          ("\(counts.blue) blue", counts.blue > 0 ? .ratingBlue : .muted),
          ("\(counts.red) red", counts.red > 0 ? .ratingRed : .muted),
          ("\(counts.amber) amber", counts.amber > 0 ? .ratingAmber : .muted),
          ("\(counts.green) green", counts.green > 0 ? .ratingGreen : .muted),
          ("\(counts.notRated) not rated", .muted),
        ].spaced(),
        [
          (
            "Slow \(slow.reduce(0) { $0 + $1.slow }) at "
              + DayWords.count(slow.count, "council", "councils"),
            slow.isEmpty ? .muted : .slow
          )
        ],
        oldestData,
      ], columns: columns)
  }

  /// Whose data is the least recent, since a portfolio is only as fresh as that.
  private var oldestData: [(String, Role)] {
    let dated = open.compactMap { summary in summary.dataFrom.map { (summary, $0) } }
    guard let oldest = dated.min(by: { $0.1 < $1.1 }) else { return [] }
    return [("Oldest data ", .muted), ("\(oldest.0.name.string), \(oldest.1.text)", .text)]
  }

  private static let shown = 3

  private var overdue: [Line] {
    let all = open.flatMap { summary in summary.overdue.map { (summary.name.string, $0) } }
      .sorted { ($0.1.due, $0.0) < ($1.1.due, $1.0) }
    guard !all.isEmpty else { return [Line("No overdue obligations.", .muted)] }
    let more = all.count - PortfolioTotals.shown
    let lead = "Overdue obligations: \(all.count)"
    return [Line(lead, .alert)]
      + all.prefix(PortfolioTotals.shown).map { council, overdue in
        let clause = overdue.clause.map { ", clause \($0.string)" } ?? ""
        return Line([
          Piece(
            column: 3, columns: max(0, columns - 4),
            text:
              "\(council): \(overdue.kind.name)\(clause), due \(overdue.due.text), \(overdue.days) d over",
            role: .text)
        ])
      } + (more > 0 ? [Line("and \(more) more", .muted, at: 3)] : [])
  }
}
