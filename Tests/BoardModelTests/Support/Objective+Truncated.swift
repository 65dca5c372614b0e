import BoardModel

extension Objective {
  /// It is called for objectives that had come into the plan only.
  func truncated(after day: Day) -> Objective {
    let was = formerly.wholeHistory.first { $0.on > day }
    let known = Objective(
      ref: ref, title: was?.title ?? title, outcome: was?.outcome ?? outcome,
      priority: was?.priority ?? priority, theme: was?.theme ?? theme,
      sources: was?.sources ?? sources, sponsor: was.map(\.sponsor) ?? sponsor,
      owner: was.map(\.owner) ?? owner, added: added, start: start, baselineDue: baselineDue,
      successMeasures: was?.successMeasures ?? successMeasures,
      measures: was?.measures ?? measures, formerly: formerly.truncated(after: day),
      delivery: delivery.truncated(after: day), impact: impact.truncated(after: day),
      forecasts: forecasts.truncated(after: day), pathsToGreen: pathsToGreen.truncated(after: day),
      overrides: overrides.truncated(after: day),
      actions: actions.filter { $0.added <= day }.map { $0.truncated(after: day) },
      milestones: milestones.filter { $0.added <= day }.map { $0.truncated(after: day) },
      evidence: evidence.truncated(after: day),
      contributions: contributions.filter { $0.added <= day }.map { $0.truncated(after: day) },
      ending: ending.flatMap { $0.on <= day ? $0 : nil }, illustrative: illustrative)
    guard let known else { preconditionFailure("it was due after it starts before") }
    return known
  }
}

extension Action {
  fileprivate func truncated(after day: Day) -> Action {
    let was = formerly.wholeHistory.first { $0.on > day }
    return Action(
      id: id, title: was?.title ?? title, owner: was.map(\.owner) ?? owner,
      agency: was.map(\.agency) ?? agency, added: added, baselineDue: baselineDue,
      forecasts: forecasts.truncated(after: day), progress: progress.truncated(after: day),
      formerly: formerly.truncated(after: day), illustrative: illustrative)
  }
}

extension Milestone {
  fileprivate func truncated(after day: Day) -> Milestone {
    Milestone(
      id: id, title: formerly.wholeHistory.first { $0.on > day }?.title ?? title, added: added,
      baselineDue: baselineDue,
      forecasts: forecasts.truncated(after: day), progress: progress.truncated(after: day),
      formerly: formerly.truncated(after: day), illustrative: illustrative)
  }
}

extension Contribution {
  fileprivate func truncated(after day: Day) -> Contribution {
    Contribution(
      id: id, partner: partner, expected: expected, added: added,
      strengths: strengths.truncated(after: day),
      asks: asks.filter { $0.on <= day && $0.isKnown(by: day) }.map { ask in
        let ask = ask.unstruck(after: day)
        return Ask(
          id: ask.id, on: ask.on, text: ask.text, to: ask.to, answerBy: ask.answerBy,
          answered: nil, struckAnswers: ask.answers.truncated(after: day).wholeHistory,
          illustrative: ask.illustrative, struck: ask.struck, knownFrom: ask.knownFrom)
      }, illustrative: illustrative)
  }
}
