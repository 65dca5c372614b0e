package import BoardModel

/// Everything that stands on a day, from the first to the last.
extension BoardOnDay {
  package static let first = Day(number: -25_567)
  package static let last = Day(number: 84_005)

  /// The dates of a council, or of all of them; for a calendar with what was struck through.
  package func dates(
    of key: String?, kinds: [DatedKind] = DatedKind.allCases, withWithdrawn: Bool = false
  ) -> [DatedItem] {
    func dates(_ council: CouncilAsOf) -> [DatedItem] {
      council.dates(from: Self.first, to: Self.last, kinds: kinds, withWithdrawn: withWithdrawn)
    }
    if let key { return council(key).map(dates) ?? [] }
    return Timeline.inOrder(
      entries.flatMap { entry -> [DatedItem] in
        guard case .council(let council, _) = entry else { return [] }
        return dates(council)
      })
  }

  package var councilKeys: [String] { keys }
}
