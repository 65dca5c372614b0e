/// Days of a week, and of a month, as people write them.
extension DayWords {
  /// `this friday`: of the week from Monday that today is in, where that is not the other way.
  func ofThisWeek(_ name: Substring) -> Day? {
    guard let wanted = DayWords.place(of: name, among: DayWords.weekdays) else { return nil }
    let day = today + (wanted - DayWords.weekday(of: today))
    return leaning == .past ? (day <= today ? day : nil) : (day >= today ? day : nil)
  }

  /// From 0 for Monday; 1 January 1970 was a Thursday.
  static func weekday(of day: Day) -> Int { ((Int(day.number) + 3) % 7 + 7) % 7 }

  /// `Mon 9 June`: only where that day is one.
  func withWeekday(_ text: String) -> Day? {
    let parts = text.split(maxSplits: 1) { " ,.".contains($0) }
    guard parts.count == 2,
      let wanted = DayWords.place(of: parts[0], among: DayWords.weekdays),
      let day = Day(iso: String(parts[1])) ?? written(String(parts[1]))
    else { return nil }
    return DayWords.weekday(of: day) == wanted ? day : nil
  }

  /// `the 9th`, `9th`: of this month, or of the one it leans to.
  func ofMonth(_ text: String) -> Day? {
    let word = text.hasPrefix("the ") ? text.dropFirst(4) : Substring(text)
    guard ["st", "nd", "rd", "th"].contains(where: word.hasSuffix),
      let day = DayWords.plainNumber(word.dropLast(2))
    else { return nil }
    let (year, month, _) = today.civil
    let months = [0, leaning == .past ? -1 : 1].map { year * 12 + month - 1 + $0 }
    return months.lazy.compactMap { Day(year: $0 / 12, month: $0 % 12 + 1, day: day) }
      .first { leaning == .past ? $0 <= today : $0 >= today }
  }

  /// `start of june`, `beginning of june 2026`, `start of next month`, `start of the year`.
  func beginning(_ text: String) -> Day? {
    guard let start = ["start of ", "beginning of "].first(where: text.hasPrefix) else {
      return nil
    }
    let rest = text.dropFirst(start.count)
    let (year, month, _) = today.civil
    func first(_ months: Int) -> Day? {
      let all = year * 12 + month - 1 + months
      return Day(year: all / 12, month: all % 12 + 1, day: 1)
    }
    switch rest {
    case "month", "this month", "the month": return first(0)
    case "next month": return first(1)
    case "last month": return first(-1)
    case "year", "this year", "the year": return Day(year: year, month: 1, day: 1)
    case "next year": return Day(year: year + 1, month: 1, day: 1)
    case "last year": return Day(year: year - 1, month: 1, day: 1)
    default: break
    }
    let words = rest.split(separator: " ")
    guard let name = words.first, words.count <= 2,
      let named = DayWords.place(of: name, among: DayWords.months)
    else { return nil }
    if words.count == 2 {
      return DayWords.year(words[1]).flatMap { Day(year: $0, month: named + 1, day: 1) }
    }
    return nearest { Day(year: $0, month: named + 1, day: 1) }
  }
}
