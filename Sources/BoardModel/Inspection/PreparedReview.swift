/// The review a council prepares for on a day: the first one arranged and not held, or else the last
/// that was held.
struct PreparedReview: Sendable {
  let review: Review?
  /// When it was held; nothing while it is to come.
  let held: Day?
  /// When the review before it was held.
  let before: Day?

  /// " for the DfE review of 18 Jul 2025".
  var purpose: String {
    guard let review else { return "" }
    return " for the \(review.kind.name) of \((held ?? review.due).text)"
  }

  /// Its day, where it is to come.
  var due: Day? { held == nil ? review?.due : nil }

  var next: NextDate? { due.map { NextDate("next review", on: $0, isFixed: true) } }

  /// How something stands that should be there for it and is not.
  func state(on day: Day) -> ClauseState { due.map { .by($0, on: day) } ?? .notEvidenced }
}

extension CouncilAsOf {
  var reviewPreparedFor: PreparedReview {
    let held = reviewsHeld()
    if let next = reviewsAwaited().first {
      return PreparedReview(review: next, held: nil, before: held.last?.held)
    }
    guard let last = held.last else { return PreparedReview(review: nil, held: nil, before: nil) }
    return PreparedReview(review: last, held: last.held, before: held.dropLast().last?.held)
  }
}
