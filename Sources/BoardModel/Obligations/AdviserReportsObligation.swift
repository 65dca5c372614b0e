/// Clause 12: the adviser reports to the Department as often as the notice says.
///
/// Source: clause 12 of the notices: "quarterly" and against the plan in Knowsley's, "regular" and
/// against Ofsted's requirements in the others, with the Commissioners' feedback in Liverpool's. A
/// quarter is counted from the end of the one before, or from the notice's issue, and each that passes
/// without a report, or one announced for it, is one more that is outstanding. "Quarterly reports of
/// progress or concern": a report tells how things stand when it is made, so that one for this quarter
/// is no report for those before it. They are owed no more, since nobody can report on them as they
/// were, and the clause stands by the quarter that runs; but they stay told, for as long as the notice
/// does, and so do reports that came late. "Regular" gives no day, so only what was arranged can be
/// late, from the day after it was due; six months after the last, ours, nothing shows it to be
/// regular, whatever is arranged for later.
struct AdviserReportsObligation: ObligationRule {
  let cadence: ReportCadence
  let against: Prose

  /// How long the last report keeps being "regular" without another arranged.
  static let regularMonths = 6
  private static let measure = "regular is a report every \(regularMonths) months at least"

  func owed(in council: CouncilAsOf) -> Owed? {
    let limit = cadence == .quarterly ? ReportQuarters(in: council).next : nil
    guard let due = [limit, council.adviserReportsAwaited.first?.due].compactMap(\.self).min()
    else { return nil }
    return Owed(due: due)
  }

  func finding(in council: CouncilAsOf) -> ClauseFinding {
    let received = council.adviserReportsCome
    let quarters = cadence == .quarterly ? ReportQuarters(in: council) : nil
    var finding = standing(in: council, quarters, last: received.last)
    finding.why =
      "The notice asks for \(cadence.rawValue) reports against the \(against)."
      + had(received) + missed(before: quarters) + finding.why
    finding.evidence =
      council.adviserReportsAwaited.map {
        ClauseEvidence(.adviserReport($0.id), on: $0.due, "\($0.title), due on \($0.due.text)")
      } + evidence(of: received, quarters)
    return finding
  }

  /// What has come, and how much of it late.
  private func had(_ received: [AdviserReport]) -> String {
    guard let last = received.last, let on = last.received else {
      return " None is recorded as received."
    }
    let came = received.count == 1 ? " One has come" : " \(received.count) have come, the last"
    let late = received.dropLast().count { $0.daysLate > 0 }
    return came + (received.count == 1 ? ", on " : " on ") + on.text
      + (last.daysLate > 0 ? ", \(Wording.days(last.daysLate)) late." : ".")
      + (late > 0 ? " \(Wording.count(late, "other")) came late." : "")
  }

  private func missed(before quarters: ReportQuarters?) -> String {
    guard let missed = quarters?.missedBefore, let first = missed.first else { return "" }
    return missed.count == 1
      ? " 1 quarter was missed before that; it ended on \(first.text)."
      : " \(missed.count) quarters were missed before that; the first ended on \(first.text)."
  }

  /// The last that came, and of those before them what came late or after a quarter missed.
  private func evidence(
    of received: [AdviserReport], _ quarters: ReportQuarters?
  ) -> [ClauseEvidence] {
    received.enumerated().reversed().compactMap { place, report in
      let late = report.daysLate > 0 ? ", \(Wording.days(report.daysLate)) late" : ""
      let gap = quarters?.gaps.first { $0.report.id == report.id }?.missed ?? []
      guard place >= received.count - 4 || !late.isEmpty || !gap.isEmpty else { return nil }
      let after =
        gap.isEmpty
        ? ""
        : "; \(Wording.count(gap.count, "quarter")) missed before it"
          + " (\(Wording.list(gap.map(\.text), limit: 3)))"
      return ClauseEvidence(
        .adviserReport(report.id), on: report.received, "\(report.title)\(late)\(after)")
    }
  }

  /// How the clause stands by the report to come, whatever came before.
  private func standing(
    in council: CouncilAsOf, _ quarters: ReportQuarters?, last: AdviserReport?
  ) -> ClauseFinding {
    let awaited = council.adviserReportsAwaited
    guard let due = [quarters?.next, awaited.first?.due].compactMap(\.self).min() else {
      return unarranged(in: council, last: last)
    }
    if quarters == nil, due >= council.day, let finding = farOff(due, in: council, last: last) {
      return finding
    }
    let isArranged = awaited.first?.due == due
    let isLate = due < council.day
    let outstanding = ((quarters?.missed ?? []) + (quarters?.late ?? awaited).map(\.due))
      .filter { $0 < council.day }.sorted()
    let all =
      outstanding.count > 1
      ? "; \(outstanding.count) are outstanding, due on \(Wording.list(outstanding.map(\.text)))."
      : "."
    let title = awaited.first?.title.string ?? "One"
    var why =
      !isLate
      ? " The next is due on \(due.text)."
      : council.adviserReportsReceived.last.map { $0.due > due } ?? false
        ? " \(title) before it, due on \(due.text), has not come\(all)"
        : " The next was due on \(due.text)\(all)"
    if let open = quarters?.open, let ahead = awaited.first(where: { $0.due >= council.day }),
      ahead.due > open
    {
      why += " One is announced for \(ahead.due.text)\(open < council.day ? "." : ", too late.")"
    }
    return ClauseFinding(
      state: last == nil ? .by(due, on: council.day) : .again(due, on: council.day), why: why,
      next: NextDate(
        isArranged ? "next adviser report" : "adviser report at the latest", on: due,
        by: isArranged ? .fixed : .notice))
  }

  /// Of regular reports none of which is arranged.
  private func unarranged(in council: CouncilAsOf, last: AdviserReport?) -> ClauseFinding {
    let until = last.map { ($0.received ?? $0.due).adding(months: Self.regularMonths) }
    let isRecent = until.map { $0 >= council.day } ?? false
    return ClauseFinding(
      state: isRecent ? .met : .notEvidenced,
      why: (last == nil ? "" : " No other is arranged.")
        + (isRecent || last == nil
          ? "" : " That is more than \(Self.regularMonths) months ago."),
      next: isRecent ? until.map { NextDate("adviser report", on: $0, by: .ours) } : nil,
      measure: Self.measure)
  }

  /// Of regular reports the next of which comes too long after the last to be one.
  private func farOff(
    _ due: Day, in council: CouncilAsOf, last: AdviserReport?
  ) -> ClauseFinding? {
    let limit = (last.map { $0.received ?? $0.due } ?? council.countsFrom)
      .adding(months: Self.regularMonths)
    guard due > limit else { return nil }
    let isRecent = limit >= council.day
    return ClauseFinding(
      state: isRecent && last != nil ? .met : .notEvidenced,
      why: " The next is due on \(due.text), more than \(Self.regularMonths) months after"
        + " \(last == nil ? "the notice" : "it").",
      next: isRecent
        ? NextDate("adviser report", on: limit, by: .ours)
        : NextDate("next adviser report", on: due), measure: Self.measure)
  }
}

extension AdviserReport {
  /// How many days after the one it was due it came; none of one that is awaited.
  var daysLate: Int { received.map { max(0, $0 - due) } ?? 0 }
}

extension CouncilAsOf {
  /// The adviser's reports received by the day, by the day they came.
  var adviserReportsCome: [AdviserReport] {
    adviserReportsReceived.sorted {
      ($0.received ?? $0.due, $0.due) < ($1.received ?? $1.due, $1.due)
    }
  }
}
