/// S3: less of the actions is done than of the time is gone.
///
/// Source: Redmine's `Issue#behind_schedule?`: the start plus the done share of the planned length,
/// in whole days, is today or earlier. The share is the mean over the actions known that are not
/// cancelled: closed and awaiting sign-off 100, not started 0. It says nothing without actions. As
/// a share is never negative, nothing is behind before it starts.
package enum BehindScheduleRule: Rule {
  package struct Figures: RuleFigures, Hashable {
    package let done: Percent
    /// The day by which the plan asks for more than is done.
    package let doneDate: Day
    package let daysBehind: Int

    var brief: String {
      done == .all
        ? "actions done, still open" : "\(done.value) % done, \(daysBehind) d behind"
    }
    var sentence: String {
      if done == .all {
        return
          "All its actions are done, and yet it is open \(Wording.days(daysBehind)) after it was due."
      }
      return
        "Its actions are \(done.value) per cent done, \(Wording.days(daysBehind)) behind the plan."
    }
  }

  static func hit(on objective: ObjectiveAsOf) -> RuleHit? {
    let start = objective.objective.start
    guard let share = objective.doneShare else { return nil }
    let doneDate = start + share.floor(of: objective.objective.baselineDue - start + 1)
    guard doneDate <= objective.day else { return nil }
    return RuleHit(
      rule: .s3, since: doneDate,
      numbers: .behindSchedule(
        Figures(
          done: share.percent, doneDate: doneDate, daysBehind: objective.day - doneDate + 1)))
  }
}
