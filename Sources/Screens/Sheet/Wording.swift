internal import BoardModel
internal import CellGrid

/// Ratings, paces and spans of days as every screen words and marks them.
extension DeliveryRating {
  var role: Role {
    switch self {
    case .blue: .ratingBlue
    case .red: .ratingRed
    case .amber: .ratingAmber
    case .green: .ratingGreen
    case .notRated: .ratingNone
    }
  }
}

extension Optional where Wrapped == ImpactRating {
  var letter: String { self.map { String($0.letter) } ?? "-" }
  var name: String { self?.name ?? "not rated" }

  var role: Role {
    switch self {
    case .evidenced, .sustained: .good
    case .emerging, .noneYet: .text
    case .tooEarly, nil: .muted
    }
  }
}

extension Verdict {
  /// Why, on one row: what tells most with its figures, then the other rules with theirs; those there
  /// is no room for by their names alone.
  func why(in columns: Int) -> String {
    if hits.isEmpty, let override { return "the chair: \(override.because.string)" }
    guard let lead = hits.min(by: { $0.rule.telling < $1.rule.telling }) else { return "" }
    var words = lead.brief
    guard hits.count > 1 else { return words }
    var left = hits.filter { $0.rule != lead.rule }[...]
    while let next = left.first {
      let longer = "\(words); \(next.brief)"
      let names = left.dropFirst().reduce(0) { $0 + $1.rule.rawValue.utf8.count + 1 }
      guard longer.utf8.count + (names == 0 ? 0 : names + 1) <= columns else { break }
      words = longer
      left.removeFirst()
    }
    return left.isEmpty
      ? words : "\(words); \(left.map(\.rule.rawValue).joined(separator: " "))"
  }

  /// The same with every figure.
  var why: String { why(in: .max) }

  /// The pace; an asterisk says that it is the chair's word and not the rules'.
  func paceWords(_ rating: DeliveryRating) -> (String, Role) {
    if override != nil { return ("\(pace.name)*", pace.role) }
    // That the rules find nothing makes a red objective no good news.
    return pace == .onPace && rating == .red ? ("no rule", .watch) : (pace.name, pace.role)
  }
}

extension RuleID {
  /// What is said first where several rules hit: what the board saw happen, then how late it is, then
  /// what only the record tells.
  fileprivate var telling: Int {
    switch self {
    case .s7: 0
    case .s4: 1
    case .s2: 2
    case .s1: 3
    case .s6: 4
    case .s3: 5
    case .s5: 6
    case .w2: 7
    case .w1: 8
    }
  }
}

extension Verdict {
  /// Every reason as a sentence, the chair's first.
  var whyInFull: String {
    var reasons: [String] = []
    if let override { reasons.append("The chair, \(override.on.text): \(override.because.string)") }
    reasons += hits.map { "\($0.rule.rawValue) \($0.sentence)" }
    return reasons.listed(" ")
  }
}

extension [String] {
  /// One after another, as `joined` has them; that has the Swift runtime look through every type there
  /// is, which is felt in the first picture.
  func listed(_ separator: String) -> String {
    var list = ""
    for (index, part) in enumerated() {
      if index > 0 { list += separator }
      list += part
    }
    return list
  }
}

extension Pace {
  var role: Role {
    switch self {
    case .slow: .slow
    case .watch: .watch
    case .onPace, .delivered: .onPace
    case .tooEarly, .ended: .muted
    }
  }
}

extension Direction {
  var name: String {
    switch self {
    case .improving: "improving"
    case .unchanged: "unchanged"
    case .worsening: "worsening"
    case .new: "new, nothing to compare with"
    }
  }

  /// One character for a narrow column.
  var letter: String {
    switch self {
    case .improving: "^"
    case .unchanged: "="
    case .worsening: "v"
    case .new: "n"
    }
  }

  var role: Role {
    switch self {
    case .improving: .good
    case .worsening: .alert
    case .unchanged, .new: .muted
    }
  }
}

/// Spans of days, as a row has room for them.
enum DayWords {
  /// "396 d left", "today", "31 d over".
  static func untilDue(_ days: Int) -> String {
    days == 0 ? "today" : "\(span(abs(days))) \(days > 0 ? "left" : "over")"
  }

  /// "in 12 d", "today", "3 d ago".
  static func fromNow(_ days: Int) -> String {
    days == 0 ? "today" : days > 0 ? "in \(span(days))" : "\(span(-days)) ago"
  }

  /// "396 d"; from 1,000 days on "2 y".
  static func span(_ days: Int) -> String {
    days < Day.countedInYears ? "\(days) d" : "\(days / 365) y"
  }

  static func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }
}
