/// The council's own assessment before a review (clause 10).
package struct SelfAssessment: Hashable, Sendable, Correctable {
  package let id: Identifier<SelfAssessment>
  /// The day it was given to those who review.
  package let on: Day
  package let review: Identifier<Review>?
  package internal(set) var covers: [SelfAssessmentItem]
  package internal(set) var text: Prose
  /// Other words for it, given later.
  package internal(set) var revisions: Log<SelfAssessmentRevision>
  package let illustrative: Bool
  package var mark: EntryMark?

  package init(
    id: Identifier<SelfAssessment>, on: Day, review: Identifier<Review>?,
    covers: [SelfAssessmentItem], text: Prose, revisions: Log<SelfAssessmentRevision> = Log(),
    illustrative: Bool, struck: Strike? = nil
  ) {
    self.id = id
    self.on = on
    self.review = review
    self.covers = covers
    self.text = text
    self.revisions = revisions
    self.illustrative = illustrative
    mark = EntryMark.of(struck, nil)
  }

  /// Whether it is of the review, or of any to come that follows on the one before it.
  func stands(for target: PreparedReview) -> Bool {
    if let review { return review == target.review?.id }
    return target.opens.map { on >= $0 } ?? true
  }

  /// The assessment as it read on the day.
  func standing(on day: Day) -> SelfAssessment {
    var standing = self
    standing.struck = nil
    if let latest = revisions.latest(on: day) {
      standing.covers = latest.covers
      standing.text = latest.text
    }
    standing.revisions = Log(inOrder: Array(revisions.known(on: day)))
    return standing
  }
}

/// Other words for a self-assessment, from a day on.
package struct SelfAssessmentRevision: Hashable, Sendable, Dated {
  package let on: Day
  package let covers: [SelfAssessmentItem]
  package let text: Prose
  package let because: Prose

  package init(on: Day, covers: [SelfAssessmentItem], text: Prose, because: Prose) {
    self.on = on
    self.covers = covers
    self.text = text
    self.because = because
  }
}
