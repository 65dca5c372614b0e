/// Reviews and what is owed before them, the adviser's reports, and Ofsted's visits.
extension DatedItems {
  mutating func addInspection() {
    for review in view.knownReviews {
      let kind: DatedKind = review.kind == .department ? .departmentReview : .diagnosticReview
      let first = review.due == review.arrangedFor ? nil : review.arrangedFor
      if review.cancelled != nil {
        add(
          kind, on: review.due, planned: first, .cancelled, review.title, .review(review.id),
          illustrative: review.illustrative)
        continue
      }
      add(
        kind, due: review.due, done: review.held, planned: first, review.title,
        .review(review.id), illustrative: review.illustrative)
    }
    if view.board.noticeBinds, let set = view.diagnosticReviewSet, let due = set.due,
      !view.reviewsAwaited(.diagnostic).contains(where: { $0.due <= due })
    {
      add(
        .diagnosticReview, due: due, Prose("Diagnostic review required (clause \(set.clause))"),
        .clauseEntry(set.id), illustrative: set.illustrative)
    }
    for assessment in view.selfAssessments {
      add(
        .selfAssessment, on: assessment.on, .done, title(of: assessment),
        .selfAssessment(assessment.id), illustrative: assessment.illustrative)
    }
    if asksForSelfAssessment {
      for review in view.reviewsAwaited() where view.selfAssessments(before: review).isEmpty {
        // Prior to the review: on the day before it at the latest.
        add(
          .selfAssessment, due: review.due - 1, Prose("Self-assessment before: \(review.title)"),
          .review(review.id), illustrative: review.illustrative)
      }
    }
    let isReleased = view.adviserReportsReleased
    for report in view.adviserReportsReceived + view.adviserReportsAwaited {
      if isReleased, !view.isPast(report.received) {
        add(
          .adviserReport, on: report.due, .lapsed, Prose("Adviser report: \(report.title)"),
          .adviserReport(report.id), illustrative: report.illustrative)
        continue
      }
      add(
        .adviserReport, due: report.due, done: report.received,
        Prose("Adviser report: \(report.title)"), .adviserReport(report.id),
        illustrative: report.illustrative)
    }
    for visit in view.knownVisits + view.visitsAwaitingLetter {
      add(
        .visit, on: visit.from.firstDay, date: visit.from,
        until: visit.from == visit.to ? nil : visit.to.lastDay, .past,
        visit.title, .visit(visit.id), illustrative: visit.illustrative)
      // Nobody says when a letter that is awaited will come, so it has no day.
      guard let published = visit.published else { continue }
      add(
        .visitLetter, on: published, .past, Prose("Published: \(visit.title)"),
        .visit(visit.id), illustrative: visit.illustrative)
    }
  }

  /// Nobody owes one under a notice that has ended, or does not ask for it.
  private var asksForSelfAssessment: Bool {
    view.board.noticeBinds
      && view.council.notice.obligations.contains {
        if case .selfAssessment = $0.kind { true } else { false }
      }
  }

  private func title(of assessment: SelfAssessment) -> Prose {
    guard let review = view.review(of: assessment) else { return "Self-assessment" }
    return Prose("Self-assessment before: \(review.title)")
  }
}
