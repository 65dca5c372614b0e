internal import BoardModel
internal import CellGrid

/// The clauses of a notice that a view keeps, in the order it asks for.
final class NoticeRows {
  let clauses: [ClauseAsOf]
  /// How many the notice has.
  let total: Int

  init(_ all: [ClauseAsOf], _ view: View) {
    total = all.count
    var clauses = all
    if view.filter.isOn {
      let words = FilterWords(view.filter)
      let state = view.filter.text.lowercased().trimmed
      clauses =
        ClauseState.names.contains(state)
        ? clauses.filter { $0.kindName == state }
        : clauses.filter { words.keep(NoticeTable.unbounded.line(for: $0)) }
    }
    if view.order == .worstFirst {
      clauses = clauses.ordered { ($0.state.rank * 100_000) - $0.daysOverdue }
    }
    if view.isReversed { clauses.reverse() }
    self.clauses = clauses
  }
}

/// What was worked out of notices on one day; no list needs it, so that it is not there at the start.
final class NoticeMemory {
  private var clauses = Answers<String, [ClauseAsOf]>()
  private var rows = Answers<ListMemory.Question, NoticeRows>()

  func clauses(of council: CouncilAsOf) -> [ClauseAsOf] {
    clauses.answer(to: council.council.id.string) { council.clauses }
  }

  func rows(_ question: ListMemory.Question, _ work: () -> NoticeRows) -> NoticeRows {
    rows.answer(to: question, work)
  }
}

extension ListMemory {
  /// A council's clauses, worked out once.
  func clauses(of council: CouncilAsOf) -> [ClauseAsOf] { notices.clauses(of: council) }
}

extension ClauseState {
  /// What asks for the eye first.
  static let names = ["overdue", "not evidenced", "due", "met", "not applicable", "warning"]

  /// "3 overdue", "2 not evidenced": of the states there are; letters of a clause that is counted
  /// are not counted beside it.
  static func counts(of clauses: [ClauseAsOf]) -> [(words: String, role: Role)] {
    let apart = clauses.apart
    return names.compactMap { name in
      let those = apart.filter { $0.kindName == name }
      return those.first.map { ("\(those.count) \(name)", $0.role) }
    }
  }

  /// The state without its days.
  var kindName: String {
    switch self {
    case .met: "met"
    case .due: "due"
    case .overdue: "overdue"
    case .notEvidenced: "not evidenced"
    case .notApplicable: "not applicable"
    }
  }

  var role: Role {
    switch self {
    case .met: .good
    case .due: .text
    case .overdue: .alert
    case .notEvidenced: .watch
    case .notApplicable: .muted
    }
  }
}

extension ClauseAsOf {
  /// How it stands, in words: the last clause asks for nothing, and warns when others are overdue.
  var stateWords: String { warning == nil ? state.name : "warning" }
  /// The same without its days.
  var kindName: String { warning == nil ? state.kindName : "warning" }
  var role: Role { warning == nil ? state.role : .alert }
}

extension String {
  /// Without blanks before and behind.
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
