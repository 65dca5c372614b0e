internal import BoardModel

/// What a list is narrowed to: words that must all hold.
///
/// A word is a rating (`red`), a pace (`slow`), a rule (`s4`), a theme (`practice`), `owner:…`,
/// `partner:…`, or else text that must occur in the reference, the title, the owner or the partners.
package struct Filter: Hashable, Sendable {
  package var text: String

  package init(_ text: String = "") { self.text = text }

  package var isOn: Bool { text.contains { $0 != " " } }

  static let ratings: [String: DeliveryRating] = [
    "red": .red, "amber": .amber, "green": .green, "blue": .blue, "not-rated": .notRated,
  ]

  static let paces: [String: Pace] = [
    "slow": .slow, "watch": .watch, "on-pace": .onPace, "too-early": .tooEarly,
    "delivered": .delivered, "closed": .ended,
  ]

  /// The words a filter can be completed to.
  package static let vocabulary: [String] =
    ratings.keys.sorted() + paces.keys.sorted()
    + RuleID.allCases.map { $0.rawValue.lowercased() } + ReviewTheme.allCases.map(\.rawValue)
    + ["owner:", "partner:"]
}
