/// W1: Red or Amber, and nobody has said how it is to come back on track.
///
/// Source: the "path to green" that programme offices ask for with a Red or Amber rating. A path
/// counts until the objective has been rated Green or Blue after it was written; then it is spent.
/// It hits since the objective was last rated Red or Amber without interruption.
package enum NoWayBackRule: Rule {
  package struct Figures: RuleFigures, Hashable {
    package let rating: DeliveryRating

    var brief: String { "\(rating.name), no path to green" }
    var sentence: String {
      "\(Wording.capital(rating)), and no path to green is in force."
    }
  }

  static func hit(on objective: ObjectiveAsOf) -> RuleHit? {
    let rating = objective.deliveryRating
    guard rating == .red || rating == .amber, objective.pathToGreen == nil else { return nil }
    let ratings = objective.objective.delivery
    let start = ratings.runStart(on: objective.day) { $0.value == .red || $0.value == .amber }
    guard let start else { return nil }
    return RuleHit(
      rule: .w1, since: ratings.wholeHistory[start].on,
      numbers: .noWayBack(Figures(rating: rating)))
  }
}
