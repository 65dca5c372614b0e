internal import BoardModel

/// Where an entry of a council's record is shown.
extension EntryRef {
  func screen(of council: String) -> Screen {
    if let objective {
      return .objective(ObjectiveScreen(council: council, ref: objective, showing: self))
    }
    switch self {
    case .notice: return .notice(NoticeScreen(council: council))
    case .partner: return .partners(PartnersScreen(council: council))
    case .clause(let clause): return .clause(ClauseScreen(council: council, clause: clause))
    case .readiness: return .assessment(AssessmentScreen(council: council, startingAt: .readiness))
    case .visit(let id): return .visit(VisitScreen(council: council, of: .visit(id)))
    case .finding(let visit, let finding):
      return .visit(VisitScreen(council: council, of: .visit(visit), finding: finding))
    case .area(let id): return .trail(TrailScreen(council: council, area: id))
    case .review(let id): return .visit(VisitScreen(council: council, of: .review(id)))
    case .adviserReport(let id):
      return .visit(VisitScreen(council: council, of: .adviserReport(id)))
    default: return .record(RecordScreen(council: council, ref: self))
    }
  }
}

extension ObjectiveScreen {
  /// The part of the page and the row that the entry it was opened for stands in.
  func spot(on board: BoardOnDay) -> (tab: ObjectiveTab, row: String?)? {
    switch showing {
    case .action(_, let id): return (.actions, EntryName.action(id).id)
    case .milestone(_, let id): return (.milestones, EntryName.milestone(id).id)
    case .contribution(_, let id): return (.partners, EntryName.contribution(id).id)
    case .ask(_, _, let id): return (.partners, EntryName.ask(id).id)
    case .evidence(_, let id):
      let council = board.council(key)
      let entry = council?.council.objective(ref)?.evidence.numbered(on: board.day)
        .first { $0.entry.id == id }
      return (
        .evidence,
        entry.map {
          EntryName.logged(LoggedEntry(.evidence, on: $0.entry.on, number: $0.number)).id
        }
      )
    default: return nil
    }
  }
}
