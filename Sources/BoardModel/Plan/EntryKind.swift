/// The kinds of entries that are only ever added, and can be struck through.
package enum EntryKind: String, CaseIterable, Hashable, Sendable {
  case delivery
  case impact
  case forecast
  case pathToGreen = "path-to-green"
  case override
  case evidence
  /// What was said of an action on a day, and when it was forecast to be done.
  case action
  case actionForecast = "action-forecast"
  case milestone
  case milestoneForecast = "milestone-forecast"
  /// How strong a contribution was found to be.
  case contribution
  case ask
  case answer

  package var name: String {
    switch self {
    case .delivery: "delivery rating"
    case .impact: "impact rating"
    case .forecast: "forecast"
    case .pathToGreen: "path to green"
    case .override: "override"
    case .evidence: "evidence"
    case .action: "progress of the action"
    case .actionForecast: "forecast of the action"
    case .milestone: "progress of the milestone"
    case .milestoneForecast: "forecast of the milestone"
    case .contribution: "judgement of the contribution"
    case .ask: "ask"
    case .answer: "answer"
    }
  }
}

/// Where an objective keeps entries of one kind.
package enum EntryLog: Hashable, Sendable {
  case delivery
  case impact
  case forecast
  case pathToGreen
  case override
  case evidence
  case action(Identifier<Action>)
  case actionForecast(Identifier<Action>)
  case milestone(Identifier<Milestone>)
  case milestoneForecast(Identifier<Milestone>)
  case contribution(Identifier<Contribution>)
  /// The ask itself.
  case ask(Identifier<Ask>)
  case answer(Identifier<Ask>)

  package var kind: EntryKind {
    switch self {
    case .delivery: .delivery
    case .impact: .impact
    case .forecast: .forecast
    case .pathToGreen: .pathToGreen
    case .override: .override
    case .evidence: .evidence
    case .action: .action
    case .actionForecast: .actionForecast
    case .milestone: .milestone
    case .milestoneForecast: .milestoneForecast
    case .contribution: .contribution
    case .ask: .ask
    case .answer: .answer
    }
  }

  /// The record of the objective whose entries they are.
  package var record: Prose? {
    switch self {
    case .delivery, .impact, .forecast, .pathToGreen, .override, .evidence: nil
    case .action(let id), .actionForecast(let id): id.words
    case .milestone(let id), .milestoneForecast(let id): id.words
    case .contribution(let id): id.words
    case .ask(let id), .answer(let id): id.words
    }
  }

  /// `delivery rating`, `progress of the action kno-07-a1`.
  package var name: String { record.map { "\(kind.name) \($0)" } ?? kind.name }
}
