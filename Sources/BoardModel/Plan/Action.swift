/// One thing to be done for an objective.
package struct Action: Hashable, Sendable {
  package let id: Identifier<Action>
  package internal(set) var title: Prose
  package internal(set) var owner: Identifier<PersonInRole>?
  package internal(set) var agency: Identifier<Partner>?
  /// When it came into the plan.
  package let added: Day
  package let baselineDue: Day
  package internal(set) var formerly: Log<FormerAction>
  package internal(set) var forecasts: Log<Forecast>
  package internal(set) var progress: Log<ActionEntry>
  package let illustrative: Bool

  package init(
    id: Identifier<Action>, title: Prose, owner: Identifier<PersonInRole>?,
    agency: Identifier<Partner>?, added: Day, baselineDue: Day, forecasts: Log<Forecast>,
    progress: Log<ActionEntry>, formerly: Log<FormerAction> = Log(), illustrative: Bool
  ) {
    self.id = id
    self.title = title
    self.owner = owner
    self.agency = agency
    self.added = added
    self.baselineDue = baselineDue
    self.formerly = formerly
    self.forecasts = forecasts
    self.progress = progress
    self.illustrative = illustrative
  }
}

/// How far an action is.
package enum ActionStatus: Hashable, Sendable {
  case notStarted
  case inProgress(Percent)
  /// The work is done; nobody has signed it off.
  case awaitingSignOff
  case closed
  case cancelled

  package var name: String {
    switch self {
    case .notStarted: "not started"
    case .inProgress: "in progress"
    case .awaitingSignOff: "complete awaiting sign-off"
    case .closed: "closed"
    case .cancelled: "cancelled"
    }
  }

  /// A status without how much is done.
  package enum Word: String, CaseIterable, Hashable, Sendable {
    case notStarted = "not-started"
    case inProgress = "in-progress"
    case awaitingSignOff = "awaiting-sign-off"
    case closed
    case cancelled

    /// Nothing where it needs to be said how much is done and is not.
    package func status(_ percent: Percent?) -> ActionStatus? {
      switch self {
      case .notStarted: .notStarted
      case .inProgress: percent.map { .inProgress($0) }
      case .awaitingSignOff: .awaitingSignOff
      case .closed: .closed
      case .cancelled: .cancelled
      }
    }
  }

  package var word: Word {
    switch self {
    case .notStarted: .notStarted
    case .inProgress: .inProgress
    case .awaitingSignOff: .awaitingSignOff
    case .closed: .closed
    case .cancelled: .cancelled
    }
  }

  /// `in progress 60 %`.
  package var words: String {
    if case .inProgress(let percent) = self { "\(name) \(percent.value) %" } else { name }
  }
}

/// What was said of an action on a day.
package struct ActionEntry: Hashable, Sendable, Correctable {
  package let on: Day
  package let status: ActionStatus
  package let note: Prose?
  package let by: Identifier<PersonInRole>?
  package let illustrative: Bool
  package var mark: EntryMark?

  package init(
    on: Day, status: ActionStatus, note: Prose?, by: Identifier<PersonInRole>?, illustrative: Bool,
    struck: Strike? = nil, knownFrom: Day? = nil
  ) {
    self.on = on
    self.status = status
    self.note = note
    self.by = by
    self.illustrative = illustrative
    mark = EntryMark.of(struck, knownFrom)
  }
}
