/// A person's own words in the self-assessment (clause 10), beside what is put together from the
/// record; the latest of a section holds.
package struct AssessmentPassage: Hashable, Sendable, Correctable {
  package let on: Day
  /// The review it was written for; any without one.
  package let review: Identifier<Review>?
  package let section: AssessmentSection
  package let text: Prose
  package let by: Identifier<PersonInRole>?
  package let illustrative: Bool
  package var mark: EntryMark?

  package init(
    on: Day, review: Identifier<Review>?, section: AssessmentSection, text: Prose,
    by: Identifier<PersonInRole>?, illustrative: Bool, struck: Strike? = nil, knownFrom: Day? = nil
  ) {
    self.on = on
    self.review = review
    self.section = section
    self.text = text
    self.by = by
    self.illustrative = illustrative
    mark = EntryMark.of(struck, knownFrom)
  }
}

/// A part of the self-assessment: an opening, and what clause 10 names.
package enum AssessmentSection: String, CaseIterable, Hashable, Sendable {
  case summary
  case progress
  case partnersAndBoard = "partners-and-board"
  case staffSurveys = "staff-surveys"
  case supervision

  package init(_ item: SelfAssessmentItem) {
    self =
      switch item {
      case .progress: .progress
      case .partnersAndBoard: .partnersAndBoard
      case .staffSurveys: .staffSurveys
      case .supervision: .supervision
      }
  }
}
