/// The review a council prepares for on a day: the first one arranged and not held, or else the last
/// that was held.
struct PreparedReview: Sendable {
  let review: NamedReview?
  /// When it was held; nothing while it is to come.
  let held: Day?
  /// When the review before it was held.
  let before: Day?

  /// " for the DfE review of 18 Jul 2025".
  var purpose: String {
    review.map { " for the \($0.kind.name) of \($0.on.text)" } ?? ""
  }

  /// Its day, where that is to come; nothing for a review that was not held on the day arranged.
  func due(from day: Day) -> Day? {
    held == nil ? review.flatMap { $0.on >= day ? $0.on : nil } : nil
  }

  func next(from day: Day) -> NextDate? { due(from: day).map { NextDate("next review", on: $0) } }

  /// How something stands that should be there when it begins and is not.
  func state(on day: Day) -> ClauseState {
    due(from: day).map { .by($0, on: day) } ?? .notEvidenced
  }

  /// " It was not held on the day arranged." of one that is still to come.
  func slipped(by day: Day) -> String {
    held == nil && review != nil && due(from: day) == nil
      ? " It has not been held on the day arranged, and no other is recorded." : ""
  }
}

extension CouncilAsOf {
  var reviewPreparedFor: PreparedReview {
    let held = reviewsHeld()
    if let next = reviewsAwaited().first {
      return PreparedReview(
        review: NamedReview(next, on: day), held: nil, before: held.last?.held)
    }
    guard let last = held.last else { return PreparedReview(review: nil, held: nil, before: nil) }
    return PreparedReview(
      review: NamedReview(last, on: day), held: last.held, before: held.dropLast().last?.held)
  }
}

/// A review as a day knew it: not yet what it will find.
package struct NamedReview: Hashable, Sendable {
  package let id: Identifier<Review>
  package let kind: Review.Kind
  package let title: Prose
  /// The day it was held, or else is due.
  package let on: Day
  package let isHeld: Bool

  init(_ review: Review, on day: Day) {
    id = review.id
    kind = review.kind
    title = review.title
    let held = review.held.flatMap { $0 <= day ? $0 : nil }
    on = held ?? review.due
    isHeld = held != nil
  }
}
