import BoardModel
import Testing

extension CouncilDraft {
  /// How a notice with this one clause would answer for it on a day.
  func clause(_ kind: ObligationKind, on day: Day) throws -> ClauseAsOf {
    let council = changed {
      $0.obligations = [Obligation(clause: "1", text: "What it asks", kind: kind)]
    }
    return try #require(council.asOf(day).clauses.first)
  }

  func state(_ kind: ObligationKind, on day: Day) throws -> ClauseState {
    try clause(kind, on: day).state
  }

  /// With nothing recorded of the board.
  static let unmet = CouncilDraft().changed { $0.meetings = [] }
}

extension PersonInRole {
  init(_ id: Identifier<PersonInRole>, _ roles: BoardRole...) {
    self.init(
      id: id, title: Prose("Role of \(id)"), name: nil, agency: nil, headOfServiceOrAbove: true,
      roles: roles, illustrative: true)
  }
}

extension Review {
  init(
    _ id: Identifier<Review>, _ kind: Kind = .department, arranged: Day = "2025-01-02", due: Day,
    held: Day? = nil, themes: [ReviewTheme] = []
  ) {
    self.init(
      id: id, kind: kind, title: "Review", arranged: arranged, due: due, held: held,
      reviewer: nil, themes: themes, findings: [], illustrative: true)
  }
}

extension AdviserReport {
  init(
    _ id: Identifier<AdviserReport>, arranged: Day = "2025-01-02", due: Day, received: Day? = nil
  ) {
    self.init(
      id: id, title: "Report", arranged: arranged, due: due, received: received, text: nil,
      illustrative: true)
  }
}

extension Evidence {
  init(_ id: Identifier<Evidence>, on: Day, _ kind: Kind, changed: Prose? = nil) {
    self.init(
      id: id, on: on, kind: kind, strength: .strong, text: "Said", changed: changed,
      illustrative: true)
  }
}

extension AreaForImprovement {
  init(
    _ id: Identifier<AreaForImprovement>, theme: ReviewTheme? = .practice,
    published: Day = "2024-12-01"
  ) {
    self.init(
      id: id, document: "Ofsted", reference: id.words, text: "What must improve", theme: theme,
      published: published)
  }
}

extension ClauseEntry {
  /// A day that was set for what a clause asks.
  static func dateSet(
    _ clause: Prose, id: Identifier<ClauseEntry> = "e1", on: Day, due: Day
  ) -> ClauseEntry {
    ClauseEntry(
      id: id, on: on, clause: clause, kind: .dateSet, text: "Asked for.", due: due,
      illustrative: true)
  }
}
