/// A date as a source gives it: a day, or only a month ("June 2023"), or only a year.
package enum PartialDate: Hashable, Sendable {
  case day(Day)
  case month(Month)
  case year(Year)

  package struct Month: Hashable, Sendable {
    package let year: Int
    package let month: Int

    private init(_ year: Int) {
      self.year = year
      month = 1
    }

    static let first = Month(1900)

    package init?(year: Int, month: Int) {
      guard (1900...2199).contains(year), (1...12).contains(month) else { return nil }
      self.year = year
      self.month = month
    }
  }

  package struct Year: Hashable, Sendable {
    package let year: Int

    package init?(_ year: Int) {
      guard (1900...2199).contains(year) else { return nil }
      self.year = year
    }
  }

  /// The last day it can mean: "by the end of July 2026" is 31 July 2026.
  package var lastDay: Day {
    switch self {
    case .day(let day): day
    case .month(let month): Day.lastDay(ofMonth: month.month, in: month.year)
    case .year(let year): Day.lastDay(ofMonth: 12, in: year.year)
    }
  }

  /// The first day it can mean: "in June 2023" is 1 June 2023.
  package var firstDay: Day {
    switch self {
    case .day(let day): day
    case .month(let month):
      Day.lastDay(ofMonth: month.month, in: month.year)
        - (Day.length(ofMonth: month.month, in: month.year) - 1)
    case .year(let year): Day.lastDay(ofMonth: 1, in: year.year) - 30
    }
  }

  /// `30 Jun 2025`, `Jun 2023` or `2016`.
  package var text: String {
    switch self {
    case .day(let day): day.text
    case .month(let month): "\(Day.monthNames[month.month - 1]) \(month.year)"
    case .year(let year): "\(year.year)"
    }
  }

  /// `on 30 Jun 2025`, `in Jun 2023` or `in 2016`.
  package var withPreposition: String {
    if case .day = self { "on \(text)" } else { "in \(text)" }
  }

  /// `2025-06-30`, `2023-06` or `2016`.
  package var iso: String {
    switch self {
    case .day(let day): day.iso
    case .month(let month): "\(month.year)-\(Day.twoDigits(month.month))"
    case .year(let year): "\(year.year)"
    }
  }

  /// Reads the three forms of `iso`; nothing for anything else.
  package init?(iso: some StringProtocol) {
    let bytes = Array(iso.utf8)
    switch bytes.count {
    case 10:
      guard let day = Day(iso: iso) else { return nil }
      self = .day(day)
    case 7:
      guard bytes[4] == 0x2D, let year = Day.digits(bytes[0..<4]),
        let number = Day.digits(bytes[5..<7]), let month = Month(year: year, month: number)
      else { return nil }
      self = .month(month)
    case 4:
      guard let number = Day.digits(bytes[0..<4]), let year = Year(number) else { return nil }
      self = .year(year)
    default: return nil
    }
  }
}
