/// The work of an objective, as the day knew it.
extension ObjectiveAsOf {
  /// The actions in the plan on the day, in its order.
  package var actions: [ActionAsOf] {
    objective.actions.filter { $0.added <= day }.map { ActionAsOf($0, on: day) }
  }

  package var milestones: [MilestoneAsOf] {
    objective.milestones.filter { $0.added <= day }.map { MilestoneAsOf($0, on: day) }
  }

  package var contributions: [ContributionAsOf] {
    objective.contributions.filter { $0.added <= day }.map { ContributionAsOf($0, on: day) }
  }

  /// How much of its actions is done; nothing when it has none but cancelled ones.
  package var doneShare: DoneShare? {
    let actions = objective.actions
    var count = 0
    var sum = 0
    for index in actions.indices where actions[index].added <= day {
      guard let percent = actions[index].status(on: day).donePercent else { continue }
      count += 1
      sum += percent
    }
    return count == 0 ? nil : DoneShare(sumOfPercents: sum, actions: count)
  }
}

/// The mean of what is done of some actions, kept exact.
package struct DoneShare: Hashable, Sendable {
  package let sumOfPercents: Int
  /// How many actions it is the mean of, never 0.
  package let actions: Int

  package init(sumOfPercents: Int, actions: Int) {
    self.sumOfPercents = sumOfPercents
    self.actions = max(1, actions)
  }

  /// Rounded to the nearest; all only where all is done, and none only where nothing is.
  package var percent: Percent {
    let nearest = (sumOfPercents * 2 + actions) / (actions * 2)
    if sumOfPercents == 100 * actions || sumOfPercents == 0 { return Percent(clamping: nearest) }
    return Percent(clamping: min(max(nearest, 1), 99))
  }

  /// That share of a number of days, in whole days.
  func floor(of days: Int) -> Int { days * sumOfPercents / (100 * actions) }
}

extension Action {
  func status(on day: Day) -> ActionStatus {
    let known = progress.count(on: day)
    return known == 0 ? .notStarted : progress.wholeHistory[known - 1].status
  }

  /// The day from which it has been closed.
  func closedOn(by day: Day) -> Day? {
    progress.runStart(on: day) { $0.status == .closed }.map { progress.wholeHistory[$0].on }
  }
}

extension ActionStatus {
  /// What it counts for in the mean; nothing for a cancelled action.
  var donePercent: Int? {
    switch self {
    case .notStarted: 0
    case .inProgress(let percent): percent.value
    case .awaitingSignOff, .closed: 100
    case .cancelled: nil
    }
  }
}

extension Log {
  /// The place of the first of the latest entries that all meet `condition` without a break;
  /// nothing when the latest known entry does not meet it.
  func runStart(on day: Day, where condition: (Entry) -> Bool) -> Int? {
    var start = count(on: day)
    let known = start
    while start > 0, condition(wholeHistory[start - 1]) { start -= 1 }
    return start < known ? start : nil
  }
}
