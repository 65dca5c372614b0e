internal import BoardModel
internal import CellGrid

/// What the rows of the portfolio come to, and what is overdue anywhere.
struct PortfolioTotals {
  private var counts = RatingCounts()
  private var slow = 0
  private var councilsWithSlow = 0
  /// The longest overdue first.
  private var overdue: [(council: String, clause: OverdueClause)] = []
  private var oldest: (council: String, day: Day)?
  private var overruled = 0
  private var unreadable = 0
  private var open = 0
  private var asksOpen = 0
  private var asksOverdue = 0

  /// Whether a filter leaves councils out, which the sums must say.
  private let isNarrowed: Bool

  init(of entries: [BoardOnDay.Entry], isNarrowed: Bool = false) {
    self.isNarrowed = isNarrowed
    unreadable = entries.count { if case .unreadable = $0 { true } else { false } }
    for case .council(_, let summary) in entries where summary.isOpen {
      open += 1
      overruled += summary.overruled
      counts += summary.counts
      asksOpen += summary.asksOpen
      asksOverdue += summary.asksOverdue
      slow += summary.slow
      if summary.slow > 0 { councilsWithSlow += 1 }
      if let day = summary.dataFrom, oldest.map({ day < $0.day }) ?? true {
        oldest = (summary.name.string.asCouncilInWords, day)
      }
      for clause in summary.overdue {
        overdue.append((summary.name.string.asCouncilInWords, clause))
      }
    }
    overdue.sort { ($0.clause.due, $0.council) < ($1.clause.due, $1.council) }
  }

  /// What matters most first, since a small screen shows only that.
  func lines(columns: Int, isWhole: Bool = false) -> [Line] {
    let rest = warnings(columns) + longestOverdue(columns, isWhole) + sums(columns)
    return columns < PortfolioTotals.narrow
      ? [inShort, .rule(columns: columns)] + rest : [.rule(columns: columns)] + rest
  }

  /// Below so many columns a screen is small, and one line has to say what there is to worry about.
  static let narrow = 60

  private var inShort: Line {
    var parts: [(String, Role)] = []
    if unreadable > 0 { parts.append(("Unreadable \(unreadable)", .alert)) }
    parts.append(("Slow \(slow)", slow == 0 ? .muted : .slow))
    parts.append(("Overdue clauses \(overdue.count)", overdue.isEmpty ? .muted : .alert))
    parts.append(("Asks \(asksOpen)", asksOverdue > 0 ? .alert : .muted))
    return Line(flowing: parts.spaced(by: 2))
  }

  /// What is slow, overdue or not counted at all.
  private func warnings(_ columns: Int) -> [Line] {
    var slowWords = ["Slow \(slow) at " + DayWords.count(councilsWithSlow, "council", "councils")]
    if overruled > 0 { slowWords.append("\(overruled) overruled by the chair") }
    if slowWords.count == 2 {
      let both = "\(slowWords[0]), \(slowWords[1])"
      if PrintableText.columns(of: both) <= columns - 2 { slowWords = [both] }
    }
    var groups: [[(String, Role)]] = isNarrowed ? [[("Of those shown:", .muted)]] : []
    if unreadable > 0 {
      groups.append([
        (
          "\(DayWords.count(unreadable, "council", "councils")) unreadable, not counted here",
          .alert
        )
      ])
    }
    groups += slowWords.map { [($0, slow == 0 ? .muted : .slow)] }
    if asksOpen > 0 {
      let over = asksOverdue > 0 ? ", \(asksOverdue) overdue" : ""
      groups.append([
        ("Asks of partners open: \(asksOpen)\(over)", asksOverdue > 0 ? .alert : .muted)
      ])
    }
    if !overdue.isEmpty {
      groups.append([("Overdue clauses: \(overdue.count)", .alert)])
    } else if open > 0 {
      groups.append([("No clause of a notice is overdue", .muted)])
    }
    return Line.flow(groups, columns: columns)
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
        oldestData,
      ], columns: columns)
  }

  /// Whose data is the least recent, since a portfolio is only as fresh as that.
  private var oldestData: [(String, Role)] {
    guard let oldest else { return [] }
    return [("Oldest data ", .muted), ("\(oldest.council), \(oldest.day.text)", .text)]
  }

  private static let shown = 3

  /// Whether there are more overdue than stand there.
  var leavesOut: Bool { overdue.count > PortfolioTotals.shown }

  /// The longest overdue; on paper, and where rows are free, all of them.
  private func longestOverdue(_ columns: Int, _ isWhole: Bool) -> [Line] {
    guard !overdue.isEmpty else { return [] }
    let shown = isWhole ? overdue.count : PortfolioTotals.shown
    let more = overdue.count - shown
    return overdue.prefix(shown).flatMap { council, overdue in
      let clause = overdue.obligation
      return Line.wrapped(
        "\(council): clause \(clause.clause), \(clause.kind.name), due \(overdue.due.text),"
          + " \(DayWords.untilDue(-overdue.days))",
        columns: columns, at: 3)
    } + (more > 0 ? [Line("and \(more) more", .muted, at: 3)] : [])
  }
}
