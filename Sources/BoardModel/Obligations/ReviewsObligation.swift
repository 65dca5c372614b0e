/// Clause 6: the Department reviews progress at least every six months.
///
/// Source: clause 6 of the notices; of the plan in Knowsley's, of the agenda in the others. The
/// months are counted from the last review held, or from the last day the notice's date of issue can
/// mean. Late from the day after they end: a review arranged for an earlier day and not held then is
/// told, and can still be held in time. One that was held after they had ended ends the delay and does
/// not undo it: the clause stands by the months that run, and what was late stays told.
struct ReviewsObligation: ObligationRule {
  let everyMonths: Int
  let subject: Prose

  init(everyMonths: Int, of subject: Prose) {
    self.everyMonths = everyMonths
    self.subject = subject
  }

  func owed(in council: CouncilAsOf) -> Owed? {
    let last = council.reviewsHeld(.department).last
    return Owed(due: (last?.held ?? council.countsFrom).adding(months: everyMonths))
  }

  func finding(in council: CouncilAsOf) -> ClauseFinding {
    guard let limit = owed(in: council)?.due else {
      return ClauseFinding(state: .notEvidenced, why: "")
    }
    let held = council.reviewsHeld(.department)
    let awaited = council.reviewsAwaited(.department)
    let arranged = awaited.first { $0.due >= council.day }
    let late = heldLate(in: council)
    var evidence = held.enumerated().reversed().compactMap { place, review -> ClauseEvidence? in
      let days = late.first { $0.review.id == review.id }?.days
      guard place >= held.count - 4 || days != nil else { return nil }
      let told = days.map { ", held \(after($0))" } ?? ""
      return ClauseEvidence(.review(review.id), on: review.held, "\(review.title)\(told)")
    }
    evidence.insert(
      contentsOf: awaited.map {
        ClauseEvidence(.review($0.id), on: $0.due, "\($0.title), \($0.arrangedWords)")
      }, at: 0)
    var why =
      held.last.map { review in
        "The Department's last review of the \(subject) was held on"
          + " \((review.held ?? review.due).text)"
          + (late.last.flatMap { $0.review.id == review.id ? ", \(after($0.days))." : nil } ?? ".")
      } ?? "The Department has not reviewed the \(subject) yet."
    let others = late.filter { $0.review.id != held.last?.id }
    if let first = others.first {
      why +=
        others.count == 1
        ? " The review of \(first.on.text) was held \(after(first.days))."
        : " \(others.count) reviews before it were held late, the first, of \(first.on.text),"
          + " \(after(first.days))."
    }
    let since = held.last.flatMap(\.held) ?? council.countsFrom
    if let off = council.reviewsCancelled(.department).last(where: { $0.due > since }),
      let cancelled = off.cancelled
    {
      why += " The review arranged for \(off.due.text) was cancelled on \(cancelled.text)."
      evidence.append(
        ClauseEvidence(.review(off.id), on: cancelled, "\(off.title), cancelled"))
    }
    if let missed = awaited.last(where: { $0.due < council.day }) {
      why += " The review arranged for \(missed.due.text) has not been held."
    }
    why +=
      " The \(Wording.count(everyMonths, "month")) to the \(held.isEmpty ? "first" : "next")"
      + (limit < council.day ? " ended on \(limit.text)." : " end on \(limit.text).")
    if let arranged {
      why += " One is arranged for \(arranged.due.text)"
      why += arranged.due > limit ? ", too late." : "."
    }
    if held.isEmpty { why += council.countedFrom }
    let isInTime = arranged.map { $0.due <= limit } ?? false
    return ClauseFinding(
      state: held.isEmpty ? .by(limit, on: council.day) : .again(limit, on: council.day),
      why: why, evidence: evidence,
      next: isInTime
        ? arranged.map { NextDate("next DfE review", on: $0.due) }
        : NextDate("DfE review at the latest", on: limit, by: .notice))
  }

  private func after(_ days: Int) -> String {
    "\(Wording.days(days)) after the \(Wording.count(everyMonths, "month")) to it had ended"
  }

  /// A review that was held later than it had to be.
  struct LateReview {
    let review: Review
    let on: Day
    /// The last day for it.
    let limit: Day

    var days: Int { on - limit }
  }

  /// Those under the notice, the oldest first; what was held before it was late for nothing.
  func heldLate(in council: CouncilAsOf) -> [LateReview] {
    var late: [LateReview] = []
    var from = council.countsFrom
    for review in council.reviewsHeld(.department) {
      guard let on = review.held, on >= council.council.notice.knownFrom else { continue }
      let limit = from.adding(months: everyMonths)
      if on > limit { late.append(LateReview(review: review, on: on, limit: limit)) }
      from = max(from, on)
    }
    return late
  }
}
