/// W2: every action was closed more than 90 days ago, and the impact is still "none yet".
///
/// Source: Ofsted's monitoring visit letter to Liverpool of 16 May 2024, on plans that "measure
/// progress by the completion of tasks, rather than … improved outcomes"; the number of days is
/// ours. Cancelled actions do not count, one awaiting sign-off is not closed, and an impact never
/// rated is none.
package enum TasksWithoutImpactRule: Rule {
  package struct Figures: RuleFigures, Hashable {
    package let actions: Int
    package let lastClosed: Day
    package let days: Int

    var brief: String { "\(Wording.count(actions, "action")) closed \(days) d ago, no impact" }
    var sentence: String {
      let closed =
        actions == 1
        ? "Its only action was closed on \(lastClosed.text)"
        : "The last of its \(actions) actions was closed on \(lastClosed.text)"
      return "\(closed), \(Wording.days(days)) ago, and no impact is seen yet."
    }
  }

  static func hit(on objective: ObjectiveAsOf) -> RuleHit? {
    guard objective.impactRating == nil || objective.impactRating == .noneYet else { return nil }
    let day = objective.day
    let actions = objective.objective.actions
    var count = 0
    var lastClosed: Day?
    for index in actions.indices where actions[index].added <= day {
      switch actions[index].status(on: day) {
      case .cancelled: continue
      case .notStarted, .inProgress, .awaitingSignOff: return nil
      case .closed:
        count += 1
        guard let closed = actions[index].closedOn(by: day) else { continue }
        lastClosed = max(lastClosed ?? closed, closed)
      }
    }
    guard let lastClosed else { return nil }
    let limit = objective.board.thresholds.tasksWithoutImpactDays
    guard day - lastClosed > limit else { return nil }
    return RuleHit(
      rule: .w2, since: lastClosed + limit + 1,
      numbers: .tasksWithoutImpact(
        Figures(actions: count, lastClosed: lastClosed, days: day - lastClosed)))
  }
}
