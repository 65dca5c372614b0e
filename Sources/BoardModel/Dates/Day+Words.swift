extension Day {
  /// Which of two years is meant where none is said.
  package enum Leaning: Sendable {
    /// The last such day up to today: what was recorded, or held.
    case past
    /// The next such day from today on: what is due.
    case future
  }

  /// The day people mean by what they write: `30 jun`, `Mon 30 June`, `30/6/25`, `2025-06-30`, `+2w`,
  /// `-3d`, `today`, `friday`, `the 9th`, `two weeks`, `end of may`, `jun 2025` or `june` for its end. Days come
  /// before months, as in Britain.
  ///
  /// Without its year a day is of the time near another day, where one looks from that: the nearest
  /// such day up to today, or the next one after it.
  ///
  /// Nothing for words that are no day, or that could be two.
  package init?(words: String, from today: Day, leaning: Leaning, near: Day? = nil) {
    let text = words.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let reader = DayWords(today: today, leaning: leaning, near: near ?? today)
    guard let day = reader.day(in: text) else { return nil }
    self = day
  }

  /// Whether the words are written as a day is, and no month has such a one: `31 feb`, `2026-02-30`.
  package static func isImpossible(words: String) -> Bool {
    let text = words.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard let (year, month, day) = DayWords.numbers(in: text), !isOutOfRange(words: words) else {
      return false
    }
    // Without a year, one that has a 29 February.
    return Day(year: year ?? 2024, month: month, day: day) == nil
  }
}

extension Day {
  /// Whether the words are a day, of a year that no plan runs to.
  package static func isOutOfRange(words: String) -> Bool {
    let text = words.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard case let (year?, month, day)? = DayWords.numbers(in: text), !years.contains(year) else {
      return false
    }
    return (1...12).contains(month) && (1...length(ofMonth: month, in: year)).contains(day)
  }

  /// "There are only days from 1900 to 2199 here."
  package static let rangeWords =
    "only years from \(years.lowerBound) to \(years.upperBound) are taken"
}

/// Reads days from words, all lower case and with single blanks.
struct DayWords {
  let today: Day
  let leaning: Day.Leaning
  /// The day looked from, by which a year that is not said is found.
  let near: Day

  func day(in text: String) -> Day? {
    if text.isEmpty { return nil }
    return Day(iso: text) ?? named(text) ?? moved(text) ?? weekday(text) ?? ending(text)
      ?? beginning(text) ?? ofMonth(text) ?? month(text) ?? written(text) ?? withWeekday(text)
  }

  private func named(_ text: String) -> Day? {
    switch text {
    case "today", "now": today
    case "tomorrow": today + 1
    case "yesterday": today - 1
    default: nil
    }
  }

  /// `friday`, `next friday`, `last friday`: never today.
  private func weekday(_ text: String) -> Day? {
    var leaning = leaning
    var name = Substring(text)
    if name.hasPrefix("next ") {
      leaning = .future
      name = name.dropFirst(5)
    } else if name.hasPrefix("last ") {
      leaning = .past
      name = name.dropFirst(5)
    } else if name.hasPrefix("this ") {
      return ofThisWeek(name.dropFirst(5))
    }
    guard let wanted = DayWords.place(of: name, among: DayWords.weekdays) else { return nil }
    let now = DayWords.weekday(of: today)
    let ahead = (wanted - now + 6) % 7 + 1
    return leaning == .future ? today + ahead : today + (ahead == 7 ? -7 : ahead - 7)
  }

  /// `end of may`, `end of may 2026`, `end of last month`, `end of year`.
  private func ending(_ text: String) -> Day? {
    guard text.hasPrefix("end of ") || text.hasPrefix("end ") else { return nil }
    let rest = text.hasPrefix("end of ") ? text.dropFirst(7) : text.dropFirst(4)
    if let year = year(meantBy: rest) { return Day(year: year, month: 12, day: 31) }
    return day(in: rest) { .lastDay(ofMonth: $1, in: $0) }
  }

  /// A month by itself is its end, of the year it leans to.
  private func month(_ text: String) -> Day? {
    guard let month = DayWords.place(of: text[...], among: DayWords.months) else { return nil }
    return nearest { .lastDay(ofMonth: month + 1, in: $0) }
  }

  /// `30 jun`, `30jun`, `30th of june '25`, `jun 30`, `30/6`, `30.6.25`, `2025-6-1`; `jun 2025` and
  /// `2025-06` are their end.
  func written(_ text: String) -> Day? {
    if case .month(let month)? = PartialDate(iso: text) { return PartialDate.month(month).lastDay }
    if let month = DayWords.month(DayWords.parts(of: text)) {
      return PartialDate.month(month).lastDay
    }
    guard let (year, month, day) = DayWords.numbers(in: text) else { return nil }
    if let year { return Day(year: year, month: month, day: day) }
    return nearest { Day(year: $0, month: month, day: day) }
  }

  private static func parts(of text: String) -> [Substring] {
    text.split { " /.,-'\u{2019}".contains($0) }.filter { $0 != "of" }.flatMap(apart)
  }

  /// `30jun25` is three parts; the ending of `30th` is none.
  private static func apart(_ word: Substring) -> [Substring] {
    let day = word.prefix { $0.isASCII && $0.isNumber }
    let rest = word.dropFirst(day.count)
    let month = rest.prefix { !$0.isNumber }
    guard !day.isEmpty, place(of: month, among: months) != nil else { return [word] }
    let year = rest.dropFirst(month.count)
    return [day, month] + (year.isEmpty ? [] : [year])
  }

  /// The numbers of a day as it is written, whether or not there is such a day.
  static func numbers(in text: String) -> (year: Int?, month: Int, day: Int)? {
    let parts = parts(of: text)
    guard (2...3).contains(parts.count), month(parts) == nil else { return nil }
    if parts.count == 3, parts[0].count == 4, let year = year(parts[0]),
      let month = plainNumber(parts[1]), let day = plainNumber(parts[2])
    {
      return (year, month, day)
    }
    let monthFirst = place(of: parts[0], among: months)
    let dayPart = monthFirst == nil ? parts[0] : parts[1]
    let monthPart = monthFirst == nil ? parts[1] : parts[0]
    guard let day = dayNumber(dayPart),
      let month = place(of: monthPart, among: months).map({ $0 + 1 }) ?? Int(monthPart)
    else { return nil }
    if parts.count == 2 { return (nil, month, day) }
    return year(parts[2]).map { ($0, month, day) }
  }

  /// The day in the year looked from or, if that leans the other way, in the year before or after.
  func nearest(_ day: (Int) -> Day?) -> Day? {
    let year = near.civil.year
    // A 29 February further off is for whoever means it to give the year of.
    switch leaning {
    case .past:
      return [year, year - 1, year + 1].compactMap(day).filter { $0 <= today }
        .min { abs($0 - near) < abs($1 - near) }
    case .future: return [year, year + 1].lazy.compactMap(day).first { $0 >= near }
    }
  }

  static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
  static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// Three letters are enough; a full stop may follow them.
  static func place(of word: Substring, among names: [String]) -> Int? {
    let word = word.last == "." ? word.dropLast() : word
    guard word.count >= 3 else { return nil }
    return names.firstIndex { $0.hasPrefix(word) || ($0 == "september" && word == "sept") }
  }

  /// `3`, `03`, `3rd`.
  private static func dayNumber(_ word: Substring) -> Int? {
    for ending in ["st", "nd", "rd", "th"] where word.hasSuffix(ending) {
      return plainNumber(word.dropLast(2))
    }
    return plainNumber(word)
  }

  static func plainNumber(_ word: Substring) -> Int? {
    (1...2).contains(word.count) && word.allSatisfy { $0.isASCII && $0.isNumber } ? Int(word) : nil
  }

  /// `2025`, or `25`.
  static func year(_ word: Substring) -> Int? {
    guard word.allSatisfy({ $0.isASCII && $0.isNumber }), let number = Int(word) else {
      return nil
    }
    switch word.count {
    case 4: return number
    case 2: return 2000 + number
    default: return nil
    }
  }
}
