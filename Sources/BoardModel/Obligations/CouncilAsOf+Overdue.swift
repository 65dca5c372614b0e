/// A clause that asks for something which has not come by its day.
package struct OverdueClause: Hashable, Sendable {
  package let obligation: Obligation
  /// The last day for it.
  package let due: Day
  /// Days past that.
  package let days: Int
}

extension CouncilAsOf {
  /// The clauses that are overdue, the longest first, as `clauses.overdue` has them, without the
  /// reasons that take longer; none before the notice was known, or once it is lifted or superseded.
  ///
  /// A letter of a clause is not counted beside it: it is late for nothing else than the clause is.
  package var overdue: [OverdueClause] {
    guard isIssued, status == .open else { return [] }
    var overdue: [OverdueClause] = []
    for obligation in council.notice.obligations where obligation.kind.whole == nil {
      guard let due = obligation.kind.rule?.owed(in: self)?.due, due < day,
        released(obligation) == nil
      else { continue }
      overdue.append(OverdueClause(obligation: obligation, due: due, days: day - due))
    }
    return overdue.sorted { $0.due < $1.due }
  }

  /// The last day that the notice itself leaves for what it asks; nothing where it leaves none, or
  /// that has passed.
  func dayAsked(_ isOfKind: (ObligationKind) -> Bool) -> Day? {
    guard isIssued, status == .open,
      let obligation = council.notice.obligations.first(where: { isOfKind($0.kind) }),
      let due = obligation.kind.rule?.owed(in: self)?.due, due >= day, released(obligation) == nil
    else { return nil }
    return due
  }
}
