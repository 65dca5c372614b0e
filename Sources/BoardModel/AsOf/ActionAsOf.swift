/// An action as it was known on a day.
package struct ActionAsOf: Sendable {
  package let action: Action
  package let status: ActionStatus
  /// The latest forecast known, or else the baseline.
  package let forecastDue: Day
  /// The day from which it has been closed.
  package let closedOn: Day?
  /// Days past its baseline with the work not done; 0 when it is not overdue.
  package let daysOverdue: Int

  init(_ action: Action, on day: Day) {
    self.action = action
    status = action.status(on: day)
    forecastDue = action.forecasts.latest(on: day)?.due ?? action.baselineDue
    closedOn = action.closedOn(by: day)
    let isToDo =
      switch status {
      case .notStarted, .inProgress: true
      case .awaitingSignOff, .closed, .cancelled: false
      }
    daysOverdue = isToDo ? max(0, day - action.baselineDue) : 0
  }

  package var isOverdue: Bool { daysOverdue > 0 }
}
