/// Parts of a board report that were missing and came later (clause 5c).
///
/// The report stays as it was on the days before.
package struct AddToBoardReport: Command, Hashable {
  package static let kind = "board-report-parts"

  package let meeting: MeetingName
  package let parts: [BoardReport.Part]
  /// The day they came.
  package let on: Day

  package init(_ meeting: MeetingName, parts: [BoardReport.Part], on: Day) {
    self.meeting = meeting
    self.parts = parts
    self.on = on
  }

  package var what: String {
    let names = Wording.list(parts.map(\.name))
    return "\(names) added to the report to \(meeting.words) on \(on.text)"
  }

  package func apply(to council: inout Council, today: Day) throws(Refusal) {
    try Council.checkDay(on, today: today)
    guard !parts.isEmpty else { throw .ofRecord(.noPartNamed) }
    try council.change(meeting) { meeting throws(Refusal) in
      guard var report = meeting.report else {
        throw .ofRecord(.reportNotHandedIn(meeting.id.words))
      }
      let since = report.additions.wholeHistory.last?.on ?? report.submitted
      guard on >= since else { throw .beforeEarlierEntry(on, entry: since) }
      let known = parts.filter { report.holds($0) }
      guard known.isEmpty else { throw .ofRecord(.partsHeld(meeting.id.words, known)) }
      for part in BoardReport.Part.allCases where parts.contains(part) {
        report.additions = report.additions.adding(ReportAddition(on: on, part: part))
      }
      meeting.report = report
    }
    council.holdsStrikes = true
  }

  package func basis(in council: Council) -> Basis { Basis(council.known(meeting)?.report) }
}
