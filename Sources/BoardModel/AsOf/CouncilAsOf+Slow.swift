/// Which objectives are slow to progress (clause 5d), and whether there are more of them.
extension CouncilAsOf {
  /// The slow objectives, worst first.
  package var slow: [ObjectiveAsOf] {
    objectives.filter { $0.verdict.pace == .slow }.sorted(by: ObjectiveAsOf.isWorse)
  }

  package var slowCount: Int {
    var count = 0
    for objective in objectives where objective.verdict.pace == .slow { count += 1 }
    return count
  }

  /// How many more are slow than on the day of the last board meeting before this one; nothing
  /// when no meeting had been held before it.
  package var slowChange: Int? {
    guard let meeting = board.held.last(where: { $0.on < day }) else { return nil }
    let then = BoardDay(council, on: meeting.on, thresholds: thresholds)
    let plan = council.plan.objectives
    var before = 0
    for index in plan.indices where plan[index].added <= meeting.on {
      if ObjectiveAsOf.isSlow(plan, index, then) { before += 1 }
    }
    return slowCount - before
  }

  /// The worst objective that gives reason to worry: slow, on watch, Red or Amber.
  package var worst: ObjectiveAsOf? {
    var worst: ObjectiveAsOf?
    for objective in objectives where objective.isWorrying {
      if let found = worst, !ObjectiveAsOf.isWorse(objective, found) { continue }
      worst = objective
    }
    return worst
  }
}

extension ObjectiveAsOf {
  var isWorrying: Bool {
    switch verdict.pace {
    case .slow, .watch: true
    case .onPace, .tooEarly: deliveryRating == .red || deliveryRating == .amber
    case .delivered, .ended: false
    }
  }

  /// Worst first, those delivered and closed last: pace, then delivery rating, then more rules of slow progress hit, then longer so,
  /// then the reference.
  package static func isWorse(_ one: ObjectiveAsOf, _ other: ObjectiveAsOf) -> Bool {
    let ranks = (one.severity, other.severity)
    if ranks.0 != ranks.1 { return ranks.0 < ranks.1 }
    let hits = (one.verdict.slowHitCount, other.verdict.slowHitCount)
    if hits.0 != hits.1 { return hits.0 > hits.1 }
    let never = Day(number: .max)
    let since = (one.verdict.since ?? never, other.verdict.since ?? never)
    if since.0 != since.1 { return since.0 < since.1 }
    return one.objective.ref < other.objective.ref
  }

  /// Pace and rating in one number; smaller is worse.
  private var severity: Int {
    let pace =
      switch verdict.pace {
      case .slow: 0
      case .watch: 1
      case .onPace, .tooEarly: 2
      case .delivered: 3
      case .ended: 4
      }
    let rating =
      switch deliveryRating {
      case .red: 0
      case .amber: 1
      case .notRated: 2
      case .green: 3
      case .blue: 4
      }
    return pace * 8 + rating
  }
}
