/// What the clauses of a notice come to, read from their kinds.
extension Notice {
  /// Clause 11: the day by which the plan's actions are to be delivered.
  package var deadline: PartialDate? {
    for obligation in obligations {
      if case .deadline(let date) = obligation.kind { return date }
    }
    return nil
  }

  /// The clause of a kind, as the notice numbers it.
  package func clause(where matches: (ObligationKind) -> Bool) -> Prose? {
    obligations.first { matches($0.kind) }?.clause
  }
}
