/// What was done under a clause of the notice on a day: handed in, agreed, set, shown.
///
/// The notice itself is what the paper says and is never changed; this is what came of it.
package struct ClauseEntry: Hashable, Sendable, Correctable {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Handed to the Department: the plan, an update of it, data for a review.
    case submitted
    /// Agreed with the Department: the board's timetable, who conducts a review.
    case agreed
    /// A day set by the adviser or the Department for what the clause asks.
    case dateSet = "date-set"
    /// Something that shows what the clause asks has been done.
    case evidence
    /// The clause no longer binds: the Secretary of State is satisfied (clause 3).
    case released

    package var name: String {
      switch self {
      case .submitted: "submitted"
      case .agreed: "agreed"
      case .dateSet: "date set"
      case .evidence: "evidence"
      case .released: "released"
      }
    }
  }

  package let id: Identifier<ClauseEntry>
  package let on: Day
  /// As the notice numbers it: "5b".
  package let clause: Prose
  package let kind: Kind
  package let text: Prose
  /// The day set; of a date set, and of nothing else.
  package let due: Day?
  package let illustrative: Bool
  package var mark: EntryMark?

  package init(
    id: Identifier<ClauseEntry>, on: Day, clause: Prose, kind: Kind, text: Prose, due: Day?,
    illustrative: Bool, struck: Strike? = nil
  ) {
    self.id = id
    self.on = on
    self.clause = clause
    self.kind = kind
    self.text = text
    self.due = due
    self.illustrative = illustrative
    mark = EntryMark.of(struck, nil)
  }
}

extension Council {
  /// What stood recorded under a clause on a day, oldest first.
  package func entries(of clause: Prose, on day: Day) -> [ClauseEntry] {
    clauseEntries.standing(on: day).known(on: day).filter { $0.clause == clause }
  }

  /// The plan's date and its submission (clause 4), with what was recorded of them later.
  ///
  /// The last date set by the day is the one that binds. What answers it is the first submission on
  /// or after the day it was set: a date set after a plan went in asks for another.
  func submission(on day: Day) -> PlanSubmission? {
    let clause = notice.clause { if case .plan = $0 { true } else { false } }
    // Nothing is done under a notice that nobody knows yet.
    let entries =
      (notice.knownFrom <= day ? clause : nil).map { self.entries(of: $0, on: day) } ?? []
    let submitted = entries.first { $0.kind == .submitted }?.on
    guard let set = entries.last(where: { $0.kind == .dateSet }), let due = set.due else {
      guard var known = notice.submission else { return nil }
      known.submitted = known.submitted ?? submitted
      return known
    }
    if let known = notice.submission, known.setOn > set.on { return known }
    let earlier = [notice.submission?.submitted].compactMap(\.self).filter { $0 <= day }
    let all = earlier + entries.filter { $0.kind == .submitted }.map(\.on)
    return PlanSubmission(
      setOn: set.on, due: due, submitted: all.filter { $0 >= set.on }.min(),
      illustrative: set.illustrative)
  }

  /// The days on which the plan went to the Department (clause 4), the oldest first.
  func plansSubmitted(by day: Day) -> [Day] {
    let clause = notice.clause { if case .plan = $0 { true } else { false } }
    let entries = clause.map { self.entries(of: $0, on: day) } ?? []
    let first = notice.submission?.submitted.flatMap { $0 <= day ? $0 : nil }
    return ([first].compactMap(\.self) + entries.filter { $0.kind == .submitted }.map(\.on))
      .sorted()
  }
}
