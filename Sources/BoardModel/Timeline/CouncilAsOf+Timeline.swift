/// Every date of a council between two days, as the day looked from knew it.
extension CouncilAsOf {
  /// In the order of their days. What nobody has fixed, and only follows from how often the notice
  /// asks for it, is `expected`. Under a notice that has ended nothing is due or late any more: what
  /// was arranged with others has lapsed. `withWithdrawn` is for a calendar, which keeps what it was
  /// told of until it is told that it is not to be: with what was struck through, as cancelled, and
  /// with all that was ahead when the notice ended.
  package func dates(
    from: Day, to: Day, kinds: [DatedKind] = DatedKind.allCases, withWithdrawn: Bool = false
  ) -> [DatedItem] {
    guard from <= to else { return [] }
    var items = DatedItems(self, from: from, to: to, kinds: kinds)
    items.addNotice()
    items.addBoard()
    items.addInspection()
    items.addPlan()
    if withWithdrawn { items.addWithdrawn() }
    guard let ended = noticeEnded?.on else { return items.items.sorted(by: DatedItem.isBefore) }
    var all = items.items.compactMap { item -> DatedItem? in
      guard item.status.isAhead else { return item }
      return withWithdrawn || item.kind.isArranged ? item.standing(.lapsed, on: day) : nil
    }
    if withWithdrawn {
      let names = Set(all.map(\.uid))
      let before = CouncilAsOf(council, on: ended - 1, thresholds: thresholds)
      all += before.dates(from: from, to: to, kinds: kinds).filter {
        $0.status.isAhead && !names.contains($0.uid)
      }.map { $0.standing(.lapsed, on: day) }
    }
    return all.sorted(by: DatedItem.isBefore)
  }
}

/// The dates of several councils in one line.
package enum Timeline {
  package static func merged(
    _ councils: [CouncilAsOf], from: Day, to: Day, kinds: [DatedKind] = DatedKind.allCases
  ) -> [DatedItem] {
    inOrder(councils.flatMap { $0.dates(from: from, to: to, kinds: kinds) })
  }

  /// By day, then by kind, council and name.
  package static func inOrder(_ items: [DatedItem]) -> [DatedItem] {
    items.sorted(by: DatedItem.isBefore)
  }
}
