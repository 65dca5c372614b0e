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
  /// The day it is so from; earlier days know it as it was. The day it is recorded without it.
  package var on: Day?

  package init(_ ref: ObjectiveRef) { self.ref = ref }

  package var objective: ObjectiveRef? { ref }
  package var why: Prose? { because }
  package var what: String {
    let parts: [String] = [
      title.map { "title now \"\($0)\"" }, outcome.map { "outcome now \"\($0)\"" },
      priority.map { "priority \($0)" }, theme.map { "theme \($0.rawValue)" },
      sources.map { "sources now \(Wording.list($0.all.map(\.words)))" }, sponsor.words("sponsor"),
      owner.words("owner"),
      successMeasures.map {
        $0.isEmpty
          ? "no success measures"
          : "success measures now \($0.map { "\"\($0)\"" }.joined(separator: ", "))"
      },
      measures.map {
        $0.isEmpty ? "no measures" : "measures now \(Wording.list($0.map(\.string)))"
      },
    ].compactMap { $0 }
    return "\(ref) changed\(on.map { " on \($0.text)" } ?? ""): \(parts.joined(separator: ", "))"
  }

  package func apply(to council: inout Council, today: Day) throws(Refusal) {
    if let priority { try council.checkPriority(priority) }
    if let sources { try council.checkSources(sources.all) }
    if let measures { try council.checkMeasures(measures) }
    try council.checkPerson(sponsor.value)
    try council.checkPerson(owner.value)
    let on = on ?? today
    try council.change(ref, on: self.on, today: today) { objective throws(Refusal) in
      var changed = objective
      if let title { changed.title = title }
      if let outcome { changed.outcome = outcome }
      if let priority { changed.priority = priority }
      if let theme { changed.theme = theme }
      if let sources { changed.sources = sources }
      sponsor.apply(to: &changed.sponsor)
      owner.apply(to: &changed.owner)
      if let successMeasures { changed.successMeasures = successMeasures }
      if let measures { changed.measures = measures }
      if changed == objective { throw .nothingToChange }
      try changed.remember(objective, until: on)
      objective = changed
    }
    council.noteFormerWords(of: ref)
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
