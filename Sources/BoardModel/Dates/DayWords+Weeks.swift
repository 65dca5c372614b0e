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
    if let year = year(meantBy: rest) { return Day(year: year, month: 1, day: 1) }
    return day(in: rest) { Day(year: $0, month: $1, day: 1) }
  }

  /// The year that `year`, `next year` and the like mean.
  func year(meantBy words: Substring) -> Int? {
    switch words {
    case "year", "this year", "the year": today.civil.year
    case "next year": today.civil.year + 1
    case "last year": today.civil.year - 1
    default: nil
    }
  }

  /// A day of the month that `next month`, `may` or `may 2026` means.
  func day(in words: Substring, _ day: (_ year: Int, _ month: Int) -> Day?) -> Day? {
    let (year, month, _) = today.civil
    func moved(_ months: Int) -> Day? {
      let all = year * 12 + month - 1 + months
      return day(all / 12, all % 12 + 1)
    }
    switch words {
    case "month", "this month", "the month": return moved(0)
    case "next month": return moved(1)
    case "last month": return moved(-1)
    default: break
    }
    let parts = words.split(separator: " ")
    guard let name = parts.first, parts.count <= 2,
      let named = DayWords.place(of: name, among: DayWords.months)
    else { return nil }
    if parts.count == 2 { return DayWords.year(parts[1]).flatMap { day($0, named + 1) } }
    return nearest { day($0, named + 1) }
  }
}
