/// S6: expected after the notice's deadline (clause 11), while the notice is open.
///
/// Source: clause 11 of the notices. The deadline is the last day its date can mean. What is
/// expected is the latest forecast, or the baseline. It hits since the forecast from which it has
/// been so without interruption, and not before the notice was known.
package enum PastNoticeRule: Rule {
  package struct Figures: RuleFigures, Hashable {
    package let due: Day
    package let deadline: Day
    package let daysPast: Int

    var brief: String { "\(daysPast) d past the notice, due \(due.text)" }
    var sentence: String {
      "Expected on \(due.text), \(Wording.days(daysPast)) after the notice's deadline of"
        + " \(deadline.text)."
    }
  }

  static func hit(on objective: ObjectiveAsOf) -> RuleHit? {
    let due = objective.forecastDue
    guard let deadline = objective.board.bindingDeadline, due > deadline else { return nil }
    let planned = objective.objective
    let start = planned.forecasts.runStart(on: objective.day) { $0.due > deadline }
    let isPastFromTheStart = planned.baselineDue > deadline && (start ?? 0) == 0
    let since =
      if let start, !isPastFromTheStart {
        planned.forecasts.wholeHistory[start].on
      } else {
        planned.added
      }
    return RuleHit(
      rule: .s6, since: max(since, objective.board.noticeKnown),
      numbers: .pastNotice(Figures(due: due, deadline: deadline, daysPast: due - deadline)))
  }
}
