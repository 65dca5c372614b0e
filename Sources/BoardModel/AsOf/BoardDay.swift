/// What all objectives of a council share on a day: the board that has met, and the notice's hold.
///
/// Worked out once for a council and a day; every objective of it points at the same one.
final class BoardDay: Sendable {
  let day: Day
  let thresholds: Thresholds
  /// Meetings on or before the day that were held, oldest first: not cancelled by it, and not
  /// merely arranged with nothing recorded of them.
  let held: [Meeting]
  /// The day from which the notice was known.
  let noticeKnown: Day
  /// Whether the notice was known and open.
  let noticeBinds: Bool
  /// Clause 11's last day; nothing on days when the notice binds nobody, or the clause was released.
  ///
  /// The day a notice ends on is its last: what stood then is how its plan is remembered.
  let bindingDeadline: Day?
  /// The day the clause was released on, which then names no deadline any more.
  let deadlineReleased: Day?

  init(_ council: Council, on day: Day, thresholds: Thresholds) {
    self.day = day
    self.thresholds = thresholds
    held = council.meetings.known(on: day).filter {
      $0.isRecorded(by: day) && !$0.isKnownCancelled(on: day)
    }
    noticeKnown = council.notice.knownFrom
    let ended = council.notice.statusEntry(on: day).flatMap { $0.status == .open ? nil : $0.on }
    noticeBinds = noticeKnown <= day && ended == nil
    deadlineReleased = council.deadlineReleased(by: day)
    let isStanding = noticeKnown <= day && (ended ?? day) == day && deadlineReleased == nil
    bindingDeadline = isStanding ? council.notice.deadline?.lastDay : nil
  }
}

extension Council {
  /// When the clause of the deadline was recorded as released; nothing while it stands.
  fileprivate func deadlineReleased(by day: Day) -> Day? {
    for entry in clauseEntries.known(on: day).reversed()
    where entry.kind == .released && entry.stands(on: day) {
      let isDeadline = notice.obligations.contains { obligation in
        guard obligation.clause == entry.clause, case .deadline = obligation.kind else {
          return false
        }
        return true
      }
      if isDeadline { return entry.on }
    }
    return nil
  }
}

extension Meeting {
  func isKnownCancelled(on day: Day) -> Bool {
    if let cancelled { cancelled <= day } else { false }
  }
}

extension Notice {
  /// The day from which it was known: its issue, else its signature, else the inspection behind it.
  ///
  /// The signature comes second because it cannot always be right: Liverpool's is a year before
  /// its inspection. Of a month it is the first day: a board that meets in the month the notice was
  /// issued in is a board under that notice.
  package var knownFrom: Day {
    let published = trigger.published.firstDay
    return (issued ?? signed).map { max($0.firstDay, published) } ?? published
  }
}
