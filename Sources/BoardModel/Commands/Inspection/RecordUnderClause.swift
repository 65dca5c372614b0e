/// What was done under a clause of the notice: handed in, agreed, set, shown, released.
package struct RecordUnderClause: Command, Hashable {
  package static let kind = "clause"

  package let clause: Prose
  package let entryKind: ClauseEntry.Kind
  package let text: Prose
  /// The day that was set, of a date set.
  package let due: Day?
  package let on: Day

  package init(
    _ clause: Prose, _ kind: ClauseEntry.Kind, text: Prose, due: Day? = nil, on: Day
  ) {
    self.clause = clause
    entryKind = kind
    self.text = text
    self.due = due
    self.on = on
  }

  package var why: Prose? { text }
  package var what: String {
    let day = due.map { ", \($0.text)" } ?? ""
    return "clause \(clause) \(entryKind.name)\(day) on \(on.text)"
  }

  package func apply(to council: inout Council, today: Day) throws(Refusal) {
    try Council.checkDay(on, today: today)
    let clauses = council.notice.obligations.map(\.clause)
    guard clauses.contains(clause) else { throw .ofRecord(.noClause(clause, known: clauses)) }
    let takers = council.notice.obligations.filter { $0.kind.takes(entryKind) }.map(\.clause)
    guard takers.contains(clause) else {
      switch entryKind {
      case .submitted, .agreed:
        let settler = council.notice.obligations.first { $0.clause == clause }?.kind.settler
        throw .ofRecord(.settledOtherwise(entryKind, under: clause, by: settler))
      case .dateSet, .evidence, .released:
        throw .ofRecord(
          .cannotCount(entryKind, under: clause, isFor: entryKind == .dateSet ? takers : []))
      }
    }
    let notice = council.notice.knownFrom
    guard on >= notice else { throw .ofRecord(.beforeNotice(on, notice: notice)) }
    try council.checkNoticeStands(on: on)
    switch (entryKind, due) {
    case (.dateSet, nil): throw .ofRecord(.dayNeeded)
    case (.dateSet, let due?):
      if due < on { throw .ofRecord(.dueBeforeSet(due, set: on)) }
    case (_, nil): break
    case (let kind, _): throw .ofRecord(.dayNotWanted(kind))
    }
    let all = council.clauseEntries
    let id = NewName.next(
      "n", count: all.wholeHistory.count, taken: all.wholeHistory.map(\.id))
    council.clauseEntries = all.adding(
      ClauseEntry(
        id: id, on: on, clause: clause, kind: entryKind, text: text, due: due,
        illustrative: false))
  }

  /// Of a date set, what was set before: two that were set unseen may contradict each other.
  package func basis(in council: Council) -> Basis {
    guard entryKind == .dateSet else { return Basis() }
    return Basis(
      council.clauseEntries.wholeHistory.filter { $0.clause == clause && $0.kind == .dateSet })
  }
}

extension ObligationKind {
  /// Whether an entry of the kind can be recorded under such a clause.
  ///
  /// A date is set for the plan (clause 4) or for a diagnostic review (clause 8). The plan is
  /// submitted; a timetable of the board (5b) or who conducts a diagnostic review is agreed: other
  /// clauses are judged by records of their own. Why the notice was given, and what may follow when
  /// it is not complied with, bind nobody, so that nobody is released from them.
  package func takes(_ kind: ClauseEntry.Kind) -> Bool {
    switch (self, kind) {
    case (.plan, .dateSet), (.diagnosticReviews, .dateSet): true
    case (.plan, .submitted): true
    case (.board, .agreed), (.diagnosticReviews, .agreed): true
    case (_, .dateSet), (_, .submitted), (_, .agreed): false
    case (.scope, .released), (.escalation, .released): false
    case (_, _): true
    }
  }
}
