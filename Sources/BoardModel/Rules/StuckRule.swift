/// S4: Red at two board meetings running or Amber at three, and still so.
///
/// Source: ours, for clause 5d. Meetings are counted back from the last one held, and none from
/// before the objective came into the plan. The rating at a meeting is the one recorded for it,
/// however late, or else the latest of its day or before: what nobody rated anew stands as it was,
/// and the sentence says at how many of the last meetings that was so.
package enum StuckRule: Rule {
  package struct Figures: RuleFigures, Hashable {
    package let rating: DeliveryRating
    package let meetings: Int
    /// The first of those meetings.
    package let first: Day
    /// How many of the last of them passed without a new rating.
    package let carried: Int

    var brief: String { "\(rating.name) at \(Wording.count(meetings, "meeting"))" }
    var sentence: String {
      "\(Wording.capital(rating)) at \(Wording.count(meetings, "board meeting")) running,"
        + " since \(first.text)\(carriedWords)."
    }

    private var carriedWords: String {
      if carried == 0 { return "" }
      if carried == meetings { return "; it was not rated anew at any of them" }
      return carried == 1
        ? "; it was not rated anew at the last" : "; it was not rated anew at the last \(carried)"
    }
  }

  static func hit(on objective: ObjectiveAsOf) -> RuleHit? {
    let rating = objective.deliveryRating
    let needed: Int
    switch rating {
    case .red: needed = objective.board.thresholds.stuckRedMeetings
    case .amber: needed = objective.board.thresholds.stuckAmberMeetings
    case .blue, .green, .notRated: return nil
    }
    let held = objective.board.held
    let added = objective.objective.added
    var first = held.count
    while first > 0, held[first - 1].on >= added,
      objective.deliveryRating(atHeld: first - 1) == rating
    {
      first -= 1
    }
    let meetings = held.count - first
    guard meetings > 0, meetings >= needed else { return nil }
    var carried = 0
    while carried < meetings, !objective.isDeliveryGiven(atHeld: held.count - 1 - carried) {
      carried += 1
    }
    return RuleHit(
      rule: .s4, since: held[first].on,
      numbers: .stuck(
        Figures(rating: rating, meetings: meetings, first: held[first].on, carried: carried)))
  }
}
