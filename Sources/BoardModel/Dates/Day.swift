/// A calendar day, without a time or a zone, in the Gregorian calendar.
package struct Day: Hashable, Sendable, Comparable {
  /// Days since 1 January 1970.
  package let number: Int32

  package init(number: Int32) { self.number = number }

  /// Nothing when there is no such day, or its year is not within 1900 to 2199: a slip of the
  /// finger, in a plan that runs for a few years.
  package init?(year: Int, month: Int, day: Int) {
    guard Day.years.contains(year), (1...12).contains(month),
      (1...Day.length(ofMonth: month, in: year)).contains(day)
    else { return nil }
    self.init(civil: year, month, day)
  }

  package static let years = 1900...2199

  /// Howard Hinnant's days_from_civil, for a date known to exist.
  private init(civil year: Int, _ month: Int, _ day: Int) {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = Int32(clamping: era * 146_097 + dayOfEra - 719_468)
  }

  package static func lastDay(ofMonth month: Int, in year: Int) -> Day {
    Day(civil: year, month, length(ofMonth: month, in: year))
  }

  package static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  package static func isLeap(_ year: Int) -> Bool {
    (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
  }

  package static func < (one: Day, other: Day) -> Bool { one.number < other.number }
}

extension Day {
  package static func + (day: Day, days: Int) -> Day {
    Day(number: Int32(clamping: Int(day.number) + days))
  }
  package static func - (day: Day, days: Int) -> Day { day + -days }
  /// Days from `other` to `day`; negative when `day` comes first.
  package static func - (day: Day, other: Day) -> Int { Int(day.number) - Int(other.number) }

  /// Howard Hinnant's civil_from_days.
  package var civil: (year: Int, month: Int, day: Int) {
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }
}
