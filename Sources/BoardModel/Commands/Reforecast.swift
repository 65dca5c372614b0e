/// A new forecast of when something will be done. The baseline never moves; older forecasts stay.
package struct Reforecast: Command, Hashable {
  package static let kind = "reforecast"

  /// What is forecast.
  package enum Subject: Hashable, Sendable {
    case objective
    case action(Identifier<Action>)
    case milestone(Identifier<Milestone>)
  }

  package let ref: ObjectiveRef
  package let subject: Subject
  package let due: Day
  package let because: Prose
  package let on: Day

  package init(
    _ ref: ObjectiveRef, _ subject: Subject = .objective, due: Day, because: Prose, on: Day
  ) {
    self.ref = ref
    self.subject = subject
    self.due = due
    self.because = because
    self.on = on
  }

  package var objective: ObjectiveRef? { ref }
  package var why: Prose? { because }
  package var what: String {
    switch subject {
    case .objective: "\(ref) forecast for \(due.text)"
    case .action(let id): "\(ref) action \(id) forecast for \(due.text)"
    case .milestone(let id): "\(ref) milestone \(id) forecast for \(due.text)"
    }
  }

  package func apply(to council: inout Council, today: Day) throws(Refusal) {
    guard due >= on else { throw .forecastBeforeItsDay(due: due, on: on) }
    try council.change(ref, on: on, today: today) { objective throws(Refusal) in
      switch subject {
      case .objective:
        if due < objective.start { throw .dueBefore(due, start: objective.start) }
        try add(
          to: &objective.forecasts, baseline: objective.baselineDue, today: today,
          illustrative: objective.illustrative)
      case .action(let id):
        try objective.change(action: id) { action throws(Refusal) in
          let status = action.progress.standing(on: today).latest(on: on - 1)?.status
          if let status, status == .closed || status == .cancelled {
            throw over("action \(id)", status.name)
          }
          try add(
            to: &action.forecasts, baseline: action.baselineDue, today: today,
            illustrative: action.illustrative)
        }
      case .milestone(let id):
        try objective.change(milestone: id) { milestone throws(Refusal) in
          let status = milestone.progress.standing(on: today).latest(on: on - 1)?.status
          if let status, status != .reopened {
            throw over("milestone \(id)", status.name)
          }
          try add(
            to: &milestone.forecasts, baseline: milestone.baselineDue, today: today,
            illustrative: milestone.illustrative)
        }
      }
    }
  }

  /// What is done, or will not be, has no forecast any more; on that day itself either can come first.
  private func over(_ what: String, _ status: String) -> Refusal {
    .wrongStatus(
      of: what.prose, is: status, needed: "still to be done", advice: "Reopen it first.")
  }

  private func add(
    to forecasts: inout Log<Forecast>, baseline: Day, today: Day, illustrative: Bool
  ) throws(Refusal) {
    let stands = forecasts.standing(on: today).latest(on: on)?.due ?? baseline
    if stands == due { throw .alreadyForecast(due) }
    forecasts = forecasts.adding(
      Forecast(on: on, due: due, because: because, illustrative: illustrative))
  }

  package func basis(in council: Council) -> Basis {
    let objective = council.objective(ref)
    switch subject {
    case .objective: return Basis(objective?.forecasts)
    case .action(let id):
      return Basis(objective?.actions.first { $0.id == id }?.forecasts)
    case .milestone(let id):
      return Basis(objective?.milestones.first { $0.id == id }?.forecasts)
    }
  }
}
