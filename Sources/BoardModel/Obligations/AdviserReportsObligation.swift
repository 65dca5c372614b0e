/// Clause 12: the adviser reports to the Department as often as the notice says.
///
/// Source: clause 12 of the notices: "quarterly" and against the plan in Knowsley's, "regular" and
/// against Ofsted's requirements in the others, with the Commissioners' feedback in Liverpool's. A
/// quarter is counted from the day the last report received was due, or from the notice's issue, and
/// each that passes without a report, or one announced for it, is one more that is outstanding;
/// "regular" gives no day, so only what was arranged can be late, from the day after it was due; six
/// months after the last, ours, nothing shows it to be regular, whatever is arranged for later.
struct AdviserReportsObligation: ObligationRule {
  let cadence: ReportCadence
  let against: Prose

  /// How long the last report keeps being "regular" without another arranged.
  static let regularMonths = 6
  private static let measure = "regular is a report every \(regularMonths) months at least"

  func owed(in council: CouncilAsOf) -> Owed? {
    let last = council.adviserReportsReceived.last
    let limit = cadence == .quarterly ? (last?.due ?? council.countsFrom).adding(months: 3) : nil
    guard let due = [limit, council.adviserReportsAwaited.first?.due].compactMap(\.self).min()
    else { return nil }
    return Owed(due: due)
  }

  /// The last days of the quarters that passed without a report received or announced, oldest first.
  func missedQuarters(in council: CouncilAsOf) -> [Day] {
    guard cadence == .quarterly else { return [] }
    let from = council.adviserReportsReceived.last?.due ?? council.countsFrom
    let announced = council.adviserReportsAwaited.map(\.due)
    var missed: [Day] = []
    var (before, count) = (from, 1)
    while case let end = from.adding(months: 3 * count), end < council.day {
      if !announced.contains(where: { before < $0 && $0 <= end }) { missed.append(end) }
      (before, count) = (end, count + 1)
    }
    return missed
  }

  func finding(in council: CouncilAsOf) -> ClauseFinding {
    let received = council.adviserReportsReceived
    let awaited = council.adviserReportsAwaited
    let last = received.last
    let arranged = awaited.first
    let evidence =
      awaited.map {
        ClauseEvidence(.adviserReport($0.id), on: $0.due, "\($0.title), due on \($0.due.text)")
      }
      + received.suffix(4).reversed().map {
        ClauseEvidence(.adviserReport($0.id), on: $0.received, $0.title)
      }
    let asked =
      "The notice asks for \(cadence.rawValue) reports against the \(against)."
    let has: String =
      last.map { report in
        let on = report.received ?? report.due
        return
          (received.count == 1
          ? " One has come, on " : " \(received.count) have come, the last on ")
          + on.text
          + (on > report.due ? ", \(Wording.days(on - report.due)) late." : ".")
      } ?? " None is recorded as received."
    guard let due = owed(in: council)?.due else {
      let until = last.map { ($0.received ?? $0.due).adding(months: Self.regularMonths) }
      let isRecent = until.map { $0 >= council.day } ?? false
      return ClauseFinding(
        state: isRecent ? .met : .notEvidenced,
        why: asked + has + (received.isEmpty ? "" : " No other is arranged.")
          + (isRecent || received.isEmpty
            ? "" : " That is more than \(Self.regularMonths) months ago."),
        evidence: evidence,
        next: isRecent ? until.map { NextDate("adviser report", on: $0, by: .ours) } : nil,
        measure: Self.measure)
    }
    if cadence == .regular, due >= council.day {
      let limit = (last.map { $0.received ?? $0.due } ?? council.countsFrom)
        .adding(months: Self.regularMonths)
      if due > limit {
        let isRecent = limit >= council.day
        return ClauseFinding(
          state: isRecent && last != nil ? .met : .notEvidenced,
          why: asked + has
            + " The next is due on \(due.text), more than \(Self.regularMonths) months"
            + " after \(last == nil ? "the notice" : "it").", evidence: evidence,
          next: isRecent
            ? NextDate("adviser report", on: limit, by: .ours)
            : NextDate("next adviser report", on: due), measure: Self.measure)
      }
    }
    let isArranged = arranged?.due == due
    let next = NextDate(
      isArranged ? "next adviser report" : "adviser report at the latest", on: due,
      by: isArranged ? .fixed : .notice)
    let late = due < council.day
    let outstanding = (missedQuarters(in: council) + awaited.map(\.due)).filter { $0 < council.day }
      .sorted()
    let count = outstanding.count
    let all = "\(count) are outstanding, due on \(Wording.list(outstanding.map(\.text)))."
    let overtaken = last.map { $0.due > due } ?? false
    let then =
      late && overtaken
      ? " \(arranged?.title.string ?? "One") before it, due on \(due.text), has not come"
        + (count > 1 ? "; \(all)" : ".")
      : late
        ? " The next was due on \(due.text)"
          + (count > 1 ? "; \(all)" : ".")
        : " The next is due on \(due.text)."
    return ClauseFinding(
      state: received.isEmpty ? .by(due, on: council.day) : .again(due, on: council.day),
      why: asked + has + then, evidence: evidence, next: next)
  }
}
