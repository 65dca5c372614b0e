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
    if columns < 60, isAlone, summary.isIssued {
      let states = ClauseState.counts(of: clauses).filter { $0.role != .good && $0.role != .muted }
      return [
        Line(at: 1, flowing: states.map { ($0.words, $0.role) }.spaced()), tabBar(showing: tab),
      ]
    }
    var lines = Line.flow(
      [notice, status, deadline].filter { !$0.isEmpty }, columns: columns, gap: 2)
    if summary.isIssued { lines += Line.flow(states + [oddities], columns: columns, gap: 2) }
    return lines + [tabBar(showing: tab)]
  }

  private var notice: [(String, Role)] {
    guard summary.isIssued else {
      return [("No notice had been issued on \(council.day.text)", .text)]
    }
    let notice = council.council.notice
    let issued = notice.issued.map { "issued \($0.text)" } ?? "no issue date"
    return [("\(notice.title.string), \(issued), \(council.signature)", .text)]
  }

  private var status: [(String, Role)] {
    guard summary.isIssued else { return [] }
    let since = summary.statusDate.map { ", \($0.text)" } ?? ""
    let made = council.statusEntry?.illustrative == true ? " (ILLUSTRATIVE)" : ""
    return [
      (
        "\(summary.status.name)\(since)\(made)".uppercasedFirst,
        summary.isOpen ? .heading : .watch
      )
    ]
  }

  private var deadline: [(String, Role)] {
    guard summary.isOpen, let deadline = summary.deadline, let days = summary.daysToDeadline else {
      return []
    }
    return [
      ("Deadline", .muted), (deadline.lastDay.text, .text),
      (DayWords.untilDue(days), days < 0 ? .alert : .text),
    ].spaced()
  }

  /// "3 overdue  2 not evidenced  20 met".
  private var states: [[(String, Role)]] {
    ClauseState.counts(of: clauses).map { [($0.words, $0.role)] }
  }

  private var oddities: [(String, Role)] {
    let count = council.council.notice.anomalies.count
    guard count > 0 else { return [] }
    return [("! \(DayWords.count(count, "oddity", "oddities")) in the notice's own text", .watch)]
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

extension CouncilAsOf {
  /// "signed 9 Jun 2022", as the day knew it.
  var signature: String {
    guard let signed = council.notice.signed else { return "signature undated" }
    return signed.firstDay <= day ? "signed \(signed.text)" : "not signed yet"
  }
}
