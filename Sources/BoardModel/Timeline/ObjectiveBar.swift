/// An objective as a bar on a time line: what was first agreed against what is expected now.
package struct ObjectiveBar: Hashable, Sendable {
  package let ref: ObjectiveRef
  package let title: Prose
  package let start: Day
  /// The last day first agreed.
  package let baselineDue: Day
  /// The last day now expected; the baseline where nothing else was forecast.
  package let forecastDue: Day
  /// The day it was delivered, or left the plan.
  package let finished: Day?
  package let rating: DeliveryRating
  package let pace: Pace
  package let milestones: [Mark]
  package let illustrative: Bool

  /// A milestone on the bar.
  package struct Mark: Hashable, Sendable {
    package let on: Day
    package let isReached: Bool
  }

  /// The last day the bar reaches to.
  package var end: Day { finished ?? max(baselineDue, forecastDue) }
}

extension CouncilAsOf {
  /// One for each objective in the plan, ended ones with them, in the plan's order.
  package var bars: [ObjectiveBar] { objectives.map(\.bar) }
}

extension ObjectiveAsOf {
  /// The day it was rated Blue for good, or left the plan; nothing while it is open.
  package var finished: Day? {
    if let ending { return ending.on }
    return objective.delivery.runStart(on: day) { $0.value == .blue }
      .map { objective.delivery.wholeHistory[$0].on }
  }

  package var bar: ObjectiveBar {
    ObjectiveBar(
      ref: objective.ref, title: objective.title, start: objective.start,
      baselineDue: objective.baselineDue, forecastDue: forecastDue, finished: finished,
      rating: deliveryRating, pace: verdict.pace,
      milestones: milestones.compactMap { milestone in
        switch milestone.state {
        case .reached(let day, _): ObjectiveBar.Mark(on: day, isReached: true)
        case .cancelled: nil
        case .due, .overdue: ObjectiveBar.Mark(on: milestone.forecastDue, isReached: false)
        }
      }.sorted { $0.on < $1.on }, illustrative: objective.illustrative)
  }
}
