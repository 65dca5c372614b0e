/// One rule of slow progress, which looks at open objectives only.
protocol Rule: Sendable {
  /// Nothing when the rule does not hit.
  static func hit(on objective: ObjectiveAsOf) -> RuleHit?
}
