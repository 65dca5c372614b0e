/// Clause 6: the Department reviews progress at least every six months.
///
/// Source: clause 6 of the notices; of the plan in Knowsley's, of the agenda in the others. The
/// months are counted from the last review held, or from the last day the notice's date of issue can
/// mean. Late from the day after they end, or after the day an arranged review was due on.
struct ReviewsObligation: ObligationRule {
  let everyMonths: Int
  let subject: Prose

  init(everyMonths: Int, of subject: Prose) {
    self.everyMonths = everyMonths
    self.subject = subject
  }

  func owed(in council: CouncilAsOf) -> Owed? {
    let limit = limit(after: council.reviewsHeld(.department).last, council)
    let arranged = council.reviewsAwaited(.department).first?.due ?? limit
    return Owed(due: min(limit, arranged))
  }

  private func limit(after last: Review?, _ council: CouncilAsOf) -> Day {
    (last?.held ?? council.countsFrom).adding(months: everyMonths)
  }

  func finding(in council: CouncilAsOf) -> ClauseFinding {
    let held = council.reviewsHeld(.department)
    let last = held.last
    let limit = limit(after: last, council)
    let arranged = council.reviewsAwaited(.department).first
    let due = owed(in: council)?.due ?? limit
    let isArranged = arranged.map { $0.due == due } ?? false
    let next = NextDate(
      isArranged ? "next DfE review" : "DfE review at the latest", on: due, isFixed: isArranged)
    var evidence = held.suffix(4).reversed().map {
      ClauseEvidence(.review($0.id), on: $0.held, $0.title)
    }
    if let arranged {
      evidence.insert(
        ClauseEvidence(
          .review(arranged.id), on: arranged.due,
          "\(arranged.title), arranged for \(arranged.due.text)"), at: 0)
    }
    var why =
      last.map { review in
        "The Department's last review of the \(subject) was held on"
          + " \((review.held ?? review.due).text)."
      } ?? "The Department has not reviewed the \(subject) yet."
    if due < council.day, let arranged, isArranged {
      why += " The review arranged for \(arranged.due.text) has not been held."
    } else {
      let months = "\(Wording.count(everyMonths, "month"))"
      why +=
        limit < council.day
        ? " The \(months) to the next ended on \(limit.text)."
        : " The \(months) to the \(last == nil ? "first" : "next") end on \(limit.text)."
      if let arranged, arranged.due >= council.day {
        why += " One is arranged for \(arranged.due.text)"
        why += arranged.due > limit ? ", too late." : "."
      }
    }
    let state: ClauseState =
      due < council.day
      ? .by(due, on: council.day) : last == nil ? .due(in: due - council.day) : .met
    return ClauseFinding(state: state, why: why, evidence: evidence, next: next)
  }
}
