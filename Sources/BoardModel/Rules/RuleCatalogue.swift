/// All rules of slow progress, and the verdict they give together.
package enum RuleCatalogue {
  static func rule(_ id: RuleID) -> any Rule.Type {
    switch id {
    case .s1: OverdueRule.self
    case .s2: SlippedRule.self
    case .s3: BehindScheduleRule.self
    case .s4: StuckRule.self
    case .s5: StaleRule.self
    case .s6: PastNoticeRule.self
    case .s7: FellBackRule.self
    case .w1: NoWayBackRule.self
    case .w2: TasksWithoutImpactRule.self
    }
  }

  private static let all = RuleID.allCases.map { rule($0) }
  private static let slow = RuleID.allCases.filter(\.isSlow).map { rule($0) }

  static func verdict(on objective: ObjectiveAsOf) -> Verdict {
    if objective.isEnded { return Verdict(hits: [], computed: .ended, override: nil) }
    if !objective.isOpen { return Verdict(hits: [], computed: .delivered, override: nil) }
    var hits: [RuleHit] = []
    for rule in all {
      if let hit = rule.hit(on: objective) { hits.append(hit) }
    }
    let computed: Pace =
      if hits.contains(where: \.rule.isSlow) {
        .slow
      } else if !hits.isEmpty {
        .watch
      } else if objective.boardHasMetSinceItBegan, objective.deliveryRating != .notRated {
        // What nobody has rated is never counted as going well.
        .onPace
      } else {
        .tooEarly
      }
    return Verdict(hits: hits, computed: computed, override: objective.standingOverride)
  }

  /// The verdict's answer to one question, found sooner.
  static func isSlow(_ objective: ObjectiveAsOf) -> Bool {
    guard objective.isOpen else { return false }
    if let override = objective.standingOverride { return override.ruling == .slow }
    return slow.contains { $0.hit(on: objective) != nil }
  }
}

extension ObjectiveAsOf {
  fileprivate var boardHasMetSinceItBegan: Bool {
    if let last = board.held.last { last.on >= begin } else { false }
  }

  /// The latest override, unless it lifts an earlier one or its last day has passed.
  fileprivate var standingOverride: VerdictOverride? {
    guard let latest = objective.overrides.latest(on: day), latest.ruling != .asComputed else {
      return nil
    }
    if let until = latest.until, until < day { return nil }
    return latest
  }
}
