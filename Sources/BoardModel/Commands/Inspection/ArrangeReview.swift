/// A review that was announced: by the Department (clause 6) or diagnostic (clause 8).
package struct ArrangeReview: Command, Hashable {
  package static let kind = "arrange-review"

  package let reviewKind: Review.Kind
  package let title: Prose
  package let due: Day
  package let reviewer: Prose?
  /// What it is to cover (clause 7).
  package let themes: [ReviewTheme]
  /// The day its date was set.
  package let on: Day

  package init(
    _ kind: Review.Kind, title: Prose, due: Day, reviewer: Prose? = nil,
    themes: [ReviewTheme] = [], on: Day
  ) {
    reviewKind = kind
    self.title = title
    self.due = due
    self.reviewer = reviewer
    self.themes = themes
    self.on = on
  }

  package var what: String { "\(reviewKind.name) arranged, due \(due.text): \(title)" }

  package func apply(to council: inout Council, today: Day) throws(Refusal) {
    try Council.checkDay(on, today: today)
    try council.checkNoticeStands(on: on)
    guard due >= on else { throw .ofRecord(.dueBeforeAnnounced(due, announced: on)) }
    try Council.checkThemes(themes)
    let there = council.reviews.first {
      $0.kind == reviewKind && $0.due == due && $0.isAwaited && $0.struck == nil
    }
    if let there { throw .ofRecord(.reviewOnDay(due, reviewKind, there.id.words)) }
    council.reviews.append(
      Review(
        id: NewName.dated("r", due, taken: council.reviews.map(\.id)), kind: reviewKind,
        title: title, arranged: on, due: due, held: nil, reviewer: reviewer, themes: themes,
        findings: [], illustrative: false))
  }
}
