/// What was missed before the last meeting, where the notice has the board reported to monthly.
extension BoardObligation {
  /// Meetings with a report that came after months without one, with the last days of these; the
  /// first month is the one after the notice's issue.
  func gaps(in council: CouncilAsOf) -> [(meeting: Meeting, missed: [Day])] {
    guard cadence == .monthly else { return [] }
    var gaps: [(meeting: Meeting, missed: [Day])] = []
    var next = (council.countsFrom.endOfMonth + 1).endOfMonth
    for meeting in council.heldMeetings where meeting.knownReport(on: council.day) != nil {
      var missed: [Day] = []
      while next < meeting.on {
        missed.append(next)
        next = (next + 1).endOfMonth
      }
      if !missed.isEmpty { gaps.append((meeting, missed)) }
      next = max(next, (meeting.on.endOfMonth + 1).endOfMonth)
    }
    return gaps
  }

  func tellGaps(_ council: CouncilAsOf, _ finding: inout ClauseFinding) {
    let gaps = gaps(in: council)
    let months = gaps.flatMap(\.missed)
    guard let first = months.first else { return }
    finding.why +=
      months.count == 1
      ? " Before that it was not reported to in \(first.monthText)."
      : " Before that it was not reported to in \(months.count) months, the first of them"
        + " \(first.monthText)."
    finding.evidence += gaps.reversed().map { meeting, missed in
      ClauseEvidence(
        .meeting(meeting.id), on: meeting.on,
        "Came after no report in \(Wording.list(missed.map(\.monthText), limit: 3))")
    }
  }
}
