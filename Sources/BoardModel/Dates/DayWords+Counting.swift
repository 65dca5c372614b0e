/// Days so far from today, and months, as people write them.
extension DayWords {
  /// `+2w`, `-10d`, `+ 3 months`, `in two weeks`, `3 days ago`, `a week ago`, `next month`; without a
  /// direction, as `2w`, it is the one the day is looked for in.
  func moved(_ text: String) -> Day? {
    var rest = Substring(text)
    var sign: Int?
    if rest.hasPrefix("+") || rest.hasPrefix("-") {
      sign = rest.hasPrefix("-") ? -1 : 1
      rest = rest.dropFirst()
    } else if rest.hasPrefix("in ") {
      sign = 1
      rest = rest.dropFirst(3)
    } else if rest.hasSuffix(" ago") {
      sign = -1
      rest = rest.dropLast(4)
    } else if rest.hasPrefix("next ") || rest.hasPrefix("last ") {
      let unit = rest.dropFirst(5)
      guard ["week", "month", "year"].contains(unit) else { return nil }
      return moved(by: rest.hasPrefix("next ") ? 1 : -1, unit)
    }
    rest = rest.drop { $0 == " " }
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    let count: Int
    if let number = Int(digits) {
      count = number
      rest = rest.dropFirst(digits.count)
    } else {
      let word = rest.prefix { $0 != " " }
      guard let number = DayWords.numbers[String(word)] else { return nil }
      count = number
      rest = rest.dropFirst(word.count)
    }
    let unit = rest.drop { $0 == " " }
    // A bare number is no day: it could be one of this month.
    guard count <= 10_000, sign != nil || !unit.isEmpty else { return nil }
    return moved(by: (sign ?? (leaning == .past ? -1 : 1)) * count, unit)
  }

  private func moved(by count: Int, _ unit: Substring) -> Day? {
    switch unit {
    case "d", "day", "days", "": today + count
    case "w", "week", "weeks": today + count * 7
    case "fortnight", "fortnights": today + count * 14
    case "m", "month", "months": month(count)
    case "y", "year", "years": month(count * 12)
    default: nil
    }
  }

  /// The same day so many months on, or that month's last.
  private func month(_ months: Int) -> Day? {
    let (year, month, day) = today.civil
    let all = year * 12 + month - 1 + months
    let (newYear, newMonth) = (all / 12, all % 12 + 1)
    return Day(
      year: newYear, month: newMonth, day: min(day, Day.length(ofMonth: newMonth, in: newYear)))
  }

  private static let numbers = [
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
  ]

  /// A month by its name and a year in full.
  static func month(_ parts: [Substring]) -> PartialDate.Month? {
    guard parts.count == 2, let month = place(of: parts[0], among: months), parts[1].count == 4,
      let year = year(parts[1])
    else { return nil }
    return PartialDate.Month(year: year, month: month + 1)
  }
}

extension PartialDate {
  /// A date as people write it, with its year: `20 jan 2025`, `jan 2025`, `2025-01`.
  package init?(words: String) {
    if let date = PartialDate(iso: words) {
      self = date
      return
    }
    let parts = words.lowercased().split { " /.,-".contains($0) }.filter { $0 != "of" }
    if let month = DayWords.month(parts) {
      self = .month(month)
      return
    }
    // The year is among them, so that no day of today's is needed.
    guard parts.count == 3, parts.contains(where: { $0.count == 4 && Int($0) != nil }),
      let day = Day(words: words, from: Day(number: 0), leaning: .future)
    else { return nil }
    self = .day(day)
  }
}
