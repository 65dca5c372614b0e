/// Other words for an objective, or somebody else to answer for it. Its days and record stay.
package struct ChangeObjective: Command, Hashable {
  package static let kind = "change-objective"

  package let ref: ObjectiveRef
  package var title: Prose?
  package var outcome: Prose?
  package var priority: Identifier<Priority>?
  package var theme: ReviewTheme?
  package var sources: NonEmpty<ObjectiveSource>?
  package var sponsor: Change<Identifier<PersonInRole>> = .leave
  package var owner: Change<Identifier<PersonInRole>> = .leave
  package var successMeasures: [Prose]?
  package var measures: [Identifier<Measure>]?
  package var because: Prose?

  package init(_ ref: ObjectiveRef) { self.ref = ref }

  package var objective: ObjectiveRef? { ref }
  package var why: Prose? { because }
  package var what: String {
    let parts: [String] = [
      title.map { "title now \"\($0)\"" }, outcome.map { _ in "outcome" },
      priority.map { "priority \($0)" }, theme.map { "theme \($0.rawValue)" },
      sources.map { _ in "sources" }, sponsor.words("sponsor"), owner.words("owner"),
      successMeasures.map { _ in "success measures" }, measures.map { _ in "measures" },
    ].compactMap { $0 }
    return "\(ref) changed: \(parts.joined(separator: ", "))"
  }

  package func apply(to council: inout Council, today: Day) throws(Refusal) {
    if let priority { try council.checkPriority(priority) }
    if let sources { try council.checkSources(sources.all) }
    if let measures { try council.checkMeasures(measures) }
    try council.checkPerson(sponsor.value)
    try council.checkPerson(owner.value)
    try council.change(ref) { objective throws(Refusal) in
      let before = objective
      if let title { objective.title = title }
      if let outcome { objective.outcome = outcome }
      if let priority { objective.priority = priority }
      if let theme { objective.theme = theme }
      if let sources { objective.sources = sources }
      sponsor.apply(to: &objective.sponsor)
      owner.apply(to: &objective.owner)
      if let successMeasures { objective.successMeasures = successMeasures }
      if let measures { objective.measures = measures }
      if objective == before { throw .nothingToChange }
    }
  }

  package func basis(in council: Council) -> Basis {
    let objective = council.objective(ref)
    return Basis(
      title.flatMap { _ in objective?.title }, outcome.flatMap { _ in objective?.outcome },
      priority.flatMap { _ in objective?.priority }, theme.flatMap { _ in objective?.theme },
      sources.flatMap { _ in objective?.sources }, sponsor.isChange ? objective?.sponsor : nil,
      owner.isChange ? objective?.owner : nil,
      successMeasures.flatMap { _ in objective?.successMeasures },
      measures.flatMap { _ in objective?.measures })
  }
}
