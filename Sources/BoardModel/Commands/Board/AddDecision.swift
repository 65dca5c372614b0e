/// Something a board meeting decided, for its minutes.
package struct AddDecision: Command, Hashable {
  package static let kind = "decision"

  package let meeting: MeetingName
  package let text: Prose
  package let about: ObjectiveRef?
  /// The day it is said to be of, where one is; the record keeps the meeting's.
  package let on: Day?

  package init(_ meeting: MeetingName, text: Prose, about: ObjectiveRef? = nil, on: Day? = nil) {
    self.meeting = meeting
    self.text = text
    self.about = about
    self.on = on
  }

  package var objective: ObjectiveRef? { about }
  package var why: Prose? { text }
  package var what: String {
    "decision of \(meeting.words)\(about.map { " about \($0)" } ?? "")"
  }

  package func apply(to council: inout Council, today: Day) throws(Refusal) {
    try council.checkObjective(about)
    let taken = council.meetings.wholeHistory.flatMap(\.decisions).map(\.id)
    try council.change(meeting) { meeting throws(Refusal) in
      try meeting.checkHeld(today: today, on: on)
      let id: Identifier<Decision> = NewName.part(
        of: meeting.id, "d", count: meeting.decisions.count, taken: taken)
      meeting.decisions.append(Decision(id: id, text: text, objective: about))
    }
  }
}

extension Meeting {
  /// What a meeting did is of no day before it.
  func checkHeld(today: Day, on day: Day?) throws(Refusal) {
    guard on <= today else { throw .ofRecord(.meetingNotHeldYet(id.words, on: on)) }
    if let day, day < on { throw .beforeEarlierEntry(day, entry: on) }
  }
}
