/// The board's meetings, their papers, and what they asked to be done.
extension DatedItems {
  mutating func addBoard() {
    for meeting in view.knownMeetings {
      let isCancelled = meeting.isKnownCancelled(on: view.day)
      let isHeld = meeting.on <= view.day && meeting.isRecorded(by: view.day) && !isCancelled
      let status: DatedStatus =
        isCancelled ? .cancelled : isHeld ? .past : meeting.on < view.day ? .late : .due
      add(
        .boardMeeting, on: meeting.on, status, "Improvement board", .meeting(meeting.id),
        illustrative: meeting.illustrative)
      if let due = meeting.packDue, !isCancelled {
        add(
          .boardPack, due: due, done: meeting.knownReport(on: view.day)?.submitted,
          Prose("Report and papers for \(meeting.on.text)"), .boardReport(meeting.id),
          illustrative: meeting.illustrative)
      }
      guard isHeld else { continue }
      for action in meeting.actions.map({ $0.standing(on: view.day) }) {
        add(
          .boardAction, due: action.due, done: action.closed, action.text,
          .boardAction(meeting.id, action.id), illustrative: meeting.illustrative)
      }
    }
  }
}
