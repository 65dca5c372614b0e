/// A review was put to another day (clauses 6 and 8): what is prepared for it stays prepared.
package struct MoveReview: Command, Hashable {
  package static let kind = "move-review"

  package let id: Identifier<Review>
  /// The day it is put to.
  package let due: Day
  package let because: Prose?
  /// The day that was known.
  package let on: Day

  package init(_ id: Identifier<Review>, due: Day, because: Prose? = nil, on: Day) {
    self.id = id
    self.due = due
    self.because = because
    self.on = on
  }

  package var why: Prose? { because }
  package var what: String { "review \(id) moved to \(due.text)" }

  package func apply(to council: inout Council, today: Day) throws(Refusal) {
    try Council.checkDay(on, today: today)
    try council.checkNoticeStands(on: on)
    guard due >= on else { throw .ofRecord(.dueBeforeAnnounced(due, announced: on)) }
    let others = council.reviews.filter {
      $0.id != id && $0.due == due && $0.isAwaited && $0.struck == nil
    }
    try council.reviews.change(.review(id), where: { $0.id == id }, known: \.id.words) {
      review throws(Refusal) in
      try review.checkAwaited()
      let since = review.moves.wholeHistory.last?.on ?? review.arranged
      guard on >= since else { throw .beforeEarlierEntry(on, entry: since) }
      guard due != review.due else { throw .nothingToChange }
      if let there = others.first(where: { $0.kind == review.kind }) {
        throw .ofRecord(.reviewOnDay(due, review.kind, there.id.words))
      }
      review.moves = review.moves.adding(ReviewMove(on: on, due: due, because: because))
    }
    council.holdsStrikes = true
  }

  package func basis(in council: Council) -> Basis {
    Basis(council.reviews.first { $0.id == id })
  }
}

/// A review was called off (clauses 6 and 8): what was prepared for it stays with it.
package struct CancelReview: Command, Hashable {
  package static let kind = "cancel-review"

  package let id: Identifier<Review>
  package let because: Prose?
  package let on: Day

  package init(_ id: Identifier<Review>, because: Prose? = nil, on: Day) {
    self.id = id
    self.because = because
    self.on = on
  }

  package var why: Prose? { because }
  package var what: String { "review \(id) cancelled on \(on.text)" }

  package func apply(to council: inout Council, today: Day) throws(Refusal) {
    try Council.checkDay(on, today: today)
    try council.checkNoticeStands(on: on)
    try council.reviews.change(.review(id), where: { $0.id == id }, known: \.id.words) {
      review throws(Refusal) in
      try review.checkAwaited()
      let since = review.moves.wholeHistory.last?.on ?? review.arranged
      guard on >= since else { throw .beforeEarlierEntry(on, entry: since) }
      review.cancelled = on
      review.cancelledBecause = because
    }
  }

  package func basis(in council: Council) -> Basis {
    Basis(council.reviews.first { $0.id == id })
  }
}

extension Review {
  /// What was held, or called off, is put to no other day.
  func checkAwaited() throws(Refusal) {
    if let held { throw .ofRecord(.alreadyHeld(id.words, on: held)) }
    if let cancelled { throw .ofRecord(.reviewCancelled(id.words, on: cancelled)) }
  }
}
