/// The report a board meeting was given, and which of clause 5c's four parts it held.
package struct SubmitBoardReport: Command, Hashable {
  package static let kind = "board-report"

  package enum Part: String, CaseIterable, Hashable, Sendable {
    case data
    case analysis
    case recommendations
    case evidenceOfImpact = "evidence-of-impact"

    package var name: String { self == .evidenceOfImpact ? "evidence of impact" : rawValue }
  }

  package let meeting: MeetingName
  package let parts: [Part]
  /// The day it was handed in; before the meeting, as a rule.
  package let on: Day

  package init(_ meeting: MeetingName, parts: [Part], on: Day) {
    self.meeting = meeting
    self.parts = parts
    self.on = on
  }

  package var what: String {
    let missing = Part.allCases.filter { !parts.contains($0) }.map(\.name)
    let gaps = missing.isEmpty ? "all four parts" : "without \(missing.joined(separator: ", "))"
    return "report to \(meeting.words) handed in on \(on.text), \(gaps)"
  }

  package func apply(to council: inout Council, today: Day) throws(Refusal) {
    try Council.checkDay(on, today: today)
    try council.change(meeting) { meeting throws(Refusal) in
      if let report = meeting.report {
        throw .ofRecord(.reportHandedIn(meeting.id.words, on: report.submitted))
      }
      if parts.isEmpty { throw .ofRecord(.reportWithoutParts(meeting.id.words)) }
      if let arranged = meeting.arranged, on < arranged {
        throw .beforeEarlierEntry(on, entry: arranged)
      }
      meeting.report = BoardReport(
        submitted: on, data: parts.contains(.data), analysis: parts.contains(.analysis),
        recommendations: parts.contains(.recommendations),
        evidenceOfImpact: parts.contains(.evidenceOfImpact))
    }
  }

  package func basis(in council: Council) -> Basis { Basis(council.known(meeting)?.report) }
}
