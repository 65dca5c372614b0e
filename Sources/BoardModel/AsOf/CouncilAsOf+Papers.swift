/// The report and papers of the next board meeting (clause 5c).
extension CouncilAsOf {
  /// When they are due: not once the report is in, nor after its day.
  package var papersAhead: Day? {
    guard let meeting = nextMeeting, let due = meeting.packDue, due >= day,
      meeting.knownReport(on: day) == nil
    else { return nil }
    return due
  }

  /// Those whose day has passed while the meeting is still to come.
  package var missedPapers: MissedPapers? {
    guard let meeting = nextMeeting, let due = meeting.packDue, due < day,
      meeting.knownReport(on: day) == nil
    else { return nil }
    return MissedPapers(meeting: meeting.on, due: due)
  }
}

/// Papers that have not come by their day.
package struct MissedPapers: Hashable, Sendable {
  package let meeting: Day
  package let due: Day

  package func words(on day: Day) -> String {
    "Report and papers for the board of \(meeting.text) were due on \(due.text) and are not in, "
      + "\(Wording.days(day - due)) late."
  }
}
