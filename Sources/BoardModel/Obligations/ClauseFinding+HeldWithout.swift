/// A review that was held without what it should have been given first (clauses 9 and 10).
extension ClauseFinding {
  /// The finding for the review to come, beside what the last one was held without.
  ///
  /// "Any reviews" (clause 10): arranging another does not undo that one was held without. So the
  /// clause stands as the worse of the two, until a review has been held with what it asks; that a
  /// breach stays told no longer than that is ours.
  func beside(_ last: PreparedReview, heldWithout words: String?) -> ClauseFinding {
    guard let words, let review = last.review else { return self }
    let told = "The \(review.kind.name) of \(review.on.text) was held \(words)."
    var finding = self
    if finding.state.rank > ClauseState.notEvidenced.rank { finding.state = .notEvidenced }
    finding.why = state.isOverdue ? "\(why) \(told)" : "\(told) \(why)"
    finding.evidence.append(
      ClauseEvidence(.review(review.id), on: review.on, "\(review.title): held \(words)"))
    return finding
  }

  /// Tells a review whose day has passed and of which nothing is recorded, beside the finding for the
  /// one to come.
  ///
  /// What it lacked on its day nothing given to the next makes good: it counts as not evidenced until
  /// somebody says what became of it. That is ours.
  mutating func tellUnrecorded(_ passed: PreparedReview, lacking words: String?) {
    guard let review = passed.review else { return }
    if words != nil, state.rank > ClauseState.notEvidenced.rank { state = .notEvidenced }
    why +=
      " Nothing is recorded of the \(review.kind.name) arranged for \(review.on.text)"
      + (words.map { "; \($0)." } ?? ".")
    evidence.append(
      ClauseEvidence(.review(review.id), on: review.on, "\(review.title): not recorded"))
  }
}
