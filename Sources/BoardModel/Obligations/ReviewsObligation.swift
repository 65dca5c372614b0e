/// Clause 6: the Department reviews progress at least every six months.
///
/// Source: clause 6 of the notices; of the plan in Knowsley's, of the agenda in the others. The
/// months are counted from the last review held, or from the last day the notice's date of issue can
/// mean. Late from the day after they end: a review arranged for an earlier day and not held then is
/// told, and can still be held in time.
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
    var evidence = held.suffix(4).reversed().map {
      ClauseEvidence(.review($0.id), on: $0.held, $0.title)
    }
    evidence.insert(
      contentsOf: awaited.map {
        ClauseEvidence(.review($0.id), on: $0.due, "\($0.title), arranged for \($0.due.text)")
      }, at: 0)
    var why =
      held.last.map { review in
        "The Department's last review of the \(subject) was held on"
          + " \((review.held ?? review.due).text)."
      } ?? "The Department has not reviewed the \(subject) yet."
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
}
