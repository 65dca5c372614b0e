/// Where a notice stands.
package enum NoticeStatus: String, CaseIterable, Hashable, Sendable {
  case open
  case lifted
  case superseded = "superseded-by-direction"

  package var name: String {
    switch self {
    case .open: "open"
    case .lifted: "lifted"
    case .superseded: "superseded by direction"
    }
  }
}

/// How a notice can end: the Secretary of State is satisfied, or directs in its place (s497A of the
/// Education Act 1996).
package enum NoticeEnding: String, CaseIterable, Hashable, Sendable {
  case lifted
  case superseded

  package var status: NoticeStatus {
    switch self {
    case .lifted: .lifted
    case .superseded: .superseded
    }
  }
}

/// A change in where a notice stands; known from the last day its date can mean.
package struct NoticeStatusEntry: Hashable, Sendable, Dated, Struck {
  package let date: PartialDate
  package let status: NoticeStatus
  package let text: Prose
  package let illustrative: Bool
  package var struck: Strike?

  package init(
    date: PartialDate, status: NoticeStatus, text: Prose, illustrative: Bool,
    struck: Strike? = nil
  ) {
    self.date = date
    self.status = status
    self.text = text
    self.illustrative = illustrative
    self.struck = struck
  }

  package var on: Day { date.lastDay }

  /// "lifted on 30 Jun 2025", "superseded by direction in May 2022".
  package var words: String { "\(status.name) \(date.withPreposition)" }
}

extension Notice {
  package func status(on day: Day) -> NoticeStatus { statusEntry(on: day)?.status ?? .open }

  /// What became of it by the day: the latest entry that was not found wrong by then.
  package func statusEntry(on day: Day) -> NoticeStatusEntry? {
    known(on: day).max { $0.on < $1.on }
  }

  /// All that had become of it by the day.
  package func known(on day: Day) -> [NoticeStatusEntry] {
    statuses.filter { $0.on <= day && !$0.struck.counts(on: day) }
  }

  /// What ended it, whatever the day; nothing while it is open.
  package var ending: NoticeStatusEntry? {
    let latest = statuses.filter { $0.struck == nil }.max { $0.on < $1.on }
    return latest?.status == .open ? nil : latest
  }
}
