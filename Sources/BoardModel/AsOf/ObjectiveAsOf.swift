/// An objective as it was known on a day, with its verdict.
package struct ObjectiveAsOf: Sendable {
  /// Shared with the council, so that making one copies no objective.
  @usableFromInline let plan: [Objective]
  @usableFromInline let index: Int
  let board: BoardDay
  /// How many delivery ratings were known.
  let deliveryCount: Int
  let impactCount: Int
  package let deliveryRating: DeliveryRating
  /// The latest forecast known of when it will be done, or else the baseline.
  package let forecastDue: Day
  /// Whether it had left the plan.
  package let isEnded: Bool
  package private(set) var verdict: Verdict

  init(_ plan: [Objective], _ index: Int, _ board: BoardDay) {
    self.init(unjudged: plan, index, board)
    verdict = RuleCatalogue.verdict(on: self)
  }

  private init(unjudged plan: [Objective], _ index: Int, _ board: BoardDay) {
    self.plan = plan
    self.index = index
    self.board = board
    let day = board.day
    deliveryCount = plan[index].delivery.count(on: day)
    impactCount = plan[index].impact.count(on: day)
    deliveryRating =
      deliveryCount == 0
      ? .notRated : plan[index].delivery.wholeHistory[deliveryCount - 1].value
    let forecasts = plan[index].forecasts.count(on: day)
    forecastDue =
      forecasts == 0
      ? plan[index].baselineDue : plan[index].forecasts.wholeHistory[forecasts - 1].due
    isEnded = if let ending = plan[index].ending { ending.on <= day } else { false }
    verdict = Verdict(hits: [], computed: .tooEarly, override: nil)
  }

  /// Whether an objective counts as slow, without the whole of its verdict.
  static func isSlow(_ plan: [Objective], _ index: Int, _ board: BoardDay) -> Bool {
    RuleCatalogue.isSlow(ObjectiveAsOf(unjudged: plan, index, board))
  }

  /// Lent, not handed out: a copy of an objective counts references to two dozen parts of it.
  @inlinable
  package var objective: Objective {
    _read { yield plan[index] }
  }

  package var day: Day { board.day }

  /// In the plan, not ended, not Blue: what the rules of slow progress look at.
  package var isOpen: Bool { !isEnded && deliveryRating != .blue }

  package var ending: ObjectiveEnding? { isEnded ? plan[index].ending : nil }
}

extension ObjectiveAsOf {
  package var forecasts: ArraySlice<Forecast> { objective.forecasts.known(on: day) }

  /// Days the forecast lies behind the baseline; negative when it is to be done early.
  package var slipDays: Int { forecastDue - objective.baselineDue }

  /// From when it can be expected to be worked on: in the plan and started.
  var begin: Day { max(objective.added, objective.start) }

  /// How it is to come back on track; nothing once it has been rated Green or Blue since.
  package var pathToGreen: PathToGreen? {
    guard let path = objective.pathsToGreen.latest(on: day) else { return nil }
    let ratings = objective.delivery.wholeHistory
    var index = deliveryCount - 1
    while index >= 0, ratings[index].on > path.on {
      if ratings[index].value == .green || ratings[index].value == .blue { return nil }
      index -= 1
    }
    return path
  }

  package var evidence: ArraySlice<Evidence> { objective.evidence.known(on: day) }
}
