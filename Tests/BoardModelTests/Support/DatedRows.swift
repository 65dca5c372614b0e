import BoardModel

/// "2025-02-15 board-meeting due meeting/m-2025-02".
func row(_ item: DatedItem) -> String {
  "\(item.on) \(item.kind.rawValue) \(item.status.rawValue) \(item.ref.key)"
}

/// A council's dates of some kinds, as a day knew them.
func rows(
  _ council: CouncilDraft, on day: Day, from: Day = "2025-01-01", to: Day = "2025-12-31",
  _ kinds: DatedKind...
) -> [String] {
  council.asOf(day).dates(from: from, to: to, kinds: kinds).map(row)
}
