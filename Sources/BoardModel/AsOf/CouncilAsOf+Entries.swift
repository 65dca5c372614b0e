/// The council's entries that the day knew, as rules and screens ask for them.
extension CouncilAsOf {
  /// From when what a notice asks for "at least every" so often is counted: its issue.
  ///
  /// The last day a partial date can mean, so that nothing is called late that need not be.
  var countsFrom: Day {
    (council.notice.issued ?? council.notice.signed ?? council.notice.trigger.published).lastDay
  }

  /// Where the notice leaves open from which day to count, the day taken instead and why:
  /// " Counted from 30 Jun 2023: the notice says only Jun 2023."
  var countedFrom: String {
    let notice = council.notice
    let counted = " Counted from \(countsFrom.text)"
    switch (notice.issued, notice.signed) {
    case (.day?, _): return ""
    case (let issued?, _): return "\(counted): the notice says only \(issued.text)."
    case (nil, .day?): return "\(counted), its signature: the notice has no date of issue."
    case (nil, let signed?):
      return "\(counted): the notice has no date of issue and was signed in \(signed.text)."
    case (nil, nil):
      return "\(counted), when the inspectors' report was published: the notice has no date."
    }
  }

  /// Reviews held by the day, the oldest first.
  package func reviewsHeld(_ kind: Review.Kind? = nil) -> [Review] {
    standing.reviews.filter { (kind == nil || $0.kind == kind) && isPast($0.held) }
      .sorted { ($0.held ?? $0.due) < ($1.held ?? $1.due) }.map { $0.known(on: day) }
  }

  /// Reviews arranged by the day, and neither held nor called off by it, by the day they are due.
  package func reviewsAwaited(_ kind: Review.Kind? = nil) -> [Review] {
    standing.reviews.filter {
      (kind == nil || $0.kind == kind) && $0.arranged <= day && !isPast($0.held)
        && !isPast($0.cancelled)
    }.map { $0.known(on: day) }.sorted { $0.due < $1.due }
  }

  /// Reviews that had been arranged and were called off by the day, by the day they were to be held.
  package func reviewsCancelled(_ kind: Review.Kind? = nil) -> [Review] {
    standing.reviews.filter { (kind == nil || $0.kind == kind) && isPast($0.cancelled) }
      .map { $0.known(on: day) }.sorted { $0.due < $1.due }
  }

  /// The adviser's reports received by the day, by the day they were due.
  package var adviserReportsReceived: [AdviserReport] {
    standing.adviserReports.filter { isPast($0.received) }.sorted { $0.due < $1.due }
  }

  package var adviserReportsAwaited: [AdviserReport] {
    standing.adviserReports.filter { $0.arranged <= day && !isPast($0.received) }
      .sorted { $0.due < $1.due }.map(\.stillAwaited)
  }

  /// Whether clause 12 was released: nobody waits for the adviser's reports any more, whatever had
  /// been arranged.
  package var adviserReportsReleased: Bool {
    isReleased { if case .adviserReports = $0 { true } else { false } }
  }

  /// Those awaited, as long as clause 12 asks for them.
  package var adviserReportsOwed: [AdviserReport] {
    adviserReportsReleased ? [] : adviserReportsAwaited
  }

  /// The self-assessments given by the day, oldest first.
  package var selfAssessments: ArraySlice<SelfAssessment> {
    standing.selfAssessments.known(on: day)
  }

  /// What had been made ready for reviewers (clause 9), oldest first.
  package var readinessEntries: [ReadinessEntry] {
    Array(standing.readiness.standing(on: day).known(on: day))
  }

  /// A person's own words in the self-assessment (clause 10), oldest first.
  package var passages: [AssessmentPassage] {
    Array(standing.passages.standing(on: day).known(on: day))
  }

  /// Meetings held or arranged by the day, whatever became of them.
  var knownMeetings: [Meeting] {
    standing.meetings.wholeHistory.filter { $0.on <= day || isPast($0.arranged) }
  }

  /// Reviews arranged by the day.
  var knownReviews: [Review] {
    standing.reviews.filter { $0.arranged <= day }.map { $0.known(on: day) }
  }

  /// Visits whose letter or report was out by the day, the oldest first.
  var knownVisits: [Visit] { standing.visits.known(on: day).filter { $0.published != nil } }

  /// Visits that had taken place by the day while their letter was not out, the oldest first.
  package var visitsAwaitingLetter: [Visit] {
    standing.visits.wholeHistory.filter { $0.to.lastDay <= day && !isPast($0.published) }
      .map(\.beforeItsLetter).sorted { $0.on < $1.on }
  }

  /// The plan's submission, as far as the day knew of it.
  package var submission: PlanSubmission? {
    guard let submission = standing.notice.submission, submission.setOn <= day else { return nil }
    return submission
  }

  /// The person, where the council's file has one of that name.
  package func person(_ id: Identifier<PersonInRole>?) -> PersonInRole? {
    guard let id else { return nil }
    return council.people.first { $0.id == id }
  }

  func holds(_ role: BoardRole, _ person: Identifier<PersonInRole>?) -> Bool {
    self.person(person)?.roles.contains(role) ?? false
  }

  /// Whether somebody in the role was at the meeting.
  func wasPresent(_ role: BoardRole, at meeting: Meeting) -> Bool {
    meeting.attendance.contains { $0.presence == .present && holds(role, $0.who) }
  }

  func isPast(_ done: Day?) -> Bool {
    if let done { done <= day } else { false }
  }
}
