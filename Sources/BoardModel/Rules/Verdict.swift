/// How an objective gets on, with every rule that says so and the chair's own word where given.
package struct Verdict: Hashable, Sendable {
  /// In the order of the rules.
  package let hits: [RuleHit]
  /// What the rules say, whether or not the chair overrides it.
  package let computed: Pace
  /// The chair's ruling that holds on the day.
  package let override: VerdictOverride?

  package var pace: Pace {
    guard let override else { return computed }
    return switch override.ruling {
    case .slow: .slow
    case .watch: .watch
    case .onPace: .onPace
    case .asComputed: computed
    }
  }

  /// Since when it has been slow, or on watch: the earliest of the rules that make it so, or the
  /// override that does.
  package var since: Day? {
    if let override, pace != computed { return override.on }
    return switch pace {
    case .slow: hits.lazy.filter(\.rule.isSlow).map(\.since).min()
    case .watch: hits.lazy.map(\.since).min()
    case .onPace, .tooEarly, .delivered, .ended: nil
    }
  }

  var slowHitCount: Int {
    var count = 0
    for hit in hits where hit.rule.isSlow { count += 1 }
    return count
  }
}
