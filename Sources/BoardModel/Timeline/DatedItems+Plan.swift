/// The plan's objectives, milestones and actions, and what partners are to answer.
extension DatedItems {
  mutating func addPlan() {
    for objective in view.objectives {
      let ref = objective.objective.ref
      addObjective(objective)
      // What was retired, merged or split is worked on no more; what was completed stands as done.
      guard objective.coversItsSources else { continue }
      if wants(.milestone) {
        for milestone in objective.milestones { add(milestone, ref) }
      }
      if wants(.action) {
        for action in objective.actions where action.status != .cancelled {
          add(
            .action, due: action.forecastDue, done: action.closedOn,
            planned: action.action.baselineDue, Prose("\(ref) \(action.action.title)"),
            .action(ref, action.action.id), illustrative: action.action.illustrative)
        }
      }
      if wants(.ask) {
        for contribution in objective.contributions {
          for ask in contribution.asks { add(ask, contribution.contribution, ref) }
        }
      }
    }
  }

  private mutating func addObjective(_ objective: ObjectiveAsOf) {
    guard wants(.objective), objective.coversItsSources else { return }
    add(
      .objective, due: objective.forecastDue, done: objective.finished,
      planned: objective.objective.baselineDue, Prose(objective.fullName),
      .objective(objective.objective.ref), illustrative: objective.objective.illustrative)
  }

  private mutating func add(_ milestone: MilestoneAsOf, _ ref: ObjectiveRef) {
    let title = Prose("\(ref) \(milestone.milestone.title)")
    let place = EntryRef.milestone(ref, milestone.milestone.id)
    let illustrative = milestone.milestone.illustrative
    if case .cancelled = milestone.state {
      add(
        .milestone, on: milestone.forecastDue, .cancelled, title, place, illustrative: illustrative)
      return
    }
    let reached: Day? = if case .reached(let day, _) = milestone.state { day } else { nil }
    add(
      .milestone, due: milestone.forecastDue, done: reached,
      planned: milestone.milestone.baselineDue, title, place, illustrative: illustrative)
  }

  private mutating func add(
    _ ask: AskAsOf, _ contribution: Contribution, _ ref: ObjectiveRef
  ) {
    let answered: Day? = if case .answered(let answer) = ask.state { answer.on } else { nil }
    add(
      .ask, due: ask.ask.answerBy, done: answered,
      Prose("\(ref) \(view.words(for: contribution.partner)): \(ask.ask.text)"),
      .ask(ref, contribution.id, ask.ask.id), illustrative: ask.ask.illustrative)
  }
}
