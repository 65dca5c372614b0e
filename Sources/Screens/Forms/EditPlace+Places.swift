internal import BoardModel

/// What can be recorded of the thing that is selected, where that is no objective.
extension EditPlace {
  /// What `a` offers first, with what is selected filled in.
  var placeAdditions: [RecordForm] {
    if let passage {
      let text = asOf.assessmentDocument.text
      return [
        .passage(passage.section, passage.review), .selfAssessment(passage.review, text: text),
      ]
    }
    return additions(about)
  }

  /// The same for what the page as a whole is about.
  var pageAdditions: [RecordForm] { about == within ? [] : additions(within) }

  private func additions(_ thing: EntryRef?) -> [RecordForm] {
    switch thing {
    case .meeting(let id): ofMeeting(id)
    case .boardReport(let id), .boardAction(let id, _), .decision(let id, _),
      .attendance(let id, _):
      ofMeeting(id)
    case .review(let id):
      (isHeld(id) ? [.reviewFinding(id)] : [])
        + (isHeld(id) || isAwaited(id)
          ? [.ready(nil, id), .selfAssessment(id, text: ""), .passage(nil, id)] : [])
    case .visit(let id), .finding(let id, _):
      awaitsLetter(id) ? [.letter(id)] : [.finding(id, nil, nil)]
    case .area(let id): [.finding(nil, id, nil)]
    case .partner(let id): [.contribution(id)]
    case .clause(let clause):
      [.underClause(clause, nil)]
        + (council.notice.obligations.first { $0.clause == clause }?.kind.forms ?? [])
    case .clauseEntry(let id):
      council.clauseEntries.wholeHistory.first { $0.id == id }.map {
        [.underClause($0.clause, nil)]
      } ?? []
    case .notice, .submission: [.underClause(planClause, .submitted)] + endings
    default: []
    }
  }

  /// What `e` offers first.
  var placeChanges: [RecordForm] {
    if let passage { return [.passage(passage.section, passage.review)] }
    return switch about {
    case .meeting(let id):
      (meeting(id).map { $0.on > asOf.day && $0.cancelled == nil } == true
        ? [.cancelMeeting(id)] : []) + strikes
    case .attendance(let id, _): [.attendance(id)] + strikes
    case .boardAction(_, let id):
      [isOpen(id) ? .closeBoardAction(id) : .reopenBoardAction(id)] + strikes
    case .review(let id):
      (isHeld(id)
        ? [.reviewFinding(id)]
        : isAwaited(id) ? [.holdReview(id), .moveReview(id), .cancelReview(id)] : []) + strikes
    case .selfAssessment(let id): [.reviseSelfAssessment(id)] + strikes
    case .visit(let id): [awaitsLetter(id) ? .letter(id) : .finding(id, nil, nil)] + strikes
    case .clause(let clause):
      council.notice.obligations.first { $0.clause == clause }.map(changes(under:)) ?? []
    case .adviserReport(let id):
      (council.adviserReports.contains { $0.id == id && $0.received == nil }
        ? [.receiveAdviserReport(id)] : []) + strikes
    default: strikes
    }
  }

  /// The record that is selected, to be struck through; nothing where it is none, or struck already.
  var strikes: [RecordForm] {
    let record: RecordName
    switch about {
    case .meeting(let id): record = .meeting(id)
    case .boardReport(let id): record = .report(id)
    case .boardAction(_, let id): record = .boardAction(id)
    case .decision(_, let id): record = .decision(id)
    case .attendance(let meeting, let person): record = .attendance(meeting, person)
    case .clauseEntry(let id): record = .clauseEntry(id)
    case .status(let day): record = .noticeStatus(day)
    case .review(let id): record = .review(id)
    case .selfAssessment(let id): record = .selfAssessment(id)
    case .readiness(let id): record = .readiness(id)
    case .adviserReport(let id): record = .adviserReport(id)
    case .visit(let id): record = .visit(id)
    case .finding(_, let id): record = .finding(id)
    default: return []
    }
    let choices = [Choice].records(of: council)
    return choices.contains { $0.value == record.word } ? [.strike(record)] : []
  }

  private func ofMeeting(_ id: Identifier<Meeting>) -> [RecordForm] {
    guard let meeting = meeting(id), meeting.cancelled == nil else { return [] }
    // Its report comes before it is held.
    guard meeting.on <= asOf.day else { return reportForms(of: meeting) }
    return [.attendance(id), .decision(id, nil), .boardAction(id, nil)]
      + reportForms(of: meeting)
      + (meeting.minutes == nil ? [.minutes(id)] : [])
  }

  private func reportForms(of meeting: Meeting) -> [RecordForm] {
    guard let report = meeting.report else { return [.boardReport(meeting.id)] }
    return report.lacking.isEmpty ? [] : [.addToReport(meeting.id)]
  }

  private func meeting(_ id: Identifier<Meeting>) -> Meeting? {
    council.meetings.wholeHistory.first { $0.id == id && $0.struck == nil }
  }

  private func isHeld(_ id: Identifier<Review>) -> Bool {
    council.reviews.contains { $0.id == id && $0.held != nil }
  }

  private func isAwaited(_ id: Identifier<Review>) -> Bool {
    council.reviews.contains { $0.id == id && $0.isAwaited }
  }

  private func awaitsLetter(_ id: Identifier<Visit>) -> Bool {
    council.visits.wholeHistory.contains { $0.id == id && $0.published == nil }
  }

  private func isOpen(_ id: Identifier<BoardAction>) -> Bool {
    council.meetings.wholeHistory.contains {
      $0.actions.contains { $0.id == id && $0.closed == nil }
    }
  }

  private var planClause: Prose? {
    council.notice.obligations.first { if case .plan = $0.kind { true } else { false } }?.clause
  }
}
