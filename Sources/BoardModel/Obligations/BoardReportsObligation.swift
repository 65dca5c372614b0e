/// Clause 5c: the report to the last board meeting had data, analysis, recommendations and evidence
/// of impact on what the notice names.
///
/// Source: clause 5c of the notices: the quality of services for children in need of help and
/// protection in Liverpool's and Sefton's, of practice and experience in Knowsley's and Wirral's.
/// It is judged by the last meeting held; earlier gaps are counted, and cannot be mended. What came
/// after the board had met counts, and is said to have come late.
struct BoardReportsObligation: ObligationRule {
  let impactOn: Prose

  func finding(in council: CouncilAsOf) -> ClauseFinding {
    let next =
      council.papersAhead.map { NextDate("report and papers due", on: $0) }
      ?? council.nextMeeting.map { NextDate("next board meeting", on: $0.on) }
    let coming = arrived(council)
    guard let last = council.lastMeeting else {
      return ClauseFinding(
        state: next.map { .by($0.on, on: council.day) } ?? .notEvidenced,
        why: "No board meeting has been held that a report could have gone to." + coming.words,
        evidence: coming.evidence, next: next)
    }
    let record = record(council) + coming.words
    guard let report = last.knownReport(on: council.day) else {
      return ClauseFinding(
        state: .notEvidenced,
        why: "No report is recorded for the board meeting of \(last.on.text)." + record,
        evidence: [ClauseEvidence(.meeting(last.id), on: last.on, "The last meeting held")]
          + coming.evidence, next: next)
    }
    let missing = names(report.missingParts)
    return ClauseFinding(
      state: missing.isEmpty ? .met : .notEvidenced,
      why: (missing.isEmpty
        ? "The report for \(last.on.text) had data, analysis, recommendations and \(impact)."
        : "The report for \(last.on.text) lacks \(Wording.list(missing)).")
        + afterwards(report, last.on) + record,
      evidence: [evidence(of: report, for: last)] + additions(to: report, of: last)
        + coming.evidence, next: next)
  }

  /// How earlier reports were; nothing where there was one meeting only.
  private func record(_ council: CouncilAsOf) -> String {
    let held = council.heldMeetings
    guard held.count > 1 else { return "" }
    let whole = held.count { $0.knownReport(on: council.day)?.missingParts.isEmpty ?? false }
    switch whole {
    case 0:
      return " None of the \(held.count) board meetings held had a report with all four parts."
    case held.count: return " So had the reports for all \(held.count) board meetings held."
    default:
      return " \(whole) of the \(held.count) board meetings held had a report with all four parts."
    }
  }

  /// The report for a meeting of which nothing else is recorded yet.
  private func arrived(_ council: CouncilAsOf) -> (words: String, evidence: [ClauseEvidence]) {
    let meetings = [council.missedMeeting, council.nextMeeting].compactMap { $0 }
    guard let meeting = meetings.first(where: { $0.knownReport(on: council.day) != nil }),
      let report = meeting.knownReport(on: council.day)
    else { return ("", []) }
    let missing = names(report.missingParts)
    let lacks = missing.isEmpty ? "" : " and lacks \(Wording.list(missing))"
    return (
      " The report for \(meeting.on.text) is in\(lacks).", [evidence(of: report, for: meeting)]
    )
  }

  /// What of the report the board did not have when it met.
  private func afterwards(_ report: BoardReport, _ met: Day) -> String {
    if report.submitted > met {
      return " It came \(Wording.days(report.submitted - met)) after the board met, on"
        + " \(report.submitted.text)."
    }
    let late = report.additions.wholeHistory.filter { $0.on > met }
    guard let last = late.last else { return "" }
    let parts = Wording.list(late.map(\.part.name))
    return " "
      + Wording.sentence(
        "\(parts) came \(Wording.days(last.on - met)) after the board met, on \(last.on.text)")
  }

  private func additions(to report: BoardReport, of meeting: Meeting) -> [ClauseEvidence] {
    report.additions.wholeHistory.reversed().map {
      ClauseEvidence(.boardReport(meeting.id), on: $0.on, "Added to it: \($0.part.name)")
    }
  }

  private func evidence(of report: BoardReport, for meeting: Meeting) -> ClauseEvidence {
    ClauseEvidence(
      .boardReport(meeting.id), on: report.submitted,
      "Report to the board meeting of \(meeting.on.text)")
  }

  private func names(_ parts: [BoardReport.Part]) -> [String] {
    parts.map { $0 == .evidenceOfImpact ? impact : $0.name }
  }

  private var impact: String { "evidence of impact on the \(impactOn)" }
}

extension BoardReport {
  /// The four parts clause 5c asks for.
  package enum Part: String, CaseIterable, Hashable, Sendable {
    case data
    case analysis
    case recommendations
    case evidenceOfImpact = "evidence-of-impact"

    package var name: String { self == .evidenceOfImpact ? "evidence of impact" : rawValue }
  }

  package func has(_ part: Part) -> Bool {
    switch part {
    case .data: data
    case .analysis: analysis
    case .recommendations: recommendations
    case .evidenceOfImpact: evidenceOfImpact
    }
  }

  package var missingParts: [Part] { Part.allCases.filter { !has($0) } }
}

extension Meeting {
  /// Its report, once it was handed in.
  package func knownReport(on day: Day) -> BoardReport? {
    report.flatMap { $0.submitted <= day ? $0 : nil }
  }
}
