import BoardModel

extension Reading {
  /// The records that are handed out whole, with everything in them.
  static func handedOut(by view: CouncilAsOf) -> [String] {
    view.visits.map { "\($0)" } + view.visitsAwaitingLetter.map { "\($0)" }
      + view.reviewsAwaited().map { "\($0)" } + view.reviewsHeld().map { "\($0)" }
      + view.adviserReportsAwaited.map { "\($0)" } + view.adviserReportsReceived.map { "\($0)" }
  }

  /// A line for each thing that a council's records say of what was known on a day.
  static func records(_ council: Council, on day: Day) -> [String] {
    func known(_ other: Day?) -> Day? { other.flatMap { $0 <= day ? $0 : nil } }
    var lines: [String] = []
    for meeting in council.meetings.known(on: day) {
      lines.append("meeting \(meeting.id) \(meeting.attendance) \(meeting.struckReports.count)")
      lines.append("chair \(meeting.chair(on: day) as Any)")
      lines.append("minutes \(known(meeting.minutes?.agreed) as Any)")
      let report = known(meeting.report?.submitted).map { _ in meeting.report }
      lines.append("report \(report as Any)")
      lines += meeting.decisions.map { "\($0.id) \($0.text) \($0.struck as Any)" }
      lines += meeting.actions.map {
        let closed = known($0.closed)
        let outcome = closed == nil ? nil : $0.outcome
        return "\($0.id) \(closed as Any) \(outcome as Any) \($0.reopenings.count)"
      }
    }
    for meeting in council.meetings.wholeHistory {
      guard known(meeting.arranged) != nil else { continue }
      lines.append("arranged \(meeting.id)")
      if known(meeting.cancelled) != nil {
        lines.append("cancelled \(meeting.id) \(meeting.cancelledBecause as Any)")
      }
    }
    for review in council.reviews where review.arranged <= day {
      lines.append("review \(review.id) \(review.due)")
      lines += review.furtherFindings.wholeHistory.map { "found \($0.on) \($0.text)" }
      if known(review.held) != nil {
        lines.append("held \(review.themesCovered) \(review.findings) \(review.reviewedBy as Any)")
      }
    }
    for report in council.adviserReports where report.arranged <= day {
      lines.append("report \(report.id)")
      if known(report.received) != nil { lines.append("received \(report.text as Any)") }
    }
    for assessment in council.selfAssessments.known(on: day) {
      lines.append("assessment \(assessment.id) \(assessment.covers) \(assessment.text)")
    }
    for entry in council.readiness.known(on: day) {
      lines.append("ready \(entry.item) \(entry.text)")
    }
    for passage in council.passages.known(on: day) {
      lines.append("passage \(passage.section) \(passage.text)")
    }
    for entry in council.clauseEntries.known(on: day) {
      lines.append("clause \(entry.clause) \(entry.kind) \(entry.text) \(entry.due as Any)")
    }
    if let submission = council.notice.submission, submission.setOn <= day {
      lines.append("plan due \(submission.due) \(known(submission.submitted) as Any)")
    }
    return lines
  }
}
