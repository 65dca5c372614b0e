/// The review a council prepares for on a day: the first one to come; or else the last arranged of
/// which nothing is recorded; or else the last that was held.
struct PreparedReview: Sendable {
  let review: NamedReview?
  /// When it was held; nothing while it is to come.
  let held: Day?
  /// When the review before it was held.
  let before: Day?
  /// What names no review is for this one from that day on: the day of the review before it, held or
  /// arranged and nothing recorded of it.
  let opens: Day?

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

  /// How something came that was to be there before it. Of a review that was not held on its day it
  /// is not known yet whether it came after it.
  func lateness(_ given: Day, seenFrom day: Day) -> String {
    slipped(by: day).isEmpty
      ? "too late, on \(given.text)"
      : "on \(given.text), not before the day it was arranged for"
  }

  /// " It was not held on the day arranged." of one that is still to come.
  func slipped(by day: Day) -> String {
    held == nil && review != nil && due(from: day) == nil
      ? " It has not been held on the day arranged, and no other is to come." : ""
  }
}

extension CouncilAsOf {
  var reviewPreparedFor: PreparedReview {
    let awaited = reviewsAwaited()
    return (awaited.first { $0.due >= day } ?? awaited.last ?? reviewsHeld().last).map(prepared)
      ?? PreparedReview(review: nil, held: nil, before: nil, opens: nil)
  }

  /// The others whose day has passed and of which nothing is recorded: that they were held, what they
  /// were held without, or that they were not, is still to be said.
  var reviewsUnrecorded: [PreparedReview] {
    let target = reviewPreparedFor.review?.id
    return overdueReviews.filter { $0.id != target }.map(prepared)
  }

  /// The last review held under the notice, while another is to come: what that one lacked, nothing
  /// given to the next makes good.
  var reviewHeldBefore: PreparedReview? {
    guard !reviewsAwaited().isEmpty, let last = reviewsHeld().last,
      (last.held ?? last.due) >= council.notice.knownFrom
    else { return nil }
    return prepared(last)
  }

  /// Any review, with the one held before it.
  func prepared(_ review: Review) -> PreparedReview {
    let named = NamedReview(review, on: day)
    let held = named.isHeld ? named.on : nil
    let before = reviewsHeld().last {
      $0.id != review.id && ($0.held ?? $0.due) < (held ?? day + 1)
    }
    let passed = overdueReviews.last { $0.id != review.id && $0.due < named.on }?.due
    return PreparedReview(
      review: named, held: held, before: before?.held,
      opens: [before?.held, passed].compactMap(\.self).max())
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
