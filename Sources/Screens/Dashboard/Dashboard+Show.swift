internal import BoardModel

extension Dashboard {
  /// Goes to a screen by its name, as the command line asks for it.
  ///
  /// An objective is enough to know its council by.
  package mutating func show(
    _ name: ScreenName, council: String?, objective: String?, entry: String? = nil
  ) throws(ScreenRefusal) {
    let named = try known(council)
    let council = named == nil ? try holder(of: objective) : named
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
    case .visit: start(at: try visit(entry, of: try needed(council, name)))
    case .trail: start(at: try trail(entry, of: try needed(council, name)))
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

  /// The one council that has an objective of that reference.
  private func holder(of objective: String?) throws(ScreenRefusal) -> String? {
    guard let objective else { return nil }
    let holders = board.entriesHolding(objective)
    if holders.isEmpty { throw .objectiveNowhere(objective) }
    if holders.count > 1 { throw .objectiveOfSeveral(objective.uppercased(), councils: holders) }
    return holders.first
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
  /// The councils whose plans ever held an objective of that reference; one, where nothing is amiss.
  func entriesHolding(_ objective: String) -> [String] {
    let sought = objective.uppercased()
    return councils.filter { council in
      council.council.plan.objectives.contains { $0.ref.string == sought }
    }.map(\.council.id.string)
  }
}
