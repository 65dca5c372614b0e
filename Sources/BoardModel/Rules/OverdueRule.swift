/// S1: the baseline due day has passed; a new forecast does not clear it.
///
/// Source: ours, for clause 5d; the baseline is what the board first agreed. It hits from the day
/// after the due day.
package enum OverdueRule: Rule {
  package struct Figures: RuleFigures, Hashable {
    package let due: Day
    package let daysOver: Int

    var brief: String { "due \(Wording.short(due, from: due + daysOver)), \(daysOver) d over" }
    var sentence: String {
      "Due on \(due.text), \(Wording.days(daysOver)) ago, and not delivered."
    }
  }

  static func hit(on objective: ObjectiveAsOf) -> RuleHit? {
    let due = objective.objective.baselineDue
    guard due < objective.day else { return nil }
    return RuleHit(
      rule: .s1, since: due + 1,
      numbers: .overdue(Figures(due: due, daysOver: objective.day - due)))
  }
}
