internal import BoardModel

/// The rows of the agenda: what is late, wherever it stands, then what stands on the days in sight.
final class DatesRows {
  enum Row {
    case heading(String)
    case item(DatedItem)
    case today(Day)
    case note(String)
  }

  /// What a filter keeps of all that there is.
  let items: [DatedItem]
  let rows: [Row]
  let late: Int
  /// Not done and in sight, the late ones not counted.
  let ahead: Int
  /// How many stand before and after the days in sight.
  let before: Int
  let after: Int

  init(_ all: AllDates, _ question: DatesMemory.Question) {
    let words = FilterWords(question.filter)
    // Every action of a plan would bury the rest; who looks for actions says so.
    let kinds = question.filter.namesActions ? DatedKind.allCases : DatedKind.agenda
    let items = all.items.filter { item in
      kinds.contains(item.kind)
        && (!question.filter.isOn || words.keep(DatesTable.wholeLine(for: item)))
    }
    let late = items.filter { $0.status == .late }
    let others = items.filter { $0.status != .late }
    let inSight = others.filter { question.start <= $0.on && $0.on <= question.end }
    var rows: [Row] = []
    if !late.isEmpty {
      rows.append(.heading("Late (\(late.count))"))
      rows += late.map(Row.item)
    }
    rows.append(.heading("\(question.start.text) to \(question.end.text)"))
    let isNow = question.start <= all.today && all.today <= question.end
    rows += inSight.prefix { $0.on < all.today }.map(Row.item)
    if isNow { rows.append(.today(all.today)) }
    rows += inSight.drop { $0.on < all.today }.map(Row.item)
    if inSight.isEmpty { rows.append(.note("Nothing stands on these days.")) }
    self.items = items
    self.late = late.count
    ahead = inSight.count { $0.status.isAhead }
    before = others.count { $0.on < question.start }
    after = others.count { $0.on > question.end }
    let beyond = [
      before > 0 ? "\(before) before \(question.start.text)" : nil,
      after > 0 ? "\(after) after \(question.end.text)" : nil,
    ].compactMap { $0 }
    if !beyond.isEmpty { rows.append(.note("Out of sight: \(beyond.joined(separator: ", ")).")) }
    self.rows = rows
  }

  /// The row to stand on when a day is jumped to: the first that is not late on or after it.
  func row(from day: Day) -> Int? {
    let found = rows.indices.filter { index in
      if case .item(let item) = rows[index] { item.status != .late } else { false }
    }
    return found.first { index in
      if case .item(let item) = rows[index] { item.on >= day } else { false }
    } ?? found.last
  }

  func item(_ row: Int) -> DatedItem? {
    guard rows.indices.contains(row), case .item(let item) = rows[row] else { return nil }
    return item
  }
}

extension Filter {
  /// Whether single actions are looked for.
  fileprivate var namesActions: Bool { words.contains { $0.hasPrefix("action") } }
}
