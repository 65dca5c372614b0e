internal import BoardModel

/// Why a screen that was asked for by name cannot be shown.
package enum ScreenRefusal: Error, Hashable, Sendable {
  case needsCouncil(ScreenName, known: [String])
  case unknownCouncil(String, known: [String])
  case needsObjective(known: [String])
  case unknownObjective(String, known: [String])
  /// No council of the store has it.
  case objectiveNowhere(String)
  case unreadable(String)

  package var sentence: String {
    switch self {
    case .needsCouncil(let screen, let known):
      "the screen \(screen.rawValue) needs --council; this store has \(known.joined(separator: ", "))."
    case .unknownCouncil(let council, let known):
      "this store has no council \(council); it has \(known.joined(separator: ", "))."
    case .needsObjective(let known) where known.isEmpty:
      "the screen objective needs --objective, such as KNO-07."
    case .needsObjective(let known):
      "the screen objective needs --objective; this council has \(known.joined(separator: ", "))."
    case .objectiveNowhere(let ref): "no council in this store has an objective \(ref)."
    case .unreadable(let council):
      "the file of \(council) cannot be read; noticeboard check says why."
    case .unknownObjective(let ref, let known):
      "this council has no objective \(ref); it has \(known.joined(separator: ", "))."
    }
  }
}

extension Dashboard {
  /// Goes to a screen by its name, as the command line asks for it.
  ///
  /// An objective is enough to know its council by.
  package mutating func show(
    _ name: ScreenName, council: String?, objective: String?
  ) throws(ScreenRefusal) {
    let council = try known(council) ?? board.entryHolding(objective)
    if let objective, council == nil { throw .objectiveNowhere(objective) }
    switch name {
    case .portfolio: break
    case .slow: start(at: .slow(SlowScreen()))
    case .help: start(at: .help(HelpScreen(of: .portfolio)))
    case .council: start(at: .council(CouncilScreen(council: try needed(council, name))))
    case .objectives:
      start(at: .objectives(ObjectivesScreen(council: try needed(council, name))))
    case .objective:
      if objective == nil, council == nil { throw .needsObjective(known: []) }
      let council = try needed(council, name)
      let ref = try self.objective(objective, of: council)
      start(at: .objective(ObjectiveScreen(council: council, ref: ref)))
    }
    settle()
  }

  private func known(_ council: String?) throws(ScreenRefusal) -> String? {
    guard let council = council?.lowercased() else { return nil }
    guard board.entry(council) != nil else {
      throw .unknownCouncil(council, known: board.keys)
    }
    return council
  }

  private func needed(_ council: String?, _ name: ScreenName) throws(ScreenRefusal) -> String {
    guard let council else { throw .needsCouncil(name, known: board.keys) }
    return council
  }

  private func objective(
    _ objective: String?, of council: String
  ) throws(ScreenRefusal) -> ObjectiveRef {
    guard let plan = board.council(council)?.council.plan else { throw .unreadable(council) }
    let known = plan.objectives.map(\.ref)
    let names = known.map(\.string)
    guard let objective else { throw .needsObjective(known: names) }
    guard let ref = known.first(where: { $0.string == objective.uppercased() }) else {
      throw .unknownObjective(objective, known: names)
    }
    return ref
  }
}

extension BoardOnDay {
  /// The council whose plan ever held an objective of that reference.
  func entryHolding(_ objective: String?) -> String? {
    guard let objective = objective?.uppercased() else { return nil }
    return councils.first { council in
      council.council.plan.objectives.contains { $0.ref.string == objective }
    }?.council.id.string
  }
}
