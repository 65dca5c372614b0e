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
    case theme(ReviewTheme, SoughtText)
    case text(SoughtText)
    /// `red,amber`.
    indirect case either([Word])
    /// A kind of word of which nothing is typed yet: `owner:`.
    case all

    init(_ word: String) {
      let choices = word.split(separator: ",").map(String.init)
      if choices.count > 1 {
        self = .either(choices.map { Word($0) } + [.text(SoughtText(word))])
        return
      }
      // What kind of word it is may be said before it, and need not be.
      let kinds = ["rating:", "pace:", "flag:", "rule:", "impact:", "theme:"]
      let kind = kinds.first { word.hasPrefix($0) }
      let word = kind.flatMap { word.after($0) } ?? word
      if word.isEmpty || word == "owner:" || word == "partner:" {
        self = .all
      } else if let value = word.after("owner:") {
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
        self = .theme(theme, SoughtText(word))
      } else {
        self = .text(SoughtText(word))
      }
    }

    /// What may stand anywhere in a row.
    var texts: [SoughtText] {
      switch self {
      case .text(let text): [text]
      case .either(let words): words.flatMap(\.texts)
      default: []
      }
    }
  }

  private let words: [(word: Word, text: SoughtText)]

  /// - Parameter lettersRate: whether a rating may be written by the letter that stands in the rows.
  init(_ filter: Filter, lettersRate: Bool = false) {
    let filter = lettersRate ? filter.withRatingsSpelt : filter
    words = filter.words.map { (Word($0), SoughtText($0)) }
  }

  /// An objective is kept by what it is, and by any words that stand in its row, however wide.
  func keep(
    _ objective: ObjectiveAsOf, of council: CouncilAsOf, shownAs row: () -> Line
  ) -> Bool {
    var line: Line?
    return words.allSatisfy { word in
      if FilterWords.holds(word.word, for: objective, of: council) { return true }
      let texts = word.word.texts
      if texts.isEmpty { return false }
      let row = line ?? row()
      line = row
      return texts.contains(where: row.holds)
    }
  }

  /// A council is kept when its name or what else its row says matches, or, under an open notice, one
  /// of its objectives does.
  func keep(_ council: CouncilAsOf, shownAs row: Line) -> Bool {
    let left = words.filter { word in
      if word.text.occurs(in: council.council.name) { return false }
      return !word.word.texts.contains(where: row.holds)
    }
    guard council.isIssued, council.status == .open else { return left.isEmpty }
    return left.isEmpty
      || council.objectives.contains { objective in
        objective.verdict.pace != .ended
          && left.allSatisfy { FilterWords.holds($0.word, for: objective, of: council) }
      }
  }

  /// An unreadable council has nothing but its row.
  func keep(_ row: Line) -> Bool { words.allSatisfy { row.holds($0.text) } }

  private static func holds(
    _ word: Word, for objective: ObjectiveAsOf, of council: CouncilAsOf
  ) -> Bool {
    switch word {
    case .all: true
    case .either(let words): words.contains { holds($0, for: objective, of: council) }
    case .owner(let text): objective.ownerHolds(text, of: council)
    case .partner(let text): objective.partnersHold(text, of: council)
    case .rating(let rating): objective.deliveryRating == rating
    case .pace(let pace): objective.verdict.pace == pace
    case .rule(let rule): objective.verdict.hits.contains { $0.rule == rule }
    case .impact(let impact): objective.impactRating == impact
    case .direction(let direction): objective.direction == direction
    case .overruled: objective.verdict.override != nil
    // A theme's name is a common word in titles.
    case .theme(let theme, let text):
      objective.objective.theme == theme || text.occurs(in: objective.objective.title)
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
