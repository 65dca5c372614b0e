/// What a meeting decided.
package struct Decision: Hashable, Sendable {
  package let id: Identifier<Decision>
  package let text: Prose
  package let objective: ObjectiveRef?
  package var struck: Strike?

  package init(
    id: Identifier<Decision>, text: Prose, objective: ObjectiveRef?, struck: Strike? = nil
  ) {
    self.id = id
    self.text = text
    self.objective = objective
    self.struck = struck
  }
}

/// What a meeting asked somebody to do.
package struct BoardAction: Hashable, Sendable {
  package let id: Identifier<BoardAction>
  package let text: Prose
  package let owner: Identifier<PersonInRole>?
  package let due: Day
  package internal(set) var closed: Day?
  /// What came of it, known once it is closed.
  package internal(set) var outcome: Prose?
  /// The times it had been closed and was opened again.
  package internal(set) var reopenings: [Reopening]
  package let objective: ObjectiveRef?
  package var struck: Strike?

  package init(
    id: Identifier<BoardAction>, text: Prose, owner: Identifier<PersonInRole>?, due: Day,
    closed: Day?, outcome: Prose? = nil, reopenings: [Reopening] = [], objective: ObjectiveRef?,
    struck: Strike? = nil
  ) {
    self.id = id
    self.text = text
    self.owner = owner
    self.due = due
    self.closed = closed
    self.outcome = outcome
    self.reopenings = reopenings
    self.objective = objective
    self.struck = struck
  }

  /// That it was closed for a while, and is not done after all.
  package struct Reopening: Hashable, Sendable {
    package let closed: Day
    package let outcome: Prose?
    package let on: Day
    package let because: Prose

    package init(closed: Day, outcome: Prose?, on: Day, because: Prose) {
      self.closed = closed
      self.outcome = outcome
      self.on = on
      self.because = because
    }
  }

  /// The action as the day knew it.
  func standing(on day: Day) -> BoardAction {
    var standing = self
    standing.struck = nil
    standing.reopenings = reopenings.filter { $0.on <= day }
    if let later = reopenings.first(where: { $0.on > day }) {
      standing.closed = later.closed
      standing.outcome = later.outcome
    }
    if let closed = standing.closed, closed > day {
      standing.closed = nil
      standing.outcome = nil
    }
    return standing
  }
}
