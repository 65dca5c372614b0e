/// Every date of a council between two days, as the day looked from knew it.
extension CouncilAsOf {
  /// In the order of their days. What nobody has fixed, and only follows from how often the notice
  /// asks for it, is `expected`. Under a notice that has ended nothing is due or late any more. What
  /// was struck through is there where it is asked for, as cancelled.
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
    let hasEnded = noticeEnded != nil
    return items.items.filter { !hasEnded || !$0.status.isAhead }.sorted(by: DatedItem.isBefore)
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
