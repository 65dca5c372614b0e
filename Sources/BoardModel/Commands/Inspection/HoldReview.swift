/// A review took place: what it covered (clause 7) and what was said of it there.
package struct HoldReview: Command, Hashable {
  package static let kind = "review"

  package let id: Identifier<Review>
  /// What it covered; what it was arranged to cover where none are named.
  package let covered: [ReviewTheme]
  package let findings: [Prose]
  /// Who reviewed, where that was not who was announced.
  package let heldBy: Prose?
  package let on: Day

  package init(
    _ id: Identifier<Review>, covered: [ReviewTheme] = [], findings: [Prose] = [],
    heldBy: Prose? = nil, on: Day
  ) {
    self.id = id
    self.covered = covered
    self.findings = findings
    self.heldBy = heldBy
    self.on = on
  }

  package var why: Prose? { findings.first }
  package var what: String { "review \(id) held on \(on.text)" }

  package func apply(to council: inout Council, today: Day) throws(Refusal) {
    try Council.checkDay(on, today: today)
    try council.checkNoticeStands(on: on)
    try Council.checkThemes(covered)
    try council.reviews.change(.review(id), where: { $0.id == id }, known: \.id.words) {
      review throws(Refusal) in
      try review.checkAwaited()
      guard on >= review.arranged else { throw .beforeEarlierEntry(on, entry: review.arranged) }
      review.held = on
      review.covered = covered
      review.findings = findings
      review.heldBy = heldBy
    }
  }

  package func basis(in council: Council) -> Basis {
    let review = council.reviews.first { $0.id == id }
    return Basis(review?.held, review?.cancelled)
  }
}

/// What a review found, in the letter or report that came after it (clauses 6 and 8).
package struct AddReviewFinding: Command, Hashable {
  package static let kind = "review-finding"

  package let id: Identifier<Review>
  package let text: Prose
  package let on: Day

  package init(_ id: Identifier<Review>, text: Prose, on: Day) {
    self.id = id
    self.text = text
    self.on = on
  }

  package var why: Prose? { text }
  package var what: String { "finding of review \(id) added on \(on.text)" }

  package func apply(to council: inout Council, today: Day) throws(Refusal) {
    try Council.checkDay(on, today: today)
    try council.reviews.change(.review(id), where: { $0.id == id }, known: \.id.words) {
      review throws(Refusal) in
      guard let held = review.held else { throw .ofRecord(.notHeldYet(id.words)) }
      guard on >= held else { throw .beforeEarlierEntry(on, entry: held) }
      review.furtherFindings = review.furtherFindings.adding(ReviewFinding(on: on, text: text))
    }
    council.holdsStrikes = true
  }
}
