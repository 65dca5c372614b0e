package import BoardModel

/// What a form records, and of what.
///
/// Where it names several records, one form makes the same change to each of them. Where it names
/// none, the form asks which one.
package enum FormKind: Hashable, Sendable {
  case rate([ObjectiveRef])
  case pathToGreen([ObjectiveRef])
  case override([ObjectiveRef])
  case reforecast([ObjectiveRef])
  case reforecastAction(ObjectiveRef, [Identifier<Action>])
  case reforecastMilestone(ObjectiveRef, [Identifier<Milestone>])
  case addAction(ObjectiveRef)
  case changeAction(ObjectiveRef, [Identifier<Action>])
  case progressAction(ObjectiveRef, [Identifier<Action>], ActionStep)
  case addMilestone(ObjectiveRef)
  case changeMilestone(ObjectiveRef, [Identifier<Milestone>])
  case progressMilestone(ObjectiveRef, [Identifier<Milestone>], MilestoneStatus)
  case addEvidence(ObjectiveRef)
  case addContribution(ObjectiveRef)
  case judge(ObjectiveRef, Identifier<Contribution>?)
  case ask(ObjectiveRef, Identifier<Contribution>?)
  case answer(ObjectiveRef, Identifier<Ask>?)
  case addObjective
  case changeObjective([ObjectiveRef])
  case split(ObjectiveRef)
  case merge([ObjectiveRef])
  case end([ObjectiveRef], EndObjective.Reason)
  /// Strikes an entry through.
  case strike(ObjectiveRef, LoggedEntry)
  /// Strikes an entry through and records the right one in its place.
  case correct(ObjectiveRef, LoggedEntry)
  /// Of the board, the notice's clauses or an inspection.
  case record(RecordForm)
  /// What objectives point at.
  case addPart(CouncilPart)
  case changePart(CouncilPart)
  /// Begins a council that is not there yet.
  case newCouncil
}

/// How far an action is taken by a form.
package enum ActionStep: String, CaseIterable, Hashable, Sendable {
  case progress
  case complete
  case signOff
  case close
  case cancel
  case reopen

  /// Whether the form asks how much is done.
  var needsPercent: Bool { self == .progress || self == .reopen }
}

extension FormKind {
  /// The objectives it is about; none for a new one.
  var refs: [ObjectiveRef] {
    switch self {
    case .rate(let refs), .pathToGreen(let refs), .override(let refs), .reforecast(let refs),
      .changeObjective(let refs), .merge(let refs), .end(let refs, _):
      refs
    case .reforecastAction(let ref, _), .reforecastMilestone(let ref, _), .addAction(let ref),
      .changeAction(let ref, _), .progressAction(let ref, _, _), .addMilestone(let ref),
      .changeMilestone(let ref, _), .progressMilestone(let ref, _, _), .addEvidence(let ref),
      .addContribution(let ref), .judge(let ref, _), .ask(let ref, _), .answer(let ref, _),
      .split(let ref), .strike(let ref, _), .correct(let ref, _):
      [ref]
    case .addObjective, .record, .addPart, .changePart, .newCouncil: []
    }
  }

  /// How many records it changes.
  var count: Int {
    switch self {
    case .reforecastAction(_, let ids), .changeAction(_, let ids), .progressAction(_, let ids, _):
      max(1, ids.count)
    case .reforecastMilestone(_, let ids), .changeMilestone(_, let ids),
      .progressMilestone(_, let ids, _):
      max(1, ids.count)
    default: max(1, refs.count)
    }
  }
}
