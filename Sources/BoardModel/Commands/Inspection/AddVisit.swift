/// An Ofsted visit or inspection, from the day its letter or report was published.
package struct AddVisit: Command, Hashable {
  package static let kind = "visit"

  package let visitKind: Visit.Kind
  package let title: Prose
  package let from: PartialDate
  package let to: PartialDate
  package let published: Day
  package var inspectors: [Prose] = []
  package var areasCovered: [VisitArea] = []
  package var copiedToDepartment = false
  package let source: Prose

  package init(
    _ kind: Visit.Kind, title: Prose, from: PartialDate, to: PartialDate, published: Day,
    source: Prose
  ) {
    visitKind = kind
    self.title = title
    self.from = from
    self.to = to
    self.published = published
    self.source = source
  }

  package var what: String {
    "\(visitKind.name) of \(from.text) added, published \(published.text): \(title)"
  }

  package func apply(to council: inout Council, today: Day) throws(Refusal) {
    try Council.checkDay(published, today: today)
    guard to.lastDay >= from.firstDay else {
      throw .ofRecord(.endsBeforeItBegins(from: from, to: to))
    }
    guard published >= from.firstDay else {
      throw .ofRecord(.publishedBefore(published, from: from))
    }
    for area in areasCovered { try council.checkAreas(area.areas) }
    let all = council.visits
    council.visits = all.adding(
      Visit(
        id: NewName.dated("v", published, taken: all.wholeHistory.map(\.id)), kind: visitKind,
        title: title, from: from, to: to, published: published, inspectors: inspectors,
        areasCovered: areasCovered, findings: [], copiedToDepartment: copiedToDepartment,
        source: source, illustrative: false))
  }
}

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
      let id: Identifier<Finding> = NewName.part(
        of: visit.id, "f", count: visit.findings.count, taken: taken)
      visit.findings.append(
        Finding(id: id, text: text, tag: tag, areas: areas, objectives: objectives))
    }
  }
}
