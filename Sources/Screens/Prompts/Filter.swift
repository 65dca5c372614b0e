internal import BoardModel

/// What a list is narrowed to: words that must all hold.
///
/// A word is a rating (`red`, `R`), a pace (`slow`), a rule (`s4`, `overdue`), an impact (`emerging`), a
/// direction (`worsening`), a theme (`practice`), `overruled`, `owner:…`, `partner:…`, or else text
/// that must occur in the row as it would stand on a screen as wide as need be, in the owner or in the
/// partners. Of words joined by commas (`red,amber`) one must hold; its kind may stand before a word
/// (`rating:red`).
package struct Filter: Hashable, Sendable {
  package var text: String

  package init(_ text: String = "") { self.text = text }

  package var isOn: Bool { text.contains { $0 != " " } }

  static let ratings: [String: DeliveryRating] = [
    "red": .red, "amber": .amber, "green": .green, "blue": .blue, "not-rated": .notRated,
    "-": .notRated,
  ]

  static let paces: [String: Pace] = [
    "slow": .slow, "watch": .watch, "on-pace": .onPace, "too-early": .tooEarly,
    "delivered": .delivered, "closed": .ended,
  ]

  static let impacts: [String: ImpactRating] = [
    "none-yet": .noneYet, "emerging": .emerging, "evidenced": .evidenced, "sustained": .sustained,
  ]

  static let rules: [String: RuleID] = Dictionary(
    RuleID.allCases.flatMap { rule in
      [(rule.rawValue.lowercased(), rule), (hyphenated(rule.name), rule)]
    }, uniquingKeysWith: { first, _ in first })

  static let directions: [String: Direction] = ["improving": .improving, "worsening": .worsening]

  /// The chair's own verdict stands in place of the rules'.
  static let overruled = "overruled"

  private static func hyphenated(_ name: String) -> String {
    String(name.map { $0 == " " ? "-" : $0 })
  }

  /// The text with the names of two words that the screens show written as one: `not-rated`.
  var words: [String] {
    var text = text.lowercased()
    for name in Filter.vocabulary where name.contains("-") && name.count > 1 {
      let shown = String(name.map { $0 == "-" ? " " : $0 })
      if let place = text.firstRange(of: shown) { text.replaceSubrange(place, with: name) }
    }
    return text.split(separator: " ").map(String.init)
  }

  /// The same with ratings by their letters, `R` or `R,A`, written out. Only capitals are ratings, as
  /// they stand in the rows: a small letter is the beginning of a word.
  var withRatingsSpelt: Filter {
    let letters = ["B": "blue", "R": "red", "A": "amber", "G": "green"]
    func spelt(_ part: Substring) -> Substring { letters[String(part)].map { $0[...] } ?? part }
    let words = text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      word.split(separator: ",", omittingEmptySubsequences: false).map(spelt).joined(separator: ",")
    }
    return Filter(words.joined(separator: " "))
  }

  /// The words a filter can be completed to.
  package static let vocabulary: [String] =
    ratings.keys.sorted().filter { $0 != "-" } + paces.keys.sorted() + [overruled]
    + directions.keys.sorted() + impacts.keys.sorted() + rules.keys.sorted()
    + ReviewTheme.allCases.map(\.rawValue) + ["owner:", "partner:"]
}
