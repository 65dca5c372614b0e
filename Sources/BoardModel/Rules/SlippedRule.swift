/// S2: the forecast lies 28 days or more behind the baseline, or 10 per cent of the planned length.
///
/// Source: ours, for clause 5d. The planned length counts both its first and its last day. It hits
/// since the forecast from which it has been so without interruption.
package enum SlippedRule: Rule {
  package struct Figures: RuleFigures, Hashable {
    package let baselineDue: Day
    package let forecastDue: Day
    package let days: Int
    /// Of the planned length, rounded to whole per cent.
    package let percent: Int

    var brief: String { "slipped \(days) d (\(percent) %)" }
    var sentence: String {
      let share = percent == 0 ? "" : ", or \(percent) per cent of its planned time,"
      return "Now forecast for \(forecastDue.text), \(Wording.days(days))\(share)"
        + " later than first agreed."
    }
  }

  static func hit(on objective: ObjectiveAsOf) -> RuleHit? {
    guard objective.forecastDue > objective.objective.baselineDue else { return nil }
    let planned = objective.objective
    let limits = objective.board.thresholds
    let length = planned.baselineDue - planned.start + 1
    func isSlipped(_ due: Day) -> Bool {
      let slip = due - planned.baselineDue
      return slip >= limits.slipDays || (slip > 0 && slip * 100 >= limits.slipPercent * length)
    }
    guard isSlipped(objective.forecastDue),
      let start = planned.forecasts.runStart(on: objective.day, where: { isSlipped($0.due) })
    else { return nil }
    let days = objective.forecastDue - planned.baselineDue
    return RuleHit(
      rule: .s2, since: planned.forecasts.wholeHistory[start].on,
      numbers: .slipped(
        Figures(
          baselineDue: planned.baselineDue, forecastDue: objective.forecastDue, days: days,
          percent: (days * 200 + length) / (length * 2))))
  }
}
