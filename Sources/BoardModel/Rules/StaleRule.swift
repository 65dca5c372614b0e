/// S5: no rating of either kind for the last board meeting, or for more than 56 days.
///
/// Source: clause 5a (a record of progress kept up to date); the numbers are ours. A rating given
/// for a meeting counts from that meeting once it is held; "not rated" is none. Without any, the count
/// starts when the objective came into the plan and had started. One that did so after the last
/// meeting is given those days first. What is noted of actions is no rating, and the words say so.
package enum StaleRule: Rule {
  package struct Figures: RuleFigures, Hashable {
    /// Nothing when it was never rated.
    package let lastUpdate: Day?
    /// Since then, or since it began.
    package let days: Int
    /// The last meeting held, when there was no update for it.
    package let missedMeeting: Day?

    var brief: String {
      lastUpdate == nil ? "never rated, \(days) d" : "not rated for \(days) d"
    }
    var sentence: String {
      switch (lastUpdate, missedMeeting) {
      case (let last?, let meeting?):
        "Last rated on \(last.text), \(Wording.days(days)) ago,"
          + " before the board meeting of \(meeting.text)."
      case (let last?, nil): "Last rated on \(last.text), \(Wording.days(days)) ago."
      case (nil, let meeting?): "Never rated, though the board met on \(meeting.text)."
      case (nil, nil): "Never rated in the \(Wording.days(days)) since it began."
      }
    }
  }

  static func hit(on objective: ObjectiveAsOf) -> RuleHit? {
    let day = objective.day
    let begin = objective.begin
    let staleDays = objective.board.thresholds.staleDays
    let meeting = objective.board.held.last.map(\.on).flatMap { $0 >= begin ? $0 : nil }
    if meeting == nil, day - begin <= staleDays { return nil }
    let lastUpdate = objective.lastUpdate
    let from = lastUpdate ?? begin
    let missed = meeting.flatMap { from < $0 ? $0 : nil }
    guard missed != nil || day - from > staleDays else { return nil }
    return RuleHit(
      rule: .s5, since: since(objective, from: from),
      numbers: .stale(Figures(lastUpdate: lastUpdate, days: day - from, missedMeeting: missed)))
  }

  /// The day it first hit: that of the first meeting missed or the first on which the update was too
  /// old, whichever came sooner, but none of the days it was given first.
  private static func since(_ objective: ObjectiveAsOf, from: Day) -> Day {
    let begin = objective.begin
    let staleDays = objective.board.thresholds.staleDays
    let held = objective.board.held
    let firstMeeting = held.first { $0.on >= begin }?.on
    let firstMissed = held.first { $0.on >= begin && $0.on > from }?.on
    let old = from + staleDays + 1
    let graceOver = begin + staleDays + 1
    return max(min(old, firstMissed ?? old), min(graceOver, firstMeeting ?? graceOver))
  }
}
