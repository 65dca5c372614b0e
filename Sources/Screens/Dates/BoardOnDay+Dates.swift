package import BoardModel

/// Everything that stands on a day, from the first to the last.
extension BoardOnDay {
  private static let first = Day(number: -25_567)
  private static let last = Day(number: 84_005)

  /// The dates of a council, or of all of them.
  package func dates(
    of key: String?, kinds: [DatedKind] = DatedKind.allCases
  ) -> [DatedItem] {
    if let key {
      return council(key)?.dates(from: Self.first, to: Self.last, kinds: kinds) ?? []
    }
    return Timeline.inOrder(
      entries.flatMap { entry -> [DatedItem] in
        guard case .council(let council, _) = entry else { return [] }
        return council.dates(from: Self.first, to: Self.last, kinds: kinds)
      })
  }

  package var councilKeys: [String] { keys }
}
