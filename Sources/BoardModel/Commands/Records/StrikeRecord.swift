/// A record was wrong: it stays where it is, struck through, and counts no longer.
package struct StrikeRecord: Command, Hashable {
  package static let kind = "correct"

  package let record: RecordName
  package let because: Prose
  package let on: Day
  package let by: Identifier<PersonInRole>?

  package init(
    _ record: RecordName, because: Prose, on: Day, by: Identifier<PersonInRole>? = nil
  ) {
    self.record = record
    self.because = because
    self.on = on
    self.by = by
  }

  package var why: Prose? { because }
  package var what: String { "\(record.words) struck through on \(on.text)" }

  package func apply(to council: inout Council, today: Day) throws(Refusal) {
    try Council.checkDay(on, today: today)
    try council.checkPerson(by)
    var changed = council
    switch record {
    case .meeting(let id):
      try changed.meetings.change(record, where: { $0.id == id }, known: \.id.words) {
        meeting throws(Refusal) in
        try strike(&meeting, since: meeting.arranged ?? meeting.on, meeting.illustrative)
      }
    case .attendance, .report, .decision, .boardAction: try strikeInMeeting(&changed)
    case .review(let id):
      try changed.reviews.change(record, where: { $0.id == id }, known: \.id.words) {
        review throws(Refusal) in
        try strike(&review, since: review.arranged, review.illustrative)
      }
    case .adviserReport(let id):
      try changed.adviserReports.change(record, where: { $0.id == id }, known: \.id.words) {
        report throws(Refusal) in
        try strike(&report, since: report.arranged, report.illustrative)
      }
    case .selfAssessment(let id):
      try changed.selfAssessments.change(record, where: { $0.id == id }, known: \.id.words) {
        assessment throws(Refusal) in
        try strike(&assessment, since: assessment.on, assessment.illustrative)
      }
    case .visit(let id):
      try changed.visits.change(record, where: { $0.id == id }, known: \.id.words) {
        visit throws(Refusal) in try strike(&visit, since: visit.on, visit.illustrative)
      }
    case .finding(let id): try strikeFinding(id, &changed)
    case .clauseEntry(let id):
      try changed.clauseEntries.change(record, where: { $0.id == id }, known: \.id.words) {
        entry throws(Refusal) in try strike(&entry, since: entry.on, entry.illustrative)
      }
    case .readiness(let id):
      try changed.readiness.change(record, where: { $0.id == id }, known: \.id.words) {
        entry throws(Refusal) in try strike(&entry, since: entry.on, entry.illustrative)
      }
    case .noticeStatus(let day):
      // Of two of one day the one is meant that still stands.
      let isStanding = changed.notice.statuses.contains { $0.on == day && $0.struck == nil }
      try changed.notice.statuses.change(
        record, where: { $0.on == day && ($0.struck == nil || !isStanding) },
        known: { Prose($0.on.iso) }
      ) { entry throws(Refusal) in
        try strike(&entry, since: entry.on, entry.illustrative)
      }
    }
    changed.holdsStrikes = true
    council = changed
  }

  /// Whatever is struck through is so from a day on which it was known.
  func strike(_ struck: inout some Struck, since day: Day, _ illustrative: Bool) throws(Refusal) {
    guard on >= day else { throw .beforeEarlierEntry(on, entry: day) }
    struck.struck = Strike(on: on, because: because, by: by, illustrative: illustrative)
  }

  private func strikeFinding(
    _ id: Identifier<Finding>, _ council: inout Council
  ) throws(Refusal) {
    let all = council.visits.wholeHistory
    guard let visit = all.first(where: { $0.findings.contains { $0.id == id } }) else {
      throw .noFinding(id.words, known: all.flatMap(\.findings).map(\.id.words))
    }
    try council.visits.change(.visit(visit.id), where: { $0.id == visit.id }, known: \.id.words) {
      visit throws(Refusal) in
      let (since, illustrative) = (visit.on, visit.illustrative)
      try visit.findings.change(record, where: { $0.id == id }, known: \.id.words) {
        finding throws(Refusal) in try strike(&finding, since: since, illustrative)
      }
    }
  }

  package func basis(in council: Council) -> Basis {
    switch record {
    case .meeting(let id), .attendance(let id, _), .report(let id):
      Basis(council.meetings.wholeHistory.first { $0.id == id })
    case .decision(let id):
      Basis(council.meetings.wholeHistory.flatMap(\.decisions).first { $0.id == id })
    case .boardAction(let id):
      Basis(council.meetings.wholeHistory.flatMap(\.actions).first { $0.id == id })
    case .review(let id): Basis(council.reviews.first { $0.id == id })
    case .adviserReport(let id): Basis(council.adviserReports.first { $0.id == id })
    case .selfAssessment(let id):
      Basis(council.selfAssessments.wholeHistory.first { $0.id == id })
    case .visit(let id): Basis(council.visits.wholeHistory.first { $0.id == id })
    case .finding(let id):
      Basis(council.visits.wholeHistory.flatMap(\.findings).first { $0.id == id })
    case .clauseEntry(let id): Basis(council.clauseEntries.wholeHistory.first { $0.id == id })
    case .readiness(let id): Basis(council.readiness.wholeHistory.first { $0.id == id })
    case .noticeStatus: Basis(council.notice.statuses)
    }
  }
}
