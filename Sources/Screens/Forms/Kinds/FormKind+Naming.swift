internal import BoardModel

/// What forms are called: in menus, in the palette and over the form itself.
extension FormKind {
  /// The plain words the palette finds it by, and the letter that chooses it in a menu.
  ///
  /// No two that can stand in one menu have the same letter.
  package var name: (words: String, letter: Character) {
    switch self {
    case .rate: ("rate", "r")
    case .pathToGreen: ("path to green", "p")
    case .override: ("chair's verdict", "v")
    case .reforecast: ("reforecast", "f")
    case .reforecastAction: ("reforecast action", "f")
    case .reforecastMilestone: ("reforecast milestone", "f")
    case .addAction: ("add action", "a")
    case .changeAction(_, let ids): (ids.count > 1 ? "assign owner" : "change action", "w")
    case .progressAction(_, _, let step): step.name
    case .addMilestone: ("add milestone", "m")
    case .changeMilestone: ("change milestone", "w")
    case .progressMilestone(_, _, let status): status.form
    case .addEvidence: ("add evidence", "e")
    case .addContribution: ("add contribution", "c")
    case .judge: ("judge contribution", "j")
    case .ask: ("ask partner", "k")
    case .answer: ("answer ask", "w")
    case .addObjective: ("add objective", "o")
    case .changeObjective(let refs): (refs.count > 1 ? "assign owner" : "change objective", "o")
    case .split: ("split objective", "s")
    case .merge: ("merge objective", "g")
    case .end(_, .completed): ("complete objective", "c")
    case .end(_, .retired): ("retire objective", "t")
    case .strike: ("strike entry", "d")
    case .correct: ("correct entry", "e")
    case .record(let form): form.name
    case .addPart(let part): part.name
    case .changePart(let part): part.nameOfChange
    case .newCouncil: ("new council", "u")
    }
  }

  /// The words over the form: what it does, and of what.
  func title(in council: Council) -> String {
    let what = name.words.prefix(1).uppercased() + name.words.dropFirst()
    switch self {
    case .newCouncil: return what
    // Its clause stands in the form, and may be another by then.
    case .record(.underClause): return "\(what), \(council.name)"
    case .addObjective, .addPart, .changePart: return "\(what), \(council.name)"
    case .record(let form):
      return "\(what), \(council.name)\(form.subject(in: council).map { ": \($0)" } ?? "")"
    case .strike(let ref, let entry), .correct(let ref, let entry):
      return "\(what): \(entry.words(in: council.objective(ref))), \(ref)"
    default: break
    }
    if refs.count > 1 {
      return "\(what), \(refs.count) marked: \(refs.map(\.string).joined(separator: ", "))"
    }
    guard let ref = refs.first, let objective = council.objective(ref) else { return what }
    if let part = part(of: objective) { return "\(what), \(ref): \(part)" }
    return "\(what), \(ref) \(objective.title)"
  }

  /// The record of an objective it is about.
  private func part(of objective: Objective) -> String? {
    switch self {
    case .reforecastAction(_, let ids), .changeAction(_, let ids), .progressAction(_, let ids, _):
      if ids.count > 1 { return "\(ids.count) marked actions" }
      return objective.actions.first { ids.contains($0.id) }?.title.string
    case .reforecastMilestone(_, let ids), .changeMilestone(_, let ids),
      .progressMilestone(_, let ids, _):
      if ids.count > 1 { return "\(ids.count) marked milestones" }
      return objective.milestones.first { ids.contains($0.id) }?.title.string
    case .answer(_, let id):
      return objective.contributions.flatMap(\.asks).first { $0.id == id }?.text.string
    default: return nil
    }
  }
}

extension ActionStep {
  fileprivate var name: (words: String, letter: Character) {
    switch self {
    case .progress: ("progress of action", "p")
    case .complete: ("complete action", "c")
    case .signOff: ("sign off action", "s")
    case .close: ("close action", "l")
    case .cancel: ("cancel action", "x")
    case .reopen: ("reopen action", "o")
    }
  }
}

extension MilestoneStatus {
  fileprivate var form: (words: String, letter: Character) {
    switch self {
    case .reached: ("milestone reached", "r")
    case .signedOff: ("sign off milestone", "s")
    case .reopened: ("reopen milestone", "o")
    case .cancelled: ("cancel milestone", "x")
    }
  }
}

extension Council {
  func objective(_ ref: ObjectiveRef?) -> Objective? { plan.objectives.first { $0.ref == ref } }
}
