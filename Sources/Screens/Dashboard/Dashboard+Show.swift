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
  /// A clause, or an entry of the record, by the names there are.
  case needsEntry(ScreenName, known: [String])
  case unknownEntry(String, ScreenName, known: [String])

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
    case .needsEntry(let screen, let known):
      "the screen \(screen.rawValue) needs --entry; this council has \(known.joined(separator: ", "))."
    case .unknownEntry(let entry, let screen, let known):
      "this council has no \(screen.rawValue) \(entry); it has \(known.joined(separator: ", "))."
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
    _ name: ScreenName, council: String?, objective: String?, entry: String? = nil
  ) throws(ScreenRefusal) {
    let council = try known(council) ?? board.entryHolding(objective)
    if let objective, council == nil { throw .objectiveNowhere(objective) }
    switch name {
    case .portfolio: break
    case .slow: start(at: .slow(SlowScreen()))
    case .dates: start(at: .dates(DatesScreen(council: council)))
    case .partners: start(at: .partners(PartnersScreen(council: council)))
    case .help: start(at: .help(HelpScreen(of: .portfolio)))
    case .council: start(at: .council(CouncilScreen(council: try needed(council, name))))
    case .objectives:
      start(at: .objectives(ObjectivesScreen(council: try needed(council, name))))
    case .voice: start(at: .voice(VoiceScreen(council: council)))
    case .visits: start(at: .visits(VisitsScreen(council: council)))
    case .visit: start(at: try newestVisit(of: try needed(council, name)))
    case .trail: start(at: try weakestArea(of: try needed(council, name)))
    case .objective:
      if objective == nil, council == nil { throw .needsObjective(known: []) }
      let council = try needed(council, name)
      let ref = try self.objective(objective, of: council)
      start(at: .objective(ObjectiveScreen(council: council, ref: ref)))
    case .notice: start(at: .notice(NoticeScreen(council: try needed(council, name))))
    case .assessment: start(at: .assessment(AssessmentScreen(council: try needed(council, name))))
    case .clause, .record:
      start(at: try self.entry(entry, name, of: try needed(council, name)))
    }
    settle()
  }

  /// A clause by its number, or an entry of the record by its key: `5d`, `meeting/m-2025-06`.
  private func entry(
    _ entry: String?, _ name: ScreenName, of council: String
  ) throws(ScreenRefusal) -> Screen {
    guard let asOf = board.council(council) else { throw .unreadable(council) }
    let all: [EntryRef] =
      name == .clause
      ? asOf.council.notice.obligations.map { .clause($0.clause) } : EntryRef.pages(of: asOf)
    func word(_ ref: EntryRef) -> String {
      if case .clause(let clause) = ref { clause.string } else { ref.key }
    }
    let known = all.map(word)
    guard let entry else { throw .needsEntry(name, known: known) }
    guard let ref = all.first(where: { word($0) == entry.lowercased() }) else {
      throw .unknownEntry(entry, name, known: known)
    }
    return ref.screen(of: council)
  }

  /// Of what the visits screen lists, the newest visit; the list itself where there is nothing.
  private func newestVisit(of key: String) throws(ScreenRefusal) -> Screen {
    guard let council = board.council(key) else { throw .unreadable(key) }
    return council.newestSubject.map { .visit(VisitScreen(council: key, of: $0)) }
      ?? .visits(VisitsScreen(council: key))
  }

  private func weakestArea(of key: String) throws(ScreenRefusal) -> Screen {
    guard let council = board.council(key) else { throw .unreadable(key) }
    return council.areasOverVisits.first.map {
      .trail(TrailScreen(council: key, area: $0.area.id))
    } ?? .visits(VisitsScreen(council: key))
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
