internal import BoardModel
internal import CellGrid

/// What stays in sight over a notice: which notice, how its clauses stand, what its source leaves open.
struct NoticeHead {
  let council: CouncilAsOf
  let summary: CouncilSummary
  let clauses: [ClauseAsOf]
  let columns: Int
  /// Whether nothing stands beside it.
  var isAlone = true

  func lines(showing tab: NoticeTab) -> [Line] {
    // Where there is little room, the clauses come first; their pages say the rest.
    if columns < 60, isAlone, summary.isIssued { return [worst, tabBar(showing: tab)] }
    let words = NoticeWords(council: council, summary: summary)
    let deadline = summary.isOpen && summary.deadline != nil ? words.deadline : []
    var lines = Line.flow(
      [words.notice, words.status, deadline].filter { !$0.isEmpty }, columns: columns, gap: 2)
    if summary.isIssued {
      lines += Line.flow(counts + [oddities(words)], columns: columns, gap: 2)
    }
    return lines + [tabBar(showing: tab)]
  }

  /// One line: what is overdue by its numbers, and then of what asks for attention what has room; of a
  /// notice that has ended, that it has.
  private var worst: Line {
    guard summary.isOpen else {
      return Line(at: 1, flowing: NoticeWords(council: council, summary: summary).status)
    }
    let counts = counts.filter { $0[0].1 != .good && $0[0].1 != .muted }
    let plain = ClauseState.counts(of: clauses).filter { $0.role != .good && $0.role != .muted }
    var line = Line(at: 1, flowing: plain.map { ($0.words, $0.role) }.spaced())
    for kept in stride(from: counts.count, to: 0, by: -1) {
      let named = Line(at: 1, flowing: Array(counts.prefix(kept).flatMap { $0 }).spaced())
      guard named.columns <= columns else { continue }
      line = named
      break
    }
    return line
  }

  /// "3 overdue: 5a, 6, 12", "2 not evidenced", "20 met".
  private var counts: [[(String, Role)]] {
    let overdue = clauses.apart.filter(\.state.isOverdue).map(\.clause.string)
    return ClauseState.counts(of: clauses).map { words, role in
      guard words.hasSuffix(" overdue"), !overdue.isEmpty else { return [(words, role)] }
      let named = overdue.prefix(Self.named).joined(separator: ", ")
      let more = overdue.count > Self.named ? " ..." : ""
      return [("\(words): \(named)\(more)", role)]
    }
  }

  /// How many overdue clauses are named beside their number.
  private static let named = 6

  private func oddities(_ words: NoticeWords) -> [(String, Role)] {
    words.oddities.map { ("! \($0.0) in the notice's own text", $0.1) }
  }

  private func tabBar(showing tab: NoticeTab) -> Line {
    let areas = council.noticeAreaCoverage
    let labels = NoticeTab.allCases.map { item -> (String, Role) in
      var words = item.rawValue
      if item == .areas {
        words = columns < 60 ? "Areas" : words
        words += " \(areas.count(where: \.isCovered))/\(areas.count)"
      }
      return (item == tab ? "[\(words)] " : "\(words) ", item == tab ? .title : .hint)
    }
    return Line(at: 1, flowing: labels)
  }
}
