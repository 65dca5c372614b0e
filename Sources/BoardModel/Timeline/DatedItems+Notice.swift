/// What the notice itself sets, or asks for by a day.
extension DatedItems {
  mutating func addNotice() {
    guard view.isIssued else { return }
    let notice = view.council.notice
    if let issued = notice.issued {
      add(
        .notice, on: issued.firstDay, date: issued, .past, "Improvement Notice issued", .notice,
        illustrative: false)
    }
    for entry in notice.known(on: view.day) {
      add(
        .notice, on: entry.on, date: entry.date, .past, Prose("Notice \(entry.status.name)"),
        .status(entry.on), illustrative: entry.illustrative)
    }
    if let submission = view.submission {
      add(
        .planSubmission, due: submission.due, done: submission.submitted,
        "Improvement plan to the Department", .submission, illustrative: submission.illustrative)
    }
    guard wantsClauses else { return }
    for clause in view.clauses { add(clause) }
  }

  private var wantsClauses: Bool {
    [
      .noticeDeadline, .adviserTerm, .boardMeeting, .departmentReview, .adviserReport,
      .progressRecord,
    ]
    .contains { wants($0) }
  }

  private mutating func add(_ clause: ClauseAsOf) {
    let ref = EntryRef.clause(clause.clause)
    switch clause.obligation.kind {
    case .deadline(let date):
      let status: DatedStatus =
        switch clause.state {
        case .met: .done
        case .overdue: .late
        case .notApplicable: ended(clause, before: date.lastDay) ? .lapsed : .past
        case .due, .notEvidenced: date.lastDay < view.day ? .late : .due
        }
      add(
        .noticeDeadline, on: date.lastDay, status,
        Prose("Actions delivered (clause \(clause.clause))"), ref, illustrative: false)
    case .adviser(let months?):
      let end = view.countsFrom.adding(months: months)
      add(
        .adviserTerm, on: end,
        ended(clause, before: end) ? .lapsed : end < view.day ? .past : .expected,
        Prose("Adviser released at the earliest (clause \(clause.clause))"), ref,
        illustrative: false)
    case .progressRecord: addExpected(.progressRecord, clause, "Record updated", nil)
    case .board(let cadence, let chair):
      let rule = BoardObligation(cadence: cadence, asksForIndependentChair: chair)
      addExpected(
        .boardMeeting, clause, "Board meeting", cadence == .monthly ? .monthEnds : nil,
        arranged: view.meetingsAhead, missed: rule.gaps(in: view).flatMap(\.missed))
    case .reviews(let months, let subject):
      let rule = ReviewsObligation(everyMonths: months, of: subject)
      addExpected(
        .departmentReview, clause, "DfE review", .months(months),
        arranged: view.reviewsAwaited(.department).map(\.due),
        missed: rule.heldLate(in: view).map(\.limit))
    case .adviserReports(let cadence, _):
      let quarters = cadence == .quarterly ? ReportQuarters(in: view) : nil
      addExpected(
        .adviserReport, clause, "Adviser report",
        quarters.map { .months(ReportQuarters.months, from: $0.origin) },
        arranged: view.adviserReportsAwaited.map(\.due), outstanding: quarters?.missed ?? [],
        missed: quarters?.missedBefore ?? [])
    default: break
    }
  }
}

extension DatedItems {
  /// Whether the notice, or the clause, bound nobody any more when the day came.
  fileprivate func ended(_ clause: ClauseAsOf, before day: Day) -> Bool {
    guard clause.state == .notApplicable else { return false }
    return view.bindingEnded(clause.obligation).map { $0 < day } ?? false
  }
}
