/// Something a board meeting decided, for its minutes.
package struct AddDecision: Command, Hashable {
  package static let kind = "decision"

  package let meeting: MeetingName
  package let text: Prose
  package let about: ObjectiveRef?

  package init(_ meeting: MeetingName, text: Prose, about: ObjectiveRef? = nil) {
    self.meeting = meeting
    self.text = text
    self.about = about
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
      try meeting.checkHeld(today: today)
      let id: Identifier<Decision> = NewName.part(
        of: meeting.id, "d", count: meeting.decisions.count, taken: taken)
      meeting.decisions.append(Decision(id: id, text: text, objective: about))
    }
  }
}

extension Meeting {
  func checkHeld(today: Day) throws(Refusal) {
    guard on <= today else { throw .ofRecord(.meetingNotHeldYet(id.words, on: on)) }
  }
}
