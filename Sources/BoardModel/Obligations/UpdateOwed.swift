/// The last day for an objective's next update, and the board meeting it is for (clause 5a).
///
/// An update serves the first board meeting on its day or after it, so that one is owed for each
/// meeting between the meeting before and the day itself; and in any case once the last is so many
/// days old. What S5 asks of the slow rules is stricter: that is about what the board had in hand.
struct UpdateOwed {
  let objective: ObjectiveAsOf
  let due: Day
  /// Nothing where the last update grows too old first.
  let meeting: Day?

  /// `meetings` are those whose day has come and the next one, oldest first.
  init(_ objective: ObjectiveAsOf, meetings: [Day]) {
    self.objective = objective
    let begin = objective.begin
    let last = objective.lastUpdate
    let from = last ?? begin
    let limit = objective.board.thresholds.staleDays
    // The meeting that the last update was for; nothing was owed for any before the beginning.
    let served = last.flatMap { last in meetings.first { $0 >= last } }
    let missed =
      last != nil && served == nil
      ? nil : meetings.first { $0 >= begin && $0 > (served ?? begin) }
    // An objective that came into the plan after a meeting is given time until the next.
    let given = min(begin + limit, meetings.first { $0 >= begin } ?? begin + limit)
    let old = from + limit
    let day = max(min(old, missed ?? old), given)
    due = day
    meeting = missed == day ? missed : nil
  }

  /// How it stands on a day on which it is owed.
  func sentence(on day: Day) -> String {
    let updated =
      objective.lastUpdate.map {
        "Last rated on \($0.text), \(Wording.days(day - $0)) ago"
      } ?? "Never rated in the \(Wording.days(day - objective.begin)) since it began"
    guard let meeting else { return "\(updated)." }
    return "\(updated); no update\(meeting == day ? " yet" : "") for the board meeting of"
      + " \(meeting.text)."
  }
}

extension CouncilAsOf {
  /// What is owed of each open objective, in the plan's order.
  var updatesOwed: [UpdateOwed] {
    // A board day of which nothing is recorded asked for an update as any other did.
    var meetings = (heldMeetings + unrecordedMeetings).map(\.on).sorted()
    if let next = nextMeeting?.on { meetings.append(next) }
    var owed: [UpdateOwed] = []
    for objective in objectives where objective.isOpen {
      owed.append(UpdateOwed(objective, meetings: meetings))
    }
    return owed
  }
}
