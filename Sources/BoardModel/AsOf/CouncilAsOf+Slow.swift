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

  /// How many are to be watched; those that the chair overruled are counted as that alone.
  package var watchCount: Int {
    var count = 0
    for objective in objectives where objective.verdict.pace == .watch && !objective.isOverruled {
      count += 1
    }
    return count
  }

  package var overruledCount: Int {
    var count = 0
    for objective in objectives where objective.isOverruled { count += 1 }
    return count
  }

  /// How many more are slow than on the day of the last board meeting before this one; nothing
  /// when no meeting had been held before it.
  package var slowChange: Int? {
    guard let meeting = board.held.last(where: { $0.on < day }) else { return nil }
    let then = BoardDay(council, on: meeting.on, thresholds: thresholds)
    let plan = council.standingObjectives(on: meeting.on)
    var before = 0
    for index in plan.indices where plan[index].added <= meeting.on {
      if ObjectiveAsOf.isSlow(plan, index, then) { before += 1 }
    }
    return slowCount - before
  }

  /// What the days of board meetings made of an objective, each as it was known on that day: whether
  /// it has been slow for long, or has only become so. Nothing where it was not in the plan yet.
  package func verdicts(of objective: ObjectiveAsOf, at meetings: [Meeting]) -> [Verdict?] {
    meetings.map { meeting in
      let plan = council.standingObjectives(on: meeting.on)
      guard
        let index = plan.firstIndex(where: { $0.ref == objective.objective.ref }),
        plan[index].added <= meeting.on
      else { return nil }
      let board = BoardDay(
        council.standing(on: meeting.on), on: meeting.on, thresholds: thresholds)
      return ObjectiveAsOf(plan, index, board).verdict
    }
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

  /// Worst first, those delivered and closed last: pace, then delivery rating, then more rules of
  /// slow progress hit, then longer so, then the reference. What is Red stands with those to be
  /// watched even where no rule hits it yet, unless the chair has ruled otherwise: that a board is
  /// new makes its reds no better than its ambers.
  package static func isWorse(_ one: ObjectiveAsOf, _ other: ObjectiveAsOf) -> Bool {
    let ranks = (one.urgency, other.urgency)
    if ranks.0 != ranks.1 { return ranks.0 < ranks.1 }
    return one.objective.ref < other.objective.ref
  }

  /// All that puts one objective before another but its reference, in one number; smaller is worse.
  package var urgency: UInt64 {
    let hits = UInt64(255 - min(verdict.slowHitCount, 255))
    let since = UInt64(Int64(verdict.since?.number ?? .max) - Int64(Int32.min))
    return UInt64(severity) << 40 | hits << 32 | since
  }

  /// Pace and rating in one number; smaller is worse.
  private var severity: Int {
    let pace =
      switch verdict.pace {
      case .slow: 0
      case .watch: 1
      case .onPace, .tooEarly: deliveryRating == .red && verdict.override == nil ? 1 : 2
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

extension ObjectiveAsOf {
  /// Whether the rules call it slow and the chair does not.
  package var isOverruled: Bool {
    verdict.computed == .slow && verdict.pace != .slow && verdict.override != nil
  }
}
