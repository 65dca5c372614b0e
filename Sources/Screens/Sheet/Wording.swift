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
  /// Why, on one row: the rules first, so that all of them stand where the row is short, then the
  /// figures in the same order.
  var why: String {
    if hits.isEmpty, let override { return "the chair: \(override.because.string)" }
    guard hits.count > 1 else { return hits.first?.brief ?? "" }
    let rules = hits.map(\.rule.rawValue).joined(separator: " ")
    let figures = hits.map { String($0.brief.dropFirst($0.rule.rawValue.count + 1)) }
    return "\(rules): \(figures.joined(separator: "; "))"
  }
}

extension Verdict {
  /// Every reason as a sentence, the chair's first.
  var whyInFull: String {
    var reasons: [String] = []
    if let override { reasons.append("The chair, \(override.on.text): \(override.because.string)") }
    reasons += hits.map { "\($0.rule.rawValue) \($0.sentence)" }
    return reasons.joined(separator: " ")
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
    if abs(days) >= 1000 { return "\(abs(days) / 365) y \(days > 0 ? "left" : "over")" }
    return days == 0 ? "today" : days > 0 ? "\(days) d left" : "\(-days) d over"
  }

  /// "in 12 d", "today", "3 d ago".
  static func fromNow(_ days: Int) -> String {
    days == 0 ? "today" : days > 0 ? "in \(days) d" : "\(-days) d ago"
  }

  static func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }
}
