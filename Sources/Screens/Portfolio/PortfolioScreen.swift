internal import BoardModel
internal import CellGrid

/// One row for each council: the first five seconds.
package struct PortfolioScreen: ScreenBehaviour {
  package init() {}

  var name: ScreenName { .portfolio }
  var takesFilter: Bool { true }
  var orders: [RowOrder] { [.worstFirst, .name, .deadline] }

  func title(in setting: Setting) -> [String] { ["Portfolio"] }

  func count(in setting: Setting) -> String {
    let all = setting.board.entries.count
    let shown = entries(in: setting).count
    return shown == all
      ? DayWords.count(all, "council", "councils") : "\(shown) of \(all) councils"
  }

  func sheet(in setting: Setting) -> Sheet {
    let entries = entries(in: setting)
    let table = PortfolioTable(columns: setting.columns)
    return Sheet(
      head: [table.heading],
      body: Sheet.Body(
        count: entries.count,
        whenEmpty: setting.view.filter.isOn
          ? "No council matches; F shows all." : "This store holds no councils.",
        line: { table.line(for: entries[$0]) },
        item: {
          Sheet.Item(
            id: entries[$0].key, opens: .council(CouncilScreen(council: entries[$0].key)))
        }),
      foot: PortfolioTotals(entries: entries, columns: setting.columns).lines)
  }

  /// The rows that the filter keeps, in the order asked for.
  private func entries(in setting: Setting) -> [BoardOnDay.Entry] {
    var entries = setting.board.entries
    if setting.view.filter.isOn {
      entries = entries.filter { entry in
        switch entry {
        case .council(let council, _): setting.view.filter.keeps(council)
        case .unreadable(let council): setting.view.filter.keeps(name: council.name.string)
        }
      }
    }
    switch setting.view.order ?? .worstFirst {
    case .name: entries.sort { $0.name.lowercased() < $1.name.lowercased() }
    case .deadline: entries.sort { $0.daysLeft < $1.daysLeft }
    default: entries.sort(by: BoardOnDay.Entry.isWorse)
    }
    return setting.view.isReversed ? entries.reversed() : entries
  }
}

extension BoardOnDay.Entry {
  /// Days to the deadline; those without one come last.
  fileprivate var daysLeft: Int {
    if case .council(_, let summary) = self, summary.isOpen {
      return summary.daysToDeadline ?? Int.max - 1
    }
    return Int.max
  }

  /// The one the eye should meet first: unreadable, then by slow, red and amber, then the closed.
  static func isWorse(_ one: Self, _ other: Self) -> Bool {
    if one.weight != other.weight {
      return zip(one.weight, other.weight).first { $0 != $1 }.map { $0 > $1 } ?? false
    }
    return one.name < other.name
  }

  private var weight: [Int] {
    switch self {
    case .unreadable: [3, 0, 0, 0, 0]
    case .council(_, let summary):
      [
        summary.isOpen ? 2 : 1, summary.slow, summary.counts.red, summary.overdue.count,
        summary.counts.amber,
      ]
    }
  }
}

extension CouncilSummary {
  /// Whether there is a notice to comply with on the day.
  var isOpen: Bool { isIssued && status == .open }
}
