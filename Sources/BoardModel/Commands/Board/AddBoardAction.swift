/// Something a board meeting asked somebody to do by a day.
package struct AddBoardAction: Command, Hashable {
  package static let kind = "board-action"

  package let meeting: MeetingName
  package let text: Prose
  package let owner: Identifier<PersonInRole>?
  package let due: Day
  package let about: ObjectiveRef?
  /// The day it is said to be of, where one is; the record keeps the meeting's.
  package let on: Day?

  package init(
    _ meeting: MeetingName, text: Prose, owner: Identifier<PersonInRole>? = nil, due: Day,
    about: ObjectiveRef? = nil, on: Day? = nil
  ) {
    self.meeting = meeting
    self.text = text
    self.owner = owner
    self.due = due
    self.about = about
    self.on = on
  }

  package var objective: ObjectiveRef? { about }
  package var what: String { "action of \(meeting.words), due \(due.text): \(text)" }

  package func apply(to council: inout Council, today: Day) throws(Refusal) {
    try council.checkPerson(owner)
    try council.checkObjective(about)
    let taken = council.meetings.wholeHistory.flatMap(\.actions).map(\.id)
    try council.change(meeting) { meeting throws(Refusal) in
      try meeting.checkHeld(today: today, on: on)
      guard due >= meeting.on else {
        throw .ofRecord(.askedBeforeMet(due: due, meeting: meeting.on))
      }
      let id: Identifier<BoardAction> = NewName.part(
        of: meeting.id, "b", count: meeting.actions.count, taken: taken)
      meeting.actions.append(
        BoardAction(id: id, text: text, owner: owner, due: due, closed: nil, objective: about))
    }
  }
}
