/// The council's own assessment, given to those who review (clause 10).
package struct SubmitSelfAssessment: Command, Hashable {
  package static let kind = "self-assessment"

  /// The review it prepares.
  package let review: Identifier<Review>?
  package let covers: [SelfAssessmentItem]
  package let text: Prose
  package let on: Day

  package init(
    for review: Identifier<Review>? = nil, covers: [SelfAssessmentItem], text: Prose, on: Day
  ) {
    self.review = review
    self.covers = covers
    self.text = text
    self.on = on
  }

  package var what: String {
    "self-assessment submitted on \(on.text) for \(review.map { "review \($0)" } ?? "any to come")"
  }

  package func apply(to council: inout Council, today: Day) throws(Refusal) {
    try Council.checkDay(on, today: today)
    try council.checkNoticeStands(on: on)
    try council.checkReview(review, on: on)
    try council.checkItems(covers)
    if let known = council.reviews.first(where: { $0.id == review }), let held = known.held,
      on >= held
    {
      throw .ofRecord(.reviewWasHeld(known.id.words, on: held))
    }
    let all = council.selfAssessments
    council.selfAssessments = all.adding(
      SelfAssessment(
        id: NewName.dated("sa", on, taken: all.wholeHistory.map(\.id)), on: on, review: review,
        covers: covers, text: text, illustrative: false))
  }
}

/// Other words for a self-assessment, from a day on; what it said before stays.
package struct ReviseSelfAssessment: Command, Hashable {
  package static let kind = "revise-self-assessment"

  package let id: Identifier<SelfAssessment>
  package let covers: [SelfAssessmentItem]?
  package let text: Prose?
  package let because: Prose
  package let on: Day

  package init(
    _ id: Identifier<SelfAssessment>, covers: [SelfAssessmentItem]? = nil, text: Prose? = nil,
    because: Prose, on: Day
  ) {
    self.id = id
    self.covers = covers
    self.text = text
    self.because = because
    self.on = on
  }

  package var why: Prose? { because }
  package var what: String { "self-assessment \(id) revised on \(on.text)" }

  package func apply(to council: inout Council, today: Day) throws(Refusal) {
    try Council.checkDay(on, today: today)
    try council.checkNoticeStands(on: on)
    try council.checkItems(covers ?? [])
    try council.selfAssessments.change(
      .selfAssessment(id), where: { $0.id == id }, known: \.id.words
    ) { assessment throws(Refusal) in
      let latest = assessment.revisions.wholeHistory.last
      let since = latest?.on ?? assessment.on
      guard on >= since else { throw .beforeEarlierEntry(on, entry: since) }
      let stands = (latest?.covers ?? assessment.covers, latest?.text ?? assessment.text)
      let now = (covers ?? stands.0, text ?? stands.1)
      if now == stands { throw .nothingToChange }
      assessment.revisions = assessment.revisions.adding(
        SelfAssessmentRevision(on: on, covers: now.0, text: now.1, because: because))
    }
    council.holdsStrikes = true
  }

  package func basis(in council: Council) -> Basis {
    Basis(council.selfAssessments.wholeHistory.first { $0.id == id })
  }
}

extension Council {
  /// What an assessment may reflect is what the notice's own clause names (Knowsley's one item more).
  fileprivate func checkItems(_ items: [SelfAssessmentItem]) throws(Refusal) {
    let asked = notice.obligations.compactMap { obligation -> SelfAssessmentItem? in
      if case .selfAssessment(let item) = obligation.kind { item } else { nil }
    }
    guard !asked.isEmpty else { return }
    for item in items where !asked.contains(item) {
      throw .ofRecord(.itemNotAsked(item, asked: asked))
    }
  }
}
