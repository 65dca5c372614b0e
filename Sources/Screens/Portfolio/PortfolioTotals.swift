internal import BoardModel
internal import CellGrid

/// What the rows of the portfolio come to, and what is overdue anywhere.
struct PortfolioTotals {
  private var counts = RatingCounts()
  private var slow = 0
  private var councilsWithSlow = 0
  /// The longest overdue first.
  private var overdue: [(council: String, obligation: OverdueObligation)] = []
  private var oldest: (council: String, day: Day)?

  init(of entries: [BoardOnDay.Entry]) {
    for case .council(_, let summary) in entries where summary.isOpen {
      counts += summary.counts
      slow += summary.slow
      if summary.slow > 0 { councilsWithSlow += 1 }
      if let day = summary.dataFrom, oldest.map({ day < $0.day }) ?? true {
        oldest = (summary.name.string, day)
      }
      for obligation in summary.overdue { overdue.append((summary.name.string, obligation)) }
    }
    overdue.sort { ($0.obligation.due, $0.council) < ($1.obligation.due, $1.council) }
  }

  func lines(columns: Int) -> [Line] {
    [rule(columns)] + sums(columns) + longestOverdue(columns)
  }

  private func rule(_ columns: Int) -> Line {
    Line([
      Piece(
        column: 1, columns: max(0, columns - 2),
        text: String(repeating: "─", count: max(0, columns - 2)),
        role: .border)
    ])
  }

  private func sums(_ columns: Int) -> [Line] {
    Line.flow(
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
            "Slow \(slow) at " + DayWords.count(councilsWithSlow, "council", "councils"),
            slow == 0 ? .muted : .slow
          )
        ],
        oldestData,
      ], columns: columns)
  }

  /// Whose data is the least recent, since a portfolio is only as fresh as that.
  private var oldestData: [(String, Role)] {
    guard let oldest else { return [] }
    return [("Oldest data ", .muted), ("\(oldest.council), \(oldest.day.text)", .text)]
  }

  private static let shown = 3

  private func longestOverdue(_ columns: Int) -> [Line] {
    guard !overdue.isEmpty else { return [Line("No overdue obligations.", .muted)] }
    let more = overdue.count - PortfolioTotals.shown
    let lead = "Overdue obligations: \(overdue.count)"
    return [Line(lead, .alert)]
      + overdue.prefix(PortfolioTotals.shown).map { council, overdue in
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
