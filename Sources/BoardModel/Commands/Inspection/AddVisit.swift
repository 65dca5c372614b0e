/// An Ofsted visit or inspection; its findings are known from the day its letter was published.
package struct AddVisit: Command, Hashable {
  package static let kind = "visit"

  package let visitKind: Visit.Kind
  package let title: Prose
  package let from: PartialDate
  package let to: PartialDate
  /// The day of its letter; nothing while that is awaited.
  package let published: Day?
  package var inspectors: [Prose] = []
  package var areasCovered: [VisitArea] = []
  package var copiedToDepartment = false
  package let source: Prose?

  package init(
    _ kind: Visit.Kind, title: Prose, from: PartialDate, to: PartialDate, published: Day? = nil,
    source: Prose? = nil
  ) {
    visitKind = kind
    self.title = title
    self.from = from
    self.to = to
    self.published = published
    self.source = source
  }

  package var what: String {
    let letter = published.map { "published \($0.text)" } ?? "its letter awaited"
    return "\(visitKind.name) of \(from.text) added, \(letter): \(title)"
  }

  package func apply(to council: inout Council, today: Day) throws(Refusal) {
    guard to.lastDay >= from.firstDay else {
      throw .ofRecord(.endsBeforeItBegins(from: from, to: to))
    }
    if let published {
      try Council.checkLetter(published, of: from, to: to, today: today)
    } else {
      // A month may be known and not the day; what is still to come is no visit yet.
      try Council.checkDay(to.firstDay, today: today)
    }
    for area in areasCovered { try council.checkAreas(area.areas) }
    let all = council.visits
    council.visits = all.adding(
      Visit(
        id: NewName.dated("v", published ?? from.firstDay, taken: all.wholeHistory.map(\.id)),
        kind: visitKind,
        title: title, from: from, to: to, published: published, inspectors: inspectors,
        areasCovered: areasCovered, findings: [], copiedToDepartment: copiedToDepartment,
        source: source, illustrative: false))
  }
}
