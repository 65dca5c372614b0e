/// Gathers what stands between two days for one council.
struct DatedItems {
  let view: CouncilAsOf
  let from: Day
  let to: Day
  let kinds: [DatedKind]
  private(set) var items: [DatedItem] = []

  init(_ view: CouncilAsOf, from: Day, to: Day, kinds: [DatedKind]) {
    self.view = view
    self.from = from
    self.to = to
    self.kinds = kinds
  }

  func wants(_ kind: DatedKind) -> Bool { kinds.contains(kind) }

  /// Adds what is done, or due, or late: which of them follows from the days.
  mutating func add(
    _ kind: DatedKind, due: Day, done: Day? = nil, planned: Day? = nil, _ title: Prose,
    _ ref: EntryRef, illustrative: Bool
  ) {
    if let done, done <= view.day {
      add(
        kind, on: done, planned: done == due ? planned : planned ?? due, .done, title, ref,
        illustrative: illustrative)
    } else {
      add(
        kind, on: due, planned: planned, due < view.day ? .late : .due, title, ref,
        illustrative: illustrative)
    }
  }

  mutating func add(
    _ kind: DatedKind, on: Day, date: PartialDate? = nil, until: Day? = nil, planned: Day? = nil,
    _ status: DatedStatus, _ title: Prose, _ ref: EntryRef, isOneOfMany: Bool = false,
    illustrative: Bool
  ) {
    guard wants(kind), on <= to, max(on, until ?? on) >= from else { return }
    items.append(
      DatedItem(
        council: view.council.id, councilName: view.council.name, kind: kind, on: on,
        date: date ?? .day(on), until: until == on ? nil : until,
        planned: planned == on ? nil : planned, status: status, title: title, ref: ref,
        isOneOfMany: isOneOfMany, illustrative: illustrative, days: on - view.day))
  }
}
