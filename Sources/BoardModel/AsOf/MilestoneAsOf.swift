/// A milestone as it was known on a day.
package struct MilestoneAsOf: Sendable {
  package enum State: Hashable, Sendable {
    /// On that day; whether somebody signed it off.
    case reached(Day, isSignedOff: Bool)
    case cancelled(Day)
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
    if let reached = milestone.reached(by: day) {
      state = .reached(reached, isSignedOff: milestone.status(on: day) == .signedOff)
    } else if let entry = milestone.progress.latest(on: day), entry.status == .cancelled {
      state = .cancelled(entry.on)
    } else if milestone.baselineDue < day {
      state = .overdue(day - milestone.baselineDue)
    } else {
      state = .due(in: milestone.baselineDue - day)
    }
  }
}

extension Milestone {
  /// Nothing while it is still to be reached.
  func status(on day: Day) -> MilestoneStatus? { progress.latest(on: day)?.status }

  /// The day it was reached; nothing when it was not, or was reopened or cancelled since.
  func reached(by day: Day) -> Day? {
    progress.runStart(on: day) { $0.status == .reached || $0.status == .signedOff }
      .map { progress.wholeHistory[$0].on }
  }
}
