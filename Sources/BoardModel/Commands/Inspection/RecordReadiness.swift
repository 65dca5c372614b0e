/// Something reviewers must be given is in place (clause 9 a to d).
package struct RecordReadiness: Command, Hashable {
  package static let kind = "readiness"

  package let item: AccessItem
  /// The review it is made ready for; any to come without one.
  package let review: Identifier<Review>?
  package let text: Prose
  package let on: Day
  package let by: Identifier<PersonInRole>?

  package init(
    _ item: AccessItem, for review: Identifier<Review>? = nil, text: Prose, on: Day,
    by: Identifier<PersonInRole>? = nil
  ) {
    self.item = item
    self.review = review
    self.text = text
    self.on = on
    self.by = by
  }

  package var why: Prose? { text }
  package var what: String {
    "ready for reviewers\(review.map { " of \($0)" } ?? ""), \(item.words), \(on.text)"
  }

  package func apply(to council: inout Council, today: Day) throws(Refusal) {
    try Council.checkDay(on, today: today)
    try council.checkNoticeStands(on: on)
    try council.checkPerson(by)
    try council.checkReview(review, on: on)
    if let held = council.reviews.first(where: { $0.id == review })?.held, held <= on {
      throw .ofRecord(.reviewWasHeld(review?.words ?? "", on: held))
    }
    let all = council.readiness
    council.readiness = all.adding(
      ReadinessEntry(
        id: NewName.dated("rd", on, taken: all.wholeHistory.map(\.id)), on: on, item: item,
        review: review, text: text, by: by, illustrative: false))
  }
}

extension AccessItem {
  /// As a line of the history calls it.
  fileprivate var words: String {
    switch self {
    case .staffAndLeadership: "staff and leadership"
    case .data: "up-to-date data"
    case .facilities: "facilities"
    case .records: "records"
    }
  }
}

extension Council {
  /// Nothing is made ready for a review that is not known yet, or was struck through.
  func checkReview(_ id: Identifier<Review>?, on day: Day) throws(Refusal) {
    guard let id else { return }
    var reviews = reviews
    try reviews.change(.review(id), where: { $0.id == id }, known: \.id.words) {
      review throws(Refusal) in
      guard day >= review.arranged else { throw .beforeEarlierEntry(day, entry: review.arranged) }
      if let cancelled = review.cancelled, cancelled <= day {
        throw .ofRecord(.reviewCancelled(id.words, on: cancelled))
      }
    }
  }
}
