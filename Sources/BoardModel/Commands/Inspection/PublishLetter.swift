/// The letter or report of a visit that was recorded while it was awaited.
package struct PublishLetter: Command, Hashable {
  package static let kind = "visit-letter"

  package let visit: Identifier<Visit>
  package let published: Day
  package let copiedToDepartment: Bool
  /// Where it was published.
  package let source: Prose

  package init(
    _ visit: Identifier<Visit>, published: Day, copiedToDepartment: Bool = false, source: Prose
  ) {
    self.visit = visit
    self.published = published
    self.copiedToDepartment = copiedToDepartment
    self.source = source
  }

  package var what: String { "letter of visit \(visit) published on \(published.text)" }

  package func apply(to council: inout Council, today: Day) throws(Refusal) {
    try council.visits.change(.visit(visit), where: { $0.id == visit }, known: \.id.words) {
      visit throws(Refusal) in
      if let out = visit.published { throw .ofRecord(.letterOut(visit.id.words, on: out)) }
      try Council.checkLetter(published, of: visit.from, to: visit.to, today: today)
      visit.published = published
      visit.copiedToDepartment = copiedToDepartment
      visit.source = source
    }
  }

  package func basis(in council: Council) -> Basis {
    Basis(council.visits.wholeHistory.first { $0.id == visit }?.published)
  }
}

extension Council {
  /// A letter is of no day to come, and not older than the end of its visit.
  static func checkLetter(
    _ published: Day, of from: PartialDate, to end: PartialDate, today: Day
  ) throws(Refusal) {
    try checkDay(published, today: today)
    // Where only the month of its end is known, it may have ended on the first of it.
    guard published >= max(from.firstDay, end.firstDay) else {
      throw .ofRecord(.publishedBefore(published, end: end))
    }
  }
}
