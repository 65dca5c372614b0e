internal import BoardModel

/// A filter taken apart once, to be held against thousands of objectives.
struct FilterWords {
  private enum Word {
    case owner(SoughtText)
    case partner(SoughtText)
    case rating(DeliveryRating)
    case pace(Pace)
    case rule(RuleID)
    case impact(ImpactRating)
    case direction(Direction)
    case overruled
    case theme(ReviewTheme)
    case text(SoughtText)

    init(_ word: String) {
      if let value = word.after("owner:") {
        self = .owner(SoughtText(value))
      } else if let value = word.after("partner:") {
        self = .partner(SoughtText(value))
      } else if let rating = Filter.ratings[word] {
        self = .rating(rating)
      } else if let pace = Filter.paces[word] {
        self = .pace(pace)
      } else if let rule = Filter.rules[word] {
        self = .rule(rule)
      } else if let impact = Filter.impacts[word] {
        self = .impact(impact)
      } else if let direction = Filter.directions[word] {
        self = .direction(direction)
      } else if word == Filter.overruled {
        self = .overruled
      } else if let theme = ReviewTheme(rawValue: word) {
        self = .theme(theme)
      } else {
        self = .text(SoughtText(word))
      }
    }
  }

  private let words: [(word: Word, text: SoughtText)]

  init(_ filter: Filter) {
    words = filter.words.map { (Word($0), SoughtText($0)) }
  }

  func keep(_ objective: ObjectiveAsOf, of council: CouncilAsOf) -> Bool {
    words.allSatisfy { FilterWords.holds($0.word, for: objective, of: council) }
  }

  /// A council is kept when its name matches, or, under an open notice, one of its objectives does.
  func keep(_ council: CouncilAsOf) -> Bool {
    let left = words.filter { !$0.text.occurs(in: council.council.name) }
    guard council.isIssued, council.status == .open else { return left.isEmpty }
    return left.isEmpty
      || council.objectives.contains { objective in
        objective.verdict.pace != .ended
          && left.allSatisfy { FilterWords.holds($0.word, for: objective, of: council) }
      }
  }

  func keep(name: Prose) -> Bool { words.allSatisfy { $0.text.occurs(in: name) } }

  private static func holds(
    _ word: Word, for objective: ObjectiveAsOf, of council: CouncilAsOf
  ) -> Bool {
    switch word {
    case .owner(let text): objective.ownerHolds(text, of: council)
    case .partner(let text): objective.partnersHold(text, of: council)
    case .rating(let rating): objective.deliveryRating == rating
    case .pace(let pace): objective.verdict.pace == pace
    case .rule(let rule): objective.verdict.hits.contains { $0.rule == rule }
    case .impact(let impact): objective.impactRating == impact
    case .direction(let direction): objective.direction == direction
    case .overruled: objective.verdict.override != nil
    case .theme(let theme): objective.objective.theme == theme
    case .text(let text):
      objective.nameHolds(text) || text.occurs(in: council.council.name)
        || objective.ownerHolds(text, of: council) || objective.partnersHold(text, of: council)
    }
  }
}

extension String {
  /// What follows `prefix`, or nothing where it does not stand at the start.
  fileprivate func after(_ prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
  }
}
