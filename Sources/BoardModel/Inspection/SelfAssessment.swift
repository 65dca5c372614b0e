/// The council's own assessment before a review (clause 10).
package struct SelfAssessment: Hashable, Sendable, Dated {
  package let id: Identifier<SelfAssessment>
  package let on: Day
  package let review: Identifier<Review>?
  package let covers: [SelfAssessmentItem]
  package let text: Prose
  package let illustrative: Bool

  package init(
    id: Identifier<SelfAssessment>, on: Day, review: Identifier<Review>?,
    covers: [SelfAssessmentItem], text: Prose, illustrative: Bool
  ) {
    self.id = id
    self.on = on
    self.review = review
    self.covers = covers
    self.text = text
    self.illustrative = illustrative
  }
}
