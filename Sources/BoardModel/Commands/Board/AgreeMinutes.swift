/// The minutes of a board meeting, agreed by the board.
package struct AgreeMinutes: Command, Hashable {
  package static let kind = "minutes"

  package let meeting: MeetingName
  package let text: Prose?
  /// The day they were agreed: at the next meeting, as a rule.
  package let on: Day

  package init(_ meeting: MeetingName, text: Prose? = nil, on: Day) {
    self.meeting = meeting
    self.text = text
    self.on = on
  }

  package var why: Prose? { text }
  package var what: String { "minutes of \(meeting.words) agreed on \(on.text)" }

  package func apply(to council: inout Council, today: Day) throws(Refusal) {
    try Council.checkDay(on, today: today)
    try council.change(meeting) { meeting throws(Refusal) in
      guard on >= meeting.on else { throw .beforeEarlierEntry(on, entry: meeting.on) }
      if let minutes = meeting.minutes {
        throw .ofRecord(.minutesAgreed(meeting.id.words, on: minutes.agreed))
      }
      meeting.minutes = Minutes(agreed: on, text: text)
    }
  }

  package func basis(in council: Council) -> Basis { Basis(council.known(meeting)?.minutes) }
}
