/// The words that refusals have for what records are.
extension ClauseEntry.Kind {
  func countsNot(under clause: Prose) -> String {
    switch self {
    case .dateSet: "Nobody sets a date under clause \(clause), and one would change nothing."
    case .released: "Clause \(clause) asks for nothing that could be released."
    case .submitted, .agreed, .evidence: "Clause \(clause) takes no \(name)."
    }
  }

  /// What entries of the kind are for, of the clauses that know them.
  func counts(under clauses: [Prose]) -> String {
    let list = Wording.list(clauses.map(\.string))
    return "A date set is the day by which the plan or a diagnostic review is due: of "
      + "\(clauses.count == 1 ? "clause" : "clauses") \(list)."
  }
}

extension Attendance.Presence {
  /// Among whom somebody is named.
  var words: String {
    switch self {
    case .present: "among those present"
    case .apologies: "among the apologies"
    case .absent: "among those absent"
    }
  }
}
