/// A person's own words for a part of the self-assessment (clause 10); they take the place of what
/// was written of it before, from that day on.
package struct WritePassage: Command, Hashable {
  package static let kind = "passage"

  package let section: AssessmentSection
  /// The review it is written for; any without one.
  package let review: Identifier<Review>?
  package let text: Prose
  package let on: Day
  package let by: Identifier<PersonInRole>?

  package init(
    _ section: AssessmentSection, for review: Identifier<Review>? = nil, text: Prose, on: Day,
    by: Identifier<PersonInRole>? = nil
  ) {
    self.section = section
    self.review = review
    self.text = text
    self.on = on
    self.by = by
  }

  package var why: Prose? { text }
  package var what: String {
    "self-assessment\(review.map { " for \($0)" } ?? ""), \(section.words) written on \(on.text)"
  }

  package func apply(to council: inout Council, today: Day) throws(Refusal) {
    try Council.checkDay(on, today: today)
    try council.checkNoticeStands(on: on)
    try council.checkPerson(by)
    try council.checkReview(review, on: on)
    if let latest = latest(in: council) {
      guard on >= latest.on else { throw .beforeEarlierEntry(on, entry: latest.on) }
      if latest.text == text { throw .nothingToChange }
    }
    council.passages = council.passages.adding(
      AssessmentPassage(
        on: on, review: review, section: section, text: text, by: by, illustrative: false))
  }

  private func latest(in council: Council) -> AssessmentPassage? {
    council.passages.wholeHistory.last {
      $0.section == section && $0.review == review && $0.struck == nil
    }
  }

  package func basis(in council: Council) -> Basis { Basis(latest(in: council)) }
}

extension AssessmentSection {
  /// As a line of the history calls it.
  fileprivate var words: String {
    switch self {
    case .summary: "summary"
    case .progress: "progress"
    case .partnersAndBoard: "partners and board"
    case .staffSurveys: "staff surveys"
    case .supervision: "supervision"
    }
  }
}
