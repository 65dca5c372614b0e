/// That an entry was found to be wrong: it stays where it was, struck through.
///
/// Kept apart from the entry: nearly none has one, and a large plan has hundreds of thousands of
/// entries.
package final class Strike: Sendable {
  /// The day from which it no longer counts. Asked for an earlier day, the model answers as that
  /// day would have, with the entry.
  package let on: Day
  package let because: Prose
  package let by: Identifier<PersonInRole>?
  package let illustrative: Bool

  package init(on: Day, because: Prose, by: Identifier<PersonInRole>?, illustrative: Bool) {
    self.on = on
    self.because = because
    self.by = by
    self.illustrative = illustrative
  }
}

extension Strike: Hashable {
  package static func == (one: Strike, other: Strike) -> Bool {
    one.on == other.on && one.because == other.because && one.by == other.by
      && one.illustrative == other.illustrative
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(on)
    hasher.combine(because)
    hasher.combine(by)
    hasher.combine(illustrative)
  }
}

/// A dated entry that can be found to be wrong.
package protocol Correctable: Dated {
  var struck: Strike? { get set }
}

extension Correctable {
  package func isStruck(by day: Day) -> Bool {
    guard let struck else { return false }
    return struck.on <= day
  }
}

extension Log where Entry: Correctable {
  /// The entries that counted on a day, without a word of those that were found wrong later.
  func standing(on day: Day) -> Log {
    guard wholeHistory.contains(where: { $0.struck != nil }) else { return self }
    return Log(
      inOrder: wholeHistory.filter { !$0.isStruck(by: day) }.map { entry in
        var standing = entry
        standing.struck = nil
        return standing
      })
  }
}

extension Objective {
  /// The objective without the entries that were struck through by the day: what rules look at.
  func standing(on day: Day) -> Objective {
    var standing = self
    standing.delivery = delivery.standing(on: day)
    standing.impact = impact.standing(on: day)
    standing.forecasts = forecasts.standing(on: day)
    standing.pathsToGreen = pathsToGreen.standing(on: day)
    standing.overrides = overrides.standing(on: day)
    standing.evidence = evidence.standing(on: day)
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
