/// A date set for a meeting of the improvement board (clause 5b).
package struct ArrangeMeeting: Command, Hashable {
  package static let kind = "arrange-meeting"

  /// The day it is to be held.
  package let held: Day
  package let chair: Identifier<PersonInRole>?
  /// The day its report and papers are due.
  package let packDue: Day?
  /// The day its date was set.
  package let on: Day

  package init(
    held: Day, chair: Identifier<PersonInRole>? = nil, packDue: Day? = nil, on: Day
  ) {
    self.held = held
    self.chair = chair
    self.packDue = packDue
    self.on = on
  }

  package var what: String { "board meeting arranged for \(held.text)" }

  package func apply(to council: inout Council, today: Day) throws(Refusal) {
    try Council.checkDay(on, today: today)
    guard held >= on else { throw .ofRecord(.dueBeforeSet(held, set: on)) }
    if let packDue, packDue > held {
      throw .ofRecord(.papersDueAfter(packDue, meeting: held))
    }
    try council.checkPerson(chair)
    if let there = council.standingMeeting(on: held) {
      throw .ofRecord(.meetingOnDay(held, there.id.words))
    }
    let id = NewName.dated("m", held, taken: council.meetings.wholeHistory.map(\.id))
    council.meetings = council.meetings.adding(
      Meeting(
        id: id, on: held, arranged: on, cancelled: nil, packDue: packDue, chair: chair,
        attendance: [], report: nil,
        decisions: [], actions: [], illustrative: false))
  }
}
