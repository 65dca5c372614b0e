/// Figures taken of the same thing several times; never empty when asked.
struct Sample {
  private(set) var values: [Double] = []

  var isEmpty: Bool { values.isEmpty }

  mutating func add(_ value: Double) { values.append(value) }

  var median: Double { quantile(0.5) }
  var p95: Double { quantile(0.95) }
  var least: Double { quantile(0) }
  var most: Double { quantile(1) }

  /// The value that the given share of all values does not exceed (nearest rank).
  func quantile(_ share: Double) -> Double {
    let sorted = values.sorted()
    guard !sorted.isEmpty else { return .nan }
    let rank = Int((share * Double(sorted.count)).rounded(.up)) - 1
    return sorted[min(max(rank, 0), sorted.count - 1)]
  }
}
