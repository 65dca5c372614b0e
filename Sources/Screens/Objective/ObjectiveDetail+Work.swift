internal import BoardModel
internal import CellGrid

/// What is being done: actions and milestones.
extension ObjectiveDetail {
  /// Where titles begin, behind their states; under them where there is little room.
  private var indent: Int { columns < 56 ? 3 : 24 }

  var actionRows: [Sheet.Row] {
    urgentFirst(objective.actions).flatMap { action in
      rows(
        Line.hanging([status(of: action)], action.action.title.string, columns: columns, at: indent)
          + Line.flow(facts(of: action), columns: columns, at: indent, gap: 2)
          + note(of: action) + struck(action.action.id), of: .action(action.action.id)) + [.blank]
    }
  }

  /// Overdue, the longest first; then open; then done and cancelled, each as in the plan.
  private func urgentFirst(_ actions: [ActionAsOf]) -> [ActionAsOf] {
    actions.ordered { action in
      switch action.status {
      case .closed: Int.max - 1
      case .cancelled: Int.max
      default: action.isOverdue ? -action.daysOverdue : 1
      }
    }
  }

  private func status(of action: ActionAsOf) -> (String, Role) {
    switch action.status {
    case .notStarted: ("not started", action.isOverdue ? .alert : .muted)
    case .inProgress(let percent):
      ("in progress \(percent.value) %", action.isOverdue ? .alert : .text)
    case .awaitingSignOff: ("awaiting sign-off", .reference)
    case .closed: ("closed", .good)
    case .cancelled: ("cancelled", .muted)
    }
  }

  private func facts(of action: ActionAsOf) -> [[(String, Role)]] {
    var facts: [[(String, Role)]] = []
    if let closed = action.closedOn {
      facts.append([("closed ", .muted), (closed.text, .text)])
    }
    var due: [(String, Role)] = [("due", .muted), (action.action.baselineDue.text, .text)]
    if action.isOverdue { due.append(("\(action.daysOverdue) d over", .alert)) }
    if action.forecastDue != action.action.baselineDue, action.closedOn == nil {
      due += [("forecast", .muted), (action.forecastDue.text, .text)]
    }
    facts.append(due.spaced())
    if let owner = council.title(of: action.action.owner) { facts.append([(owner, .muted)]) }
    if let agency = action.action.agency { facts.append([(council.name(of: agency), .muted)]) }
    return facts
  }

  private func note(of action: ActionAsOf) -> [Line] {
    guard let entry = action.action.progress.latest(on: day), let note = entry.note else {
      return []
    }
    return Line.wrapped(
      "\(entry.on.text): \(note.string)", .muted, columns: columns, at: indent)
  }

  /// What was said of it wrongly, and forecast wrongly.
  private func struck(_ id: Identifier<Action>) -> [Line] {
    guard let action = recorded.actions.first(where: { $0.id == id }) else { return [] }
    return struckLines(action.progress.known(on: day), at: indent) { $0.status.words }
      + struckLines(action.forecasts.known(on: day), at: indent) { "forecast for \($0.due.text)" }
  }

  private func struck(_ id: Identifier<Milestone>) -> [Line] {
    guard let milestone = recorded.milestones.first(where: { $0.id == id }) else { return [] }
    return struckLines(milestone.progress.known(on: day), at: indent) { $0.status.name }
      + struckLines(milestone.forecasts.known(on: day), at: indent) {
        "forecast for \($0.due.text)"
      }
  }

  var milestoneRows: [Sheet.Row] {
    objective.milestones.ordered { milestone in
      if case .overdue(let days) = milestone.state { -days } else { 1 }
    }.flatMap { milestone in
      rows(
        Line.hanging(
          [state(of: milestone)], milestone.milestone.title.string, columns: columns, at: indent)
          + Line.flow(facts(of: milestone), columns: columns, at: indent, gap: 2)
          + struck(milestone.milestone.id), of: .milestone(milestone.milestone.id))
        + [.blank]
    }
  }

  private func state(of milestone: MilestoneAsOf) -> (String, Role) {
    switch milestone.state {
    case .reached(let day, let isSignedOff):
      (isSignedOff ? "reached \(day.text), signed off" : "reached \(day.text)", .good)
    case .cancelled(let day): ("cancelled \(day.text)", .muted)
    case .due(let days): (days == 0 ? "due today" : "due in \(days) d", .text)
    // Beside a forecast it must be said which of the two days it counts from.
    case .overdue(let days):
      (
        milestone.forecastDue == milestone.milestone.baselineDue
          ? "\(days) d over" : "\(days) d over baseline", .alert
      )
    }
  }

  private func facts(of milestone: MilestoneAsOf) -> [[(String, Role)]] {
    var facts: [[(String, Role)]] = [
      [("baseline ", .muted), (milestone.milestone.baselineDue.text, .text)]
    ]
    if case .reached(let day, _) = milestone.state {
      let late = day - milestone.milestone.baselineDue
      if late != 0 { facts.append([(late > 0 ? "\(late) d late" : "\(-late) d early", .muted)]) }
    } else if milestone.forecastDue != milestone.milestone.baselineDue {
      let days = milestone.forecastDue - day
      facts.append([
        ("forecast ", .muted),
        (
          "\(milestone.forecastDue.text), "
            + (days < 0 ? DayWords.untilDue(days) : DayWords.fromNow(days)),
          days < 0 ? .alert : .text
        ),
      ])
    }
    return facts
  }
}
