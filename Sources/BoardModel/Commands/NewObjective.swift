/// What an objective needs to come into a plan; its reference is given to it then.
package struct NewObjective: Hashable, Sendable {
  package var title: Prose
  package var outcome: Prose
  package var priority: Identifier<Priority>
  package var theme: ReviewTheme
  package var sources: NonEmpty<ObjectiveSource>
  package var sponsor: Identifier<PersonInRole>?
  package var owner: Identifier<PersonInRole>?
  package var start: Day
  package var due: Day
  package var successMeasures: [Prose]
  package var measures: [Identifier<Measure>]

  package init(
    title: Prose, outcome: Prose, priority: Identifier<Priority>, theme: ReviewTheme,
    sources: NonEmpty<ObjectiveSource>, sponsor: Identifier<PersonInRole>? = nil,
    owner: Identifier<PersonInRole>? = nil, start: Day, due: Day, successMeasures: [Prose] = [],
    measures: [Identifier<Measure>] = []
  ) {
    self.title = title
    self.outcome = outcome
    self.priority = priority
    self.theme = theme
    self.sources = sources
    self.sponsor = sponsor
    self.owner = owner
    self.start = start
    self.due = due
    self.successMeasures = successMeasures
    self.measures = measures
  }
}

extension Council {
  /// Adds an objective to the end of the plan, and gives the reference it got.
  mutating func add(
    _ new: NewObjective, on day: Day, illustrative: Bool
  ) throws(Refusal) -> ObjectiveRef {
    try checkPriority(new.priority)
    try checkSources(new.sources.all)
    try checkPerson(new.sponsor)
    try checkPerson(new.owner)
    try checkMeasures(new.measures)
    let ref = try nextRef()
    guard
      let objective = Objective(
        ref: ref, title: new.title, outcome: new.outcome, priority: new.priority, theme: new.theme,
        sources: new.sources, sponsor: new.sponsor, owner: new.owner, added: day, start: new.start,
        baselineDue: new.due, successMeasures: new.successMeasures, measures: new.measures,
        illustrative: illustrative)
    else { throw .dueBefore(new.due, start: new.start) }
    plan.objectives.append(objective)
    return ref
  }

  /// The number after the highest there ever was: a reference is never used again.
  private func nextRef() throws(Refusal) -> ObjectiveRef {
    let prefix = refPrefix
    let highest = plan.objectives.compactMap { Int($0.ref.string.dropFirst(4)) }.max() ?? 0
    let number = highest + 1
    guard let ref = ObjectiveRef("\(prefix)-\(number < 10 ? "0" : "")\(number)") else {
      throw .noRefsLeft(prefix: prefix)
    }
    return ref
  }

  /// The three letters its objectives begin with, or will.
  private var refPrefix: String {
    if let first = plan.objectives.first { return String(first.ref.string.prefix(3)) }
    let letters = id.string.uppercased().filter { ("A"..."Z").contains($0) }
    return String((letters + "XXX").prefix(3))
  }
}
