/// Clause 8: the diagnostic reviews the adviser requires are done.
///
/// Source: clause 8 of the notices ("from time to time the adviser may require"): nothing is owed
/// until one is arranged, and one is late from the day after it was due.
struct DiagnosticReviewsObligation: ObligationRule {
  func owed(in council: CouncilAsOf) -> Owed? {
    council.reviewsAwaited(.diagnostic).first.map {
      Owed(due: $0.due)
    }
  }

  func finding(in council: CouncilAsOf) -> ClauseFinding {
    let held = council.reviewsHeld(.diagnostic)
    let awaited = council.reviewsAwaited(.diagnostic)
    let evidence =
      awaited.map { review in
        ClauseEvidence(
          .review(review.id), on: review.due,
          "\(review.title), arranged for \(review.due.text)")
      }
      + held.reversed().map { ClauseEvidence(.review($0.id), on: $0.held, $0.title) }
    let done: String =
      held.last.map { review in
        " \(Wording.count(held.count, "diagnostic review")) \(held.count == 1 ? "was" : "were") held"
          + ", the last on \((review.held ?? review.due).text), with"
          + " \(Wording.count(review.findings.count, "finding"))."
      } ?? ""
    guard let first = awaited.first else {
      return held.isEmpty
        ? ClauseFinding(
          state: .notApplicable, why: "The adviser has required no diagnostic review so far.")
        : ClauseFinding(
          state: .met, why: String(done.dropFirst()) + " No other is arranged.", evidence: evidence)
    }
    let state = ClauseState.by(first.due, on: council.day)
    let verb =
      state.isOverdue
      ? "was due on \(first.due.text) and has not been held" : "is arranged for \(first.due.text)"
    return ClauseFinding(
      state: state, why: "\(first.title) \(verb).\(done)", evidence: evidence,
      next: NextDate("diagnostic review", on: first.due))
  }
}
