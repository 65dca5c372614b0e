/// Clause 8: the diagnostic reviews the adviser requires are done.
///
/// Source: clause 8 of the notices ("from time to time the adviser may require"): nothing is owed
/// until one is arranged or a date is set for one, and one is late from the day after that. What
/// answers a date set is a review held on or after the day it was set.
struct DiagnosticReviewsObligation: ObligationRule {
  func owed(in council: CouncilAsOf) -> Owed? {
    let arranged = council.reviewsAwaited(.diagnostic).first?.due
    return [arranged, council.diagnosticReviewSet?.due].compactMap(\.self).min().map {
      Owed(due: $0)
    }
  }

  func finding(in council: CouncilAsOf) -> ClauseFinding {
    let held = council.reviewsHeld(.diagnostic)
    let awaited = council.reviewsAwaited(.diagnostic)
    let evidence =
      awaited.map { review in
        ClauseEvidence(
          .review(review.id), on: review.due, "\(review.title), \(review.arrangedWords)")
      }
      + held.reversed().map { review in
        let late = review.daysLate > 0 ? ", held \(Wording.days(review.daysLate)) late" : ""
        return ClauseEvidence(.review(review.id), on: review.held, "\(review.title)\(late)")
      }
    let done: String =
      held.last.map { review in
        " \(Wording.count(held.count, "diagnostic review")) \(held.count == 1 ? "was" : "were") held"
          + ", the last on \((review.held ?? review.due).text)"
          + (review.daysLate > 0 ? ", \(Wording.days(review.daysLate)) late" : "") + ", with"
          + " \(Wording.count(review.findingCount, "finding"))."
      } ?? ""
    guard let owed = owed(in: council) else {
      return held.isEmpty
        ? ClauseFinding(
          state: .notApplicable, why: "The adviser has required no diagnostic review so far.")
        : ClauseFinding(
          state: .met, why: String(done.dropFirst()) + " No other is arranged.", evidence: evidence)
    }
    let first = awaited.first
    let sentences = [
      first.map { arranged($0, on: council.day) },
      council.diagnosticReviewSet?.due.flatMap { required($0, first, on: council.day) },
    ].compactMap(\.self)
    let isArranged = first?.due == owed.due
    return ClauseFinding(
      state: owed.state(on: council.day), why: sentences.joined(separator: " ") + done,
      evidence: evidence,
      next: NextDate(isArranged ? "diagnostic review" : "diagnostic review required", on: owed.due))
  }

  private func arranged(_ review: Review, on day: Day) -> String {
    review.due < day
      ? "\(review.title) was due on \(review.due.text) and has not been held."
      : "\(review.title) is arranged for \(review.due.text)."
  }

  /// Nothing of a date that the review arranged keeps.
  private func required(_ due: Day, _ arranged: Review?, on day: Day) -> String? {
    if let arranged, arranged.due <= due { return nil }
    if due < day { return "One was required by \(due.text) and has not been held." }
    return
      "One is required by \(due.text)\(arranged == nil ? "; none is arranged." : ", before that.")"
  }
}

extension CouncilAsOf {
  /// The last date set for a diagnostic review, until one is held.
  var diagnosticReviewSet: ClauseEntry? {
    guard let clause = council.notice.clause(where: { $0 == .diagnosticReviews }),
      let set = standing.entries(of: clause, on: day).last(where: { $0.kind == .dateSet }),
      !reviewsHeld(.diagnostic).contains(where: { ($0.held ?? $0.due) >= set.on })
    else { return nil }
    return set
  }
}
