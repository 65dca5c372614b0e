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

extension JSONReader {
  /// Complains of every forecast of a day on which what it is about had not begun.
  mutating func expect(
    _ forecasts: Log<Forecast>, notBefore other: String, _ first: Day?, at start: Int
  ) {
    guard let first else { return }
    for (index, forecast) in forecasts.wholeHistory.enumerated() where forecast.due < first {
      complain(
        .before(forecast.due.iso, other: other, otherDay: first.iso), at: start,
        [.key("forecasts"), .dated(index), .key("due")])
    }
  }

  /// Complains of an entry made before `added`, when what it is about did not exist.
  mutating func expect<Entry>(
    _ key: String, _ entries: Log<Entry>, notBefore added: Day?, at start: Int
  ) {
    expect(
      key, entries.wholeHistory.first?.on, notBefore: "added", added, at: start,
      [.key(key), .dated(0), .key("on")])
  }
}
