/// How much of something is done, in whole per cent from 0 to 100.
package struct Percent: Hashable, Sendable, Comparable {
  package let value: Int

  package init?(_ value: Int) {
    guard (0...100).contains(value) else { return nil }
    self.value = value
  }

  package static let none = Percent(clamping: 0)
  package static let all = Percent(clamping: 100)

  /// The nearest per cent there is.
  package init(clamping value: Int) { self.value = min(max(value, 0), 100) }

  package static func < (one: Self, other: Self) -> Bool { one.value < other.value }
}
