/// The last clause (13, Knowsley's 14): what may follow when the notice is not complied with.
///
/// Source: the last clause of the notices. It asks for nothing and gives no day; the "assessment
/// dates" in the heading before it are defined in none of them. So it is never due and never met:
/// when something is overdue, it carries a warning in the clause's own words.
extension CouncilAsOf {
  func escalation(_ obligation: Obligation, beside clauses: [ClauseAsOf]) -> ClauseAsOf {
    let overdue = clauses.overdue
    let names = Wording.list(overdue.map(\.clause.string), limit: 12)
    let late =
      overdue.count == 1 ? "Clause \(names) is overdue." : "Clauses \(names) are overdue."
    return ClauseAsOf(
      obligation: obligation, state: .notApplicable,
      why: overdue.isEmpty
        ? "Nothing is overdue. The notice gives no day by which anything would follow."
        : "\(late) The notice gives no day by which anything would follow.",
      evidence: overdue.map {
        ClauseEvidence(.clause($0.clause), Prose("\($0.clause) \($0.state.name): \($0.why)"))
      }, next: nil, measure: nil, anomalies: anomalies(of: obligation.clause),
      warning: overdue.isEmpty ? nil : "\(late) What the notice says may follow: \(obligation.text)"
    )
  }
}
