/// S7: the delivery rating fell from Green or Blue since the previous meeting.
///
/// Source: ours, for clause 5d. The rating of the day is compared with that at the last meeting
/// held, for a fall between meetings, and with that at the one before, for a fall at or for the last.
/// So a fall shows until the next meeting has seen it. It needs a meeting to compare with. To "not
/// rated" is no fall: that shows as what it is; and a meeting that left it not rated is passed over, so
/// that a rating left out once hides no fall. It hits since the rating that fell.
package enum FellBackRule: Rule {
  package struct Figures: RuleFigures, Hashable {
    package let from: DeliveryRating
    package let to: DeliveryRating
    /// The meeting at which it still had the better rating.
    package let meeting: Day
    /// Whether that meeting gave it no rating anew: the better one was from before.
    package let isCarried: Bool

    var brief: String { "fell from \(from.name) to \(to.name)" }
    var sentence: String {
      isCarried
        ? "\(Wording.capital(to)) now, down from \(from.name), which still stood at the board meeting"
          + " of \(meeting.text); it was not rated anew there."
        : "\(Wording.capital(to)) now, down from \(from.name) at the board meeting of"
          + " \(meeting.text)."
    }
  }

  static func hit(on objective: ObjectiveAsOf) -> RuleHit? {
    let now = objective.deliveryRating
    guard now.rank != nil else { return nil }
    let held = objective.board.held
    let added = objective.objective.added
    var rated = 0
    var index = held.count - 1
    while index >= 0, rated < 2, held[index].on >= added {
      let before = objective.deliveryRating(atHeld: index)
      if isFall(from: before, to: now) {
        return hit(on: objective, from: before, atHeld: index)
      }
      if before != .notRated { rated += 1 }
      index -= 1
    }
    return nil
  }

  private static func hit(
    on objective: ObjectiveAsOf, from before: DeliveryRating, atHeld index: Int
  ) -> RuleHit? {
    let ratings = objective.objective.delivery
    let start = ratings.runStart(on: objective.day) { isFall(from: before, to: $0.value) }
    guard let start else { return nil }
    return RuleHit(
      rule: .s7, since: ratings.wholeHistory[start].on,
      numbers: .fellBack(
        Figures(
          from: before, to: objective.deliveryRating, meeting: objective.board.held[index].on,
          isCarried: !objective.isDeliveryGiven(atHeld: index))))
  }

  private static func isFall(from before: DeliveryRating, to now: DeliveryRating) -> Bool {
    switch (before, now) {
    case (.blue, .green), (.blue, .amber), (.blue, .red), (.green, .amber), (.green, .red): true
    default: false
    }
  }
}
