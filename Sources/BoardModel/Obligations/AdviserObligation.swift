/// Clause 3: the council works with the adviser, in some notices for a number of months at least.
///
/// Source: clause 3 of the notices; 24 months in Liverpool's, no time in the others, and always until
/// the Secretary of State is satisfied. It is shown by the adviser's reports and presence at the
/// board. The months are counted from the last day the notice's date of issue can mean; a release
/// before they end is recorded as it is, and said to be early.
struct AdviserObligation: ObligationRule {
  let minimumMonths: Int?

  func finding(in council: CouncilAsOf) -> ClauseFinding {
    let meetings = council.heldMeetings.filter { council.wasPresent(.adviser, at: $0) }
    let reports = council.adviserReportsReceived
    var evidence = meetings.suffix(3).reversed().map {
      ClauseEvidence(.meeting($0.id), on: $0.on, "At the board meeting of \($0.on.text)")
    }
    evidence += reports.suffix(2).reversed().map {
      ClauseEvidence(.adviserReport($0.id), on: $0.received, "Report: \($0.title)")
    }
    let term = minimumMonths.map { months in
      (months, end: council.countsFrom.adding(months: months))
    }
    let next = term.flatMap { term in
      term.end >= council.day
        ? NextDate("adviser released at the earliest", on: term.end, by: .notice) : nil
    }
    guard !evidence.isEmpty else {
      return ClauseFinding(
        state: .notEvidenced,
        why: "Neither a report of the adviser nor the adviser's presence at the board is recorded."
          + termText(term, council), next: next)
    }
    var latest: [String] = []
    if let meeting = meetings.last {
      latest.append(
        "was at \(meetings.count) of \(Wording.count(council.heldMeetings.count, "board meeting")),"
          + " last on \(meeting.on.text)")
    }
    if let received = reports.compactMap(\.received).max() {
      latest.append("last reported on \(received.text)")
    }
    return ClauseFinding(
      state: .met,
      why: "The adviser \(latest.joined(separator: ", and ")).\(termText(term, council))",
      evidence: evidence, next: next)
  }

  private func termText(_ term: (months: Int, end: Day)?, _ council: CouncilAsOf) -> String {
    guard let term else { return "" }
    let words =
      term.end >= council.day
      ? " The notice asks for at least \(term.months) months, which is until \(term.end.text)."
      : " The \(term.months) months the notice asks for at least ended on \(term.end.text)."
    return words + (council.countedFrom.isEmpty ? countedFromIssue : council.countedFrom)
  }

  private var countedFromIssue: String {
    " Counted from its date of issue: it does not say from when."
  }
}
