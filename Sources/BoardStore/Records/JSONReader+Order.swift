import BoardModel

extension JSONReader {
  /// Complains of a day that comes before one it has to follow, when both are known.
  mutating func expect(
    _ key: String, _ day: Day?, notBefore other: String, _ otherDay: Day?, at start: Int,
    _ steps: [PathStep]? = nil
  ) {
    guard let day, let otherDay, day < otherDay else { return }
    complain(
      .before(day.iso, other: other, otherDay: otherDay.iso), at: start, steps ?? [.key(key)])
  }

  /// Complains of a day that comes after one it has to precede, when both are known.
  mutating func expect(
    _ key: String, _ day: Day?, notAfter other: String, _ otherDay: Day?, at start: Int
  ) {
    guard let day, let otherDay, day > otherDay else { return }
    complain(.after(day.iso, other: other, otherDay: otherDay.iso), at: start, [.key(key)])
  }
}

extension PartialDate {
  /// The first day it can mean: "2025-06" is 1 June 2025 at the earliest.
  var firstDay: Day? {
    switch self {
    case .day(let day): day
    case .month(let month): Day(year: month.year, month: month.month, day: 1)
    case .year(let year): Day(year: year.year, month: 1, day: 1)
    }
  }
}
