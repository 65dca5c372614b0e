/// The two ratings of an objective, at a meeting and over time.
extension ObjectiveAsOf {
  package var delivery: RatingEntry<DeliveryRating>? { objective.delivery.latest(on: day) }
  package var impact: RatingEntry<ImpactRating>? { objective.impact.latest(on: day) }
  package var impactRating: ImpactRating? {
    impactCount == 0 ? nil : objective.impact.wholeHistory[impactCount - 1].value
  }

  /// The last meetings held, oldest first, with the ratings the objective had at each.
  package func strip(meetings count: Int) -> [RatingAtMeeting] {
    let held = board.held
    return (max(0, held.count - max(0, count))..<held.count).map { index in
      RatingAtMeeting(
        meeting: held[index], delivery: deliveryRating(atHeld: index),
        impact: Self.value(objective.impact.wholeHistory, impactCount, at: held[index]),
        isDeliveryGiven: isDeliveryGiven(atHeld: index),
        isImpactGiven: wasGiven(objective.impact.known(on: day), atHeld: index),
        isInPlan: objective.added <= held[index].on
          && (ending.map { held[index].on <= $0.on } ?? true))
    }
  }

  /// Whether a delivery rating was made for a meeting held by the day.
  func isDeliveryGiven(atHeld index: Int) -> Bool {
    wasGiven(objective.delivery.known(on: day), atHeld: index)
  }

  /// Whether a rating was made for that meeting, or since the meeting before it; else what stood
  /// there was carried over.
  private func wasGiven<Value>(
    _ entries: ArraySlice<RatingEntry<Value>>, atHeld index: Int
  ) -> Bool {
    let meeting = board.held[index]
    let before = index == 0 ? Day(number: .min) : board.held[index - 1].on
    return entries.contains { entry in
      if let named = entry.meeting { return named == meeting.id }
      return before < entry.on && entry.on <= meeting.on
    }
  }

  /// The last path to green that was written, though the objective has been Green since.
  package var spentPathToGreen: PathToGreen? {
    pathToGreen == nil ? objective.pathsToGreen.latest(on: day) : nil
  }

  /// The delivery rating at a meeting held by the day: what was recorded for that meeting, however
  /// late, or else the latest rating of its day or before.
  func deliveryRating(atHeld index: Int) -> DeliveryRating {
    Self.value(objective.delivery.wholeHistory, deliveryCount, at: board.held[index]) ?? .notRated
  }

  private static func value<Value>(
    _ entries: [RatingEntry<Value>], _ known: Int, at meeting: Meeting
  ) -> Value? {
    var earlier: Int?
    var index = known - 1
    while index >= 0 {
      if let named = entries[index].meeting, named == meeting.id { return entries[index].value }
      if earlier == nil, entries[index].on <= meeting.on { earlier = index }
      index -= 1
    }
    return earlier.map { entries[$0].value }
  }

  /// The meeting the rating of the day is compared with: the last one where it has changed since,
  /// else the one before; nothing when there was none since it came into the plan.
  var referenceMeeting: Int? {
    let last = board.held.count - 1
    guard last >= 0 else { return nil }
    let reference = deliveryRating(atHeld: last) == deliveryRating ? last - 1 : last
    guard reference >= 0, board.held[reference].on >= objective.added else { return nil }
    return reference
  }

  /// What the rating of the day is compared with; nothing when there is no such meeting.
  package var previousDeliveryRating: DeliveryRating? {
    referenceMeeting.map { deliveryRating(atHeld: $0) }
  }

  package var direction: Direction {
    guard let before = previousDeliveryRating?.rank, let now = deliveryRating.rank else {
      return .new
    }
    return now == before ? .unchanged : now > before ? .improving : .worsening
  }

  /// The day of the latest rating of either kind, or of the meeting it was given for if that was
  /// held later; nothing when it was never rated. To say "not rated" is to give no rating.
  package var lastUpdate: Day? {
    let delivery = objective.delivery.wholeHistory[..<deliveryCount]
    var rated = deliveryCount - 1
    while rated >= 0, delivery[rated].value == .notRated { rated -= 1 }
    guard rated >= 0 || impactCount > 0 else { return nil }
    let impact = objective.impact.wholeHistory[..<impactCount]
    let latest = max(
      rated >= 0 ? delivery[rated].on : Day(number: .min), impact.last?.on ?? Day(number: .min))
    var index = board.held.count - 1
    while index >= 0, board.held[index].on > latest {
      let meeting = board.held[index].id
      if delivery.contains(where: { $0.meeting == meeting && $0.value != .notRated })
        || impact.contains(where: { $0.meeting == meeting })
      {
        return board.held[index].on
      }
      index -= 1
    }
    return latest
  }
}

/// What an objective was rated at one meeting.
package struct RatingAtMeeting: Hashable, Sendable {
  package let meeting: Meeting
  package let delivery: DeliveryRating
  package let impact: ImpactRating?
  /// Whether the delivery rating was given for this meeting, and not carried over.
  package let isDeliveryGiven: Bool
  package let isImpactGiven: Bool
  /// Whether the objective was in the plan and open when the board met.
  package let isInPlan: Bool
}

/// Where a delivery rating has moved since it was last looked at.
package enum Direction: String, CaseIterable, Hashable, Sendable {
  case improving
  case unchanged
  case worsening
  /// Nothing to compare: not rated now, or not rated then.
  case new
}
