package import BoardModel

/// What a list is narrowed to: words that must all hold.
///
/// A word is a rating (`red`), a pace (`slow`), a rule (`s4`), a theme (`practice`), `owner:…`,
/// `partner:…`, or else text that must occur in the reference, the title, the owner or the partners.
package struct Filter: Hashable, Sendable {
  package var text: String

  package init(_ text: String = "") { self.text = text }

  package var isOn: Bool { text.contains { $0 != " " } }

  private var words: [String] { text.lowercased().split(separator: " ").map(String.init) }

  package func keeps(_ objective: ObjectiveAsOf, of council: CouncilAsOf) -> Bool {
    words.allSatisfy { Filter.holds($0, for: objective, of: council) }
  }

  /// A council is kept when its name matches, or one of its objectives does.
  package func keeps(_ council: CouncilAsOf) -> Bool {
    let name = council.council.name.string.lowercased()
    let left = words.filter { !name.contains($0) }
    return left.isEmpty
      || council.objectives.contains { objective in
        objective.verdict.pace != .ended
          && left.allSatisfy { Filter.holds($0, for: objective, of: council) }
      }
  }

  package func keeps(name: String) -> Bool { words.allSatisfy { name.lowercased().contains($0) } }

  private static func holds(
    _ word: String, for objective: ObjectiveAsOf, of council: CouncilAsOf
  ) -> Bool {
    if let value = word.after("owner:") { return owner(objective, council).contains(value) }
    if let value = word.after("partner:") { return partners(objective, council).contains(value) }
    if let rating = ratings[word] { return objective.deliveryRating == rating }
    if let pace = paces[word] { return objective.verdict.pace == pace }
    if let rule = RuleID(rawValue: word.uppercased()) {
      return objective.verdict.hits.contains { $0.rule == rule }
    }
    if let theme = ReviewTheme(rawValue: word) { return objective.objective.theme == theme }
    return objective.objective.ref.string.lowercased().contains(word)
      || objective.objective.title.string.lowercased().contains(word)
      || owner(objective, council).contains(word) || partners(objective, council).contains(word)
      || council.council.name.string.lowercased().contains(word)
  }

  private static let ratings: [String: DeliveryRating] = [
    "red": .red, "amber": .amber, "green": .green, "blue": .blue, "not-rated": .notRated,
  ]

  private static let paces: [String: Pace] = [
    "slow": .slow, "watch": .watch, "on-pace": .onPace, "too-early": .tooEarly,
    "delivered": .delivered, "closed": .ended,
  ]

  private static func owner(_ objective: ObjectiveAsOf, _ council: CouncilAsOf) -> String {
    (council.title(of: objective.objective.owner) ?? "").lowercased()
  }

  private static func partners(_ objective: ObjectiveAsOf, _ council: CouncilAsOf) -> String {
    objective.contributions.map { council.name(of: $0.contribution.partner) }
      .joined(separator: " ").lowercased()
  }

  /// The words a filter can be completed to.
  package static let vocabulary: [String] =
    ratings.keys.sorted() + paces.keys.sorted()
    + RuleID.allCases.map { $0.rawValue.lowercased() } + ReviewTheme.allCases.map(\.rawValue)
    + ["owner:", "partner:"]
}

extension String {
  /// What follows `prefix`, or nothing where it does not stand at the start.
  fileprivate func after(_ prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
  }
}
