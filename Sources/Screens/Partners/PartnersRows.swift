internal import BoardModel

/// What was worked out of the partners of one day.
final class PartnersMemory {
  private var rows = Answers<ListMemory.Question, PartnersRows>()

  func rows(of question: ListMemory.Question, _ make: () -> PartnersRows) -> PartnersRows {
    rows.answer(to: question, make)
  }
}

/// What one agency is to bring to one objective, and at which council.
struct PartnerEntry {
  let council: CouncilAsOf
  let partner: PartnerAsOf
  let contribution: PartnerContribution

  var objective: ObjectiveAsOf { contribution.objective }
  var asOf: ContributionAsOf { contribution.contribution }
  var key: String { council.council.id.string }
  var id: String { "\(key) \(contribution.ref.key)" }

  /// Asks that wait for an answer, the first to be answered first.
  var openAsks: [AskAsOf] {
    asOf.asks.filter { if case .answered = $0.state { false } else { true } }
      .ordered { $0.ask.answerBy }
  }
}

/// An agency with all it is to bring, at one council or at all that know it by that name.
struct PartnerGroup {
  let name: String
  let kind: Partner.Kind?
  /// Those to ask first at the top.
  var entries: [PartnerEntry]
  /// The first council that knows it, and its name there.
  let council: String
  let partner: Identifier<Partner>

  var toStrengthen: Int { entries.count { $0.asOf.mustBeStrengthened } }
  var asksOpen: Int { entries.reduce(0) { $0 + $1.asOf.asksOpen } }
  var asksOverdue: Int { entries.reduce(0) { $0 + $1.asOf.asksOverdue } }
  /// The councils whose objectives it contributes to.
  var councils: [String] {
    entries.map(\.council.council.name.string).reduce(into: []) { names, name in
      if !names.contains(name) { names.append(name) }
    }
  }
  fileprivate var urgency: Int { entries.first?.asOf.urgency ?? .max }
}

/// The rows of the partners screen that a view keeps, in the order it asks for.
final class PartnersRows {
  enum Row {
    case partner(PartnerGroup)
    case contribution(PartnerEntry)
    case ask(PartnerEntry, AskAsOf)
    /// Said of an agency of which nothing is expected at a council.
    case nothing(council: String, Identifier<Partner>)
    case blank
  }

  let groups: [PartnerGroup]
  let rows: [Row]

  init(of key: String?, in setting: Setting) {
    var groups: [PartnerGroup] = []
    for council in PartnersRows.councils(key, setting.board) {
      for partner in council.partners {
        let entries = partner.contributions.map {
          PartnerEntry(council: council, partner: partner, contribution: $0)
        }
        if let place = groups.firstIndex(where: { $0.name == partner.name.string }) {
          groups[place].entries += entries
        } else {
          groups.append(
            PartnerGroup(
              name: partner.name.string, kind: partner.kind, entries: entries,
              council: council.council.id.string, partner: partner.partner))
        }
      }
    }
    let view = setting.view
    if view.filter.isOn {
      let words = PartnersFilter(view.filter)
      groups = groups.compactMap { group in
        var kept = group
        kept.entries = group.entries.filter(words.keep)
        let isNamed = words.keep(group)
        return kept.entries.isEmpty && !(isNamed && group.entries.isEmpty) ? nil : kept
      }
    }
    for index in groups.indices {
      groups[index].entries = groups[index].entries.ordered { $0.asOf.urgency }
    }
    groups =
      view.order == .name
      ? groups.ordered { $0.name.lowercased() } : groups.ordered(by: \.urgency)
    if view.isReversed { groups.reverse() }
    self.groups = groups
    rows = groups.flatMap { group -> [Row] in
      let entries = group.entries.flatMap { entry in
        [.contribution(entry)] + entry.openAsks.map { Row.ask(entry, $0) }
      }
      let nothing = Row.nothing(council: group.council, group.partner)
      return [.partner(group)] + (entries.isEmpty ? [nothing] : entries) + [.blank]
    }
  }

  /// The council, or those whose notice stands.
  private static func councils(_ key: String?, _ board: BoardOnDay) -> [CouncilAsOf] {
    if let key { return board.council(key).map { [$0] } ?? [] }
    return board.entries.compactMap { entry in
      guard case .council(let council, let summary) = entry, summary.isOpen else { return nil }
      return council
    }
  }

  var toStrengthen: Int { groups.reduce(0) { $0 + $1.toStrengthen } }
  var asksOpen: Int { groups.reduce(0) { $0 + $1.asksOpen } }
  var asksOverdue: Int { groups.reduce(0) { $0 + $1.asksOverdue } }

  func item(_ row: Int) -> Sheet.Item? {
    guard rows.indices.contains(row) else { return nil }
    switch rows[row] {
    case .contribution(let entry):
      return Sheet.Item(id: entry.id, about: entry.contribution.ref) {
        entry.contribution.ref.screen(of: entry.key)
      }
    case .ask(let entry, let ask):
      let ref = EntryRef.ask(
        entry.objective.objective.ref, entry.asOf.contribution.id, ask.ask.id)
      return Sheet.Item(id: "\(entry.id) \(ask.ask.id)", about: ref) { ref.screen(of: entry.key) }
    case .nothing(let council, let partner):
      return Sheet.Item(
        id: "\(council) partner/\(partner)",
        opens: .record(RecordScreen(council: council, ref: .partner(partner))),
        about: .partner(partner))
    case .partner, .blank: return nil
    }
  }
}
