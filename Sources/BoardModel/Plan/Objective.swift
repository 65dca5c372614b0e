/// One objective of an improvement plan, with everything recorded of it.
package struct Objective: Hashable, Sendable {
  package let ref: ObjectiveRef
  package internal(set) var title: Prose
  /// What will be different for children when it is met.
  package internal(set) var outcome: Prose
  package internal(set) var priority: Identifier<Priority>
  package internal(set) var theme: ReviewTheme
  /// What it was written for; an objective that traces to nothing cannot be built.
  package internal(set) var sources: NonEmpty<ObjectiveSource>
  package internal(set) var sponsor: Identifier<PersonInRole>?
  package internal(set) var owner: Identifier<PersonInRole>?
  /// When it came into the plan.
  package let added: Day
  package let start: Day
  /// The due day first agreed; it never moves.
  package let baselineDue: Day
  package internal(set) var successMeasures: [Prose]
  package internal(set) var measures: [Identifier<Measure>]
  /// What of this was otherwise, and until when.
  package internal(set) var formerly: Log<FormerObjective>
  package internal(set) var delivery: Log<RatingEntry<DeliveryRating>>
  package internal(set) var impact: Log<RatingEntry<ImpactRating>>
  package internal(set) var forecasts: Log<Forecast>
  package internal(set) var pathsToGreen: Log<PathToGreen>
  package internal(set) var overrides: Log<VerdictOverride>
  package internal(set) var actions: [Action]
  package internal(set) var milestones: [Milestone]
  package internal(set) var evidence: Log<Evidence>
  package internal(set) var contributions: [Contribution]
  package internal(set) var ending: ObjectiveEnding?
  package let illustrative: Bool

  /// Nothing when the objective would be due before it starts.
  package init?(
    ref: ObjectiveRef, title: Prose, outcome: Prose, priority: Identifier<Priority>,
    theme: ReviewTheme, sources: NonEmpty<ObjectiveSource>, sponsor: Identifier<PersonInRole>?,
    owner: Identifier<PersonInRole>?, added: Day, start: Day, baselineDue: Day,
    successMeasures: [Prose] = [], measures: [Identifier<Measure>] = [],
    formerly: Log<FormerObjective> = Log(),
    delivery: Log<RatingEntry<DeliveryRating>> = Log(),
    impact: Log<RatingEntry<ImpactRating>> = Log(), forecasts: Log<Forecast> = Log(),
    pathsToGreen: Log<PathToGreen> = Log(), overrides: Log<VerdictOverride> = Log(),
    actions: [Action] = [], milestones: [Milestone] = [], evidence: Log<Evidence> = Log(),
    contributions: [Contribution] = [], ending: ObjectiveEnding? = nil, illustrative: Bool
  ) {
    guard start <= baselineDue else { return nil }
    self.ref = ref
    self.title = title
    self.outcome = outcome
    self.priority = priority
    self.theme = theme
    self.sources = sources
    self.sponsor = sponsor
    self.owner = owner
    self.added = added
    self.start = start
    self.baselineDue = baselineDue
    self.successMeasures = successMeasures
    self.measures = measures
    self.formerly = formerly
    self.delivery = delivery
    self.impact = impact
    self.forecasts = forecasts
    self.pathsToGreen = pathsToGreen
    self.overrides = overrides
    self.actions = actions
    self.milestones = milestones
    self.evidence = evidence
    self.contributions = contributions
    self.ending = ending
    self.illustrative = illustrative
  }
}
