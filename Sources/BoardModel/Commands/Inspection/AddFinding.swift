/// One thing a visit found, of the areas for improvement and objectives it is about.
package struct AddFinding: Command, Hashable {
  package static let kind = "finding"

  package let visit: Identifier<Visit>
  package let text: Prose
  package let tag: Finding.Tag
  package let areas: [Identifier<AreaForImprovement>]
  package let objectives: [ObjectiveRef]

  package init(
    _ visit: Identifier<Visit>, _ tag: Finding.Tag, text: Prose,
    areas: [Identifier<AreaForImprovement>] = [], objectives: [ObjectiveRef] = []
  ) {
    self.visit = visit
    self.text = text
    self.tag = tag
    self.areas = areas
    self.objectives = objectives
  }

  package var objective: ObjectiveRef? { objectives.count == 1 ? objectives[0] : nil }
  package var why: Prose? { text }
  package var what: String { "finding of visit \(visit) added (\(tag.name))" }

  package func apply(to council: inout Council, today: Day) throws(Refusal) {
    try council.checkAreas(areas)
    for ref in objectives { try council.checkObjective(ref) }
    let taken = council.visits.wholeHistory.flatMap(\.findings).map(\.id)
    try council.visits.change(.visit(visit), where: { $0.id == visit }, known: \.id.words) {
      visit throws(Refusal) in
      guard visit.published != nil else { throw .ofRecord(.letterAwaited(visit.id.words)) }
      let id: Identifier<Finding> = NewName.part(
        of: visit.id, "f", count: visit.findings.count, taken: taken)
      visit.findings.append(
        Finding(id: id, text: text, tag: tag, areas: areas, objectives: objectives))
    }
  }
}
