/// That a rule hits an objective, since when, and the numbers that made it.
package struct RuleHit: Hashable, Sendable {
  package let rule: RuleID
  package let since: Day
  package let numbers: RuleNumbers

  /// For a row: "S4 red at 3 meetings".
  package var brief: String { "\(rule.rawValue) \(numbers.figures.brief)" }

  /// One plain sentence: "Red at 3 board meetings running, since 14 Apr 2025."
  package var sentence: String { numbers.figures.sentence }
}

/// The numbers behind a hit, each rule with its own.
package enum RuleNumbers: Hashable, Sendable {
  case overdue(OverdueRule.Figures)
  case slipped(SlippedRule.Figures)
  case behindSchedule(BehindScheduleRule.Figures)
  case stuck(StuckRule.Figures)
  case stale(StaleRule.Figures)
  case pastNotice(PastNoticeRule.Figures)
  case fellBack(FellBackRule.Figures)
  case noWayBack(NoWayBackRule.Figures)
  case tasksWithoutImpact(TasksWithoutImpactRule.Figures)

  var figures: any RuleFigures {
    switch self {
    case .overdue(let figures): figures
    case .slipped(let figures): figures
    case .behindSchedule(let figures): figures
    case .stuck(let figures): figures
    case .stale(let figures): figures
    case .pastNotice(let figures): figures
    case .fellBack(let figures): figures
    case .noWayBack(let figures): figures
    case .tasksWithoutImpact(let figures): figures
    }
  }
}

/// Numbers that can say in words what they mean.
protocol RuleFigures: Sendable {
  var brief: String { get }
  var sentence: String { get }
}

/// Counted things in words.
enum Wording {
  /// `1 day`, `2 days`.
  static func count(_ number: Int, _ thing: String) -> String {
    number == 1 ? "1 \(thing)" : "\(number) \(thing)s"
  }

  static func days(_ number: Int) -> String { count(number, "day") }

  /// `395 days`; so far off that nobody counts days any more, `4 years`.
  static func span(_ number: Int) -> String {
    number < Day.countedInYears ? days(number) : count(number / 365, "year")
  }

  /// `30 May` where it lies in the year of the day looked from, else `30 May 2024`.
  static func short(_ date: Day, from day: Day) -> String {
    date.civil.year == day.civil.year ? date.shortText : date.text
  }

  /// `Red`, at the start of a sentence.
  static func capital(_ rating: DeliveryRating) -> String {
    rating.name.prefix(1).uppercased() + String(rating.name.dropFirst())
  }
}

extension Day {
  /// From so many days on, a time is told in whole years.
  package static let countedInYears = 1_000
}
