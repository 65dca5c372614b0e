/// Clause 5c: the report to the last board meeting had data, analysis, recommendations and evidence
/// of impact on what the notice names.
///
/// Source: clause 5c of the notices: the quality of services for children in need of help and
/// protection in Liverpool's and Sefton's, of practice and experience in Knowsley's and Wirral's.
/// It is judged by the last meeting held; earlier gaps are counted, and cannot be mended.
struct BoardReportsObligation: ObligationRule {
  let impactOn: Prose

  func finding(in council: CouncilAsOf) -> ClauseFinding {
    let next = council.nextMeeting.map { meeting in
      meeting.packDue.flatMap { $0 >= council.day ? $0 : nil }.map {
        NextDate("report and papers due", on: $0)
      } ?? NextDate("next board meeting", on: meeting.on)
    }
    guard let last = council.lastMeeting else {
      return ClauseFinding(
        state: next.map { .by($0.on, on: council.day) } ?? .notEvidenced,
        why: "No board meeting has been held that a report could have gone to.", next: next)
    }
    let whole = council.heldMeetings.count {
      $0.knownReport(on: council.day)?.missingParts.isEmpty ?? false
    }
    let record =
      " Reports were whole at \(whole) of"
      + " \(Wording.count(council.heldMeetings.count, "board meeting"))."
    guard let report = last.knownReport(on: council.day) else {
      return ClauseFinding(
        state: .notEvidenced,
        why: "No report is recorded for the board meeting of \(last.on.text)." + record,
        evidence: [ClauseEvidence(.meeting(last.id), on: last.on, "The last meeting held")],
        next: next)
    }
    let missing = report.missingParts.map { $0 == .evidenceOfImpact ? impact : $0.name }
    return ClauseFinding(
      state: missing.isEmpty ? .met : .notEvidenced,
      why: (missing.isEmpty
        ? "The report for \(last.on.text) had data, analysis, recommendations and \(impact)."
        : "The report for \(last.on.text) lacks \(Wording.list(missing)).") + record,
      evidence: [
        ClauseEvidence(
          .boardReport(last.id), on: report.submitted,
          "Report to the board meeting of \(last.on.text)")
      ], next: next)
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
