/// A milestone as it was known on a day.
package struct MilestoneAsOf: Sendable {
  package enum State: Hashable, Sendable {
    case reached(Day)
    /// Days until its baseline.
    case due(in: Int)
    /// Days past its baseline.
    case overdue(Int)
  }

  package let milestone: Milestone
  package let state: State
  /// The latest forecast known, or else the baseline.
  package let forecastDue: Day

  init(_ milestone: Milestone, on day: Day) {
    self.milestone = milestone
    forecastDue = milestone.forecasts.latest(on: day)?.due ?? milestone.baselineDue
    if let reached = milestone.reached, reached <= day {
      state = .reached(reached)
    } else if milestone.baselineDue < day {
      state = .overdue(day - milestone.baselineDue)
    } else {
      state = .due(in: milestone.baselineDue - day)
    }
  }
}
