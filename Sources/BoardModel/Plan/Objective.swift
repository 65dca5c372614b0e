/// One objective of an improvement plan, with everything recorded of it.
package struct Objective: Hashable, Sendable {
  package let ref: ObjectiveRef
  package let title: Prose
  /// What will be different for children when it is met.
  package let outcome: Prose
  package let priority: Identifier<Priority>
  package let theme: ReviewTheme
  /// What it was written for; an objective that traces to nothing cannot be built.
  package let sources: NonEmpty<ObjectiveSource>
  package let sponsor: Identifier<PersonInRole>?
  package let owner: Identifier<PersonInRole>?
  /// When it came into the plan.
  package let added: Day
  package let start: Day
  /// The due day first agreed; it never moves.
  package let baselineDue: Day
  package let successMeasures: [Prose]
  package let measures: [Identifier<Measure>]
  package let delivery: Log<RatingEntry<DeliveryRating>>
  package let impact: Log<RatingEntry<ImpactRating>>
  package let forecasts: Log<Forecast>
  package let pathsToGreen: Log<PathToGreen>
  package let overrides: Log<VerdictOverride>
  package let actions: [Action]
  package let milestones: [Milestone]
  package let evidence: Log<Evidence>
  package let contributions: [Contribution]
  package let ending: ObjectiveEnding?
  package let illustrative: Bool

  /// Nothing when the objective would be due before it starts.
  package init?(
    ref: ObjectiveRef, title: Prose, outcome: Prose, priority: Identifier<Priority>,
    theme: ReviewTheme, sources: NonEmpty<ObjectiveSource>, sponsor: Identifier<PersonInRole>?,
    owner: Identifier<PersonInRole>?, added: Day, start: Day, baselineDue: Day,
    successMeasures: [Prose] = [], measures: [Identifier<Measure>] = [],
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
