/// What an objective was called, was for and belonged to until a day.
package struct FormerObjective: Hashable, Sendable, Dated {
  /// The day from which it has been otherwise.
  package let on: Day
  package let title: Prose
  package let outcome: Prose
  package let priority: Identifier<Priority>
  package let theme: ReviewTheme
  package let sources: NonEmpty<ObjectiveSource>
  package let sponsor: Identifier<PersonInRole>?
  package let owner: Identifier<PersonInRole>?
  package let successMeasures: [Prose]
  package let measures: [Identifier<Measure>]

  package init(
    until day: Day, title: Prose, outcome: Prose, priority: Identifier<Priority>,
    theme: ReviewTheme, sources: NonEmpty<ObjectiveSource>, sponsor: Identifier<PersonInRole>?,
    owner: Identifier<PersonInRole>?, successMeasures: [Prose], measures: [Identifier<Measure>]
  ) {
    on = day
    self.title = title
    self.outcome = outcome
    self.priority = priority
    self.theme = theme
    self.sources = sources
    self.sponsor = sponsor
    self.owner = owner
    self.successMeasures = successMeasures
    self.measures = measures
  }
}

/// What an action was, and whose, until a day.
package struct FormerAction: Hashable, Sendable, Dated {
  package let on: Day
  package let title: Prose
  package let owner: Identifier<PersonInRole>?
  package let agency: Identifier<Partner>?

  package init(
    until day: Day, title: Prose, owner: Identifier<PersonInRole>?, agency: Identifier<Partner>?
  ) {
    on = day
    self.title = title
    self.owner = owner
    self.agency = agency
  }
}

/// What a milestone was until a day.
package struct FormerMilestone: Hashable, Sendable, Dated {
  package let on: Day
  package let title: Prose

  package init(until day: Day, title: Prose) {
    on = day
    self.title = title
  }
}

extension Log {
  /// The first entry that is later than a day: of what was until a day, what was on this one.
  func first(after day: Day) -> Entry? {
    let known = count(on: day)
    return known < wholeHistory.count ? wholeHistory[known] : nil
  }
}
