internal import BoardModel

/// What can be recorded of a clause of the notice that is selected.
extension EditPlace {
  /// What became of what the clause awaits; then what else can be said of the clause itself.
  func changes(under obligation: Obligation) -> [RecordForm] {
    let awaited: [RecordForm] =
      switch obligation.kind {
      case .reviews: asOf.reviewsAwaited(.department).isEmpty ? [] : ofReviews
      case .diagnosticReviews: asOf.reviewsAwaited(.diagnostic).isEmpty ? [] : ofReviews
      case .adviserReports:
        asOf.adviserReportsAwaited.isEmpty ? [] : [.receiveAdviserReport(nil)]
      default: []
      }
    let possible = recordChanges
    let answers = obligation.kind.laterForms.filter { possible.contains(.record($0)) }
    return (awaited + answers).isEmpty
      ? [.underClause(obligation.clause, nil)] + entries(under: obligation.clause)
      : awaited + answers.filter { !awaited.contains($0) } + entries(under: obligation.clause)
  }

  /// What becomes of a review that is awaited.
  private var ofReviews: [RecordForm] { [.holdReview(nil), .moveReview(nil), .cancelReview(nil)] }

  /// What was recorded under it last, to be struck through.
  private func entries(under clause: Prose) -> [RecordForm] {
    let latest = council.clauseEntries.wholeHistory.last {
      $0.clause == clause && $0.on <= asOf.day && $0.struck == nil
    }
    return latest.map { [.strike(.clauseEntry($0.id))] } ?? []
  }
}

extension ObligationKind {
  /// What is recorded of such a clause after it was first answered.
  fileprivate var laterForms: [RecordForm] {
    switch self {
    case .board: [.cancelMeeting(nil)]
    case .boardReports: [.addToReport(nil)]
    case .slowProgress: [.closeBoardAction(nil)]
    case .voice: [.whatChanged(nil, nil)]
    case .reviews, .reviewThemes, .diagnosticReviews: [.reviewFinding(nil)]
    case .selfAssessment: [.reviseSelfAssessment(nil)]
    case .escalation, .deadline: [.endNotice]
    case .scope, .partners, .adviser, .plan, .progressRecord, .departmentAtBoard, .access,
      .adviserReports:
      []
    }
  }

  /// What is recorded to answer such a clause.
  var forms: [RecordForm] {
    switch self {
    case .board: [.attendance(nil), .arrangeMeeting, .minutes(nil)]
    case .departmentAtBoard: [.attendance(nil)]
    case .boardReports: [.boardReport(nil)]
    case .slowProgress: [.contribution(nil)]
    case .voice: [.voice(nil, nil)]
    case .reviews, .reviewThemes: [.arrangeReview(.department)]
    case .diagnosticReviews: [.arrangeReview(.diagnostic)]
    case .access(let item): [.ready(item, nil)]
    case .selfAssessment: [.selfAssessment(nil, text: ""), .passage(nil, nil)]
    case .adviserReports: [.expectAdviserReport]
    case .scope, .partners, .adviser, .plan, .progressRecord, .deadline, .escalation: []
    }
  }
}
