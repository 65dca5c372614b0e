extension Log where Entry: Correctable {
  /// The entries that counted on a day, without a word of what was found of them later.
  func standing(on day: Day) -> Log {
    wholeHistory.contains { $0.mark != nil } ? Log(inOrder: wholeHistory.standing(on: day)) : self
  }
}

extension [Ask] {
  fileprivate func standingWithAnswers(on day: Day) -> [Ask] {
    standing(on: day).map { ask in
      var standing = ask
      standing.answers = ask.answers.standing(on: day)
      return standing
    }
  }
}

extension Array where Element: Correctable {
  fileprivate func standing(on day: Day) -> [Element] {
    filter { $0.stands(on: day) }.map { entry in
      var standing = entry
      standing.mark = nil
      return standing
    }
  }
}

extension Objective {
  /// The objective without the entries that were struck through by the day, in the words of the
  /// day: what rules look at.
  func standing(on day: Day) -> Objective {
    var standing = self
    standing.takeWords(of: day)
    standing.delivery = delivery.standing(on: day)
    standing.impact = impact.standing(on: day)
    standing.forecasts = forecasts.standing(on: day)
    standing.pathsToGreen = pathsToGreen.standing(on: day)
    standing.overrides = overrides.standing(on: day)
    standing.evidence = evidence.standing(on: day).withChangesKnown(on: day)
    for index in actions.indices {
      standing.actions[index].forecasts = actions[index].forecasts.standing(on: day)
      standing.actions[index].progress = actions[index].progress.standing(on: day)
    }
    for index in milestones.indices {
      standing.milestones[index].forecasts = milestones[index].forecasts.standing(on: day)
      standing.milestones[index].progress = milestones[index].progress.standing(on: day)
    }
    for index in contributions.indices {
      standing.contributions[index].strengths = contributions[index].strengths.standing(on: day)
      standing.contributions[index].asks = contributions[index].asks.standingWithAnswers(on: day)
    }
    return standing
  }
}

extension Council {
  /// The plan's objectives without what was struck through by the day.
  func standingObjectives(on day: Day) -> [Objective] {
    holdsStrikes ? plan.objectives.map { $0.standing(on: day) } : plan.objectives
  }
}
