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
    let shown = rows(in: setting).entries.count
    return shown == all
      ? DayWords.count(all, "council", "councils") : "\(shown) of \(all) councils"
  }

  func sheet(in setting: Setting) -> Sheet {
    let rows = rows(in: setting)
    var sheet = setting.memory.sheets.answer(
      to: .init(rows: rows, columns: setting.columns, isPrint: setting.isPrint)
    ) {
      list(of: rows, in: setting)
    }
    if setting.columns >= PortfolioTotals.narrow, !setting.isPrint, rows.totals.leavesOut {
      sheet.wholeFoot = { rows.totals.lines(columns: setting.columns, isWhole: true) }
    }
    sheet.aside = { aside(rows, in: setting, free: $0) }
    if setting.columns < PortfolioTotals.narrow, !setting.isPrint,
      let entry = selected(of: rows, in: setting)
    {
      // A small screen has no room for the columns of dates.
      sheet.foot.insert(
        setting.lost(entry) == nil ? entry.datesInShort : entry.asItWasInShort, at: 1)
      sheet.isFootSteady = false
    }
    return sheet
  }

  /// What a row has no room for, of the council selected; on paper of every one.
  private func aside(_ rows: PortfolioRows, in setting: Setting, free: Int) -> [Line] {
    if setting.isPrint {
      let lines = rows.entries.flatMap { $0.whatIsNext(columns: setting.columns) }
      return lines.isEmpty ? [] : [.blank] + lines
    }
    guard let entry = selected(of: rows, in: setting) else { return [] }
    let lost = setting.lost(entry).map { entry.asItWas($0, columns: setting.columns) } ?? []
    let next = lost + entry.whatIsNext(columns: setting.columns)
    let whole = next + entry.whyWorst(columns: setting.columns)
    return whole.count <= free ? whole : next
  }

  private func selected(of rows: PortfolioRows, in setting: Setting) -> BoardOnDay.Entry? {
    let entries = rows.entries
    let known = setting.view.row
    if entries.indices.contains(known), entries[known].key == setting.view.selected {
      return entries[known]
    }
    return entries.first { $0.key == setting.view.selected } ?? entries.first
  }

  private func list(of rows: PortfolioRows, in setting: Setting) -> Sheet {
    let entries = rows.entries
    let table = PortfolioTable(
      columns: setting.columns, isWhole: setting.isPrint, figures: rows.figures)
    return Sheet(
      head: [table.heading],
      body: Sheet.Body(
        count: entries.count,
        whenEmpty: setting.view.filter.isOn
          ? "No council matches\(setting.keys.advice(.clearFilter, "shows all"))."
          : "No councils yet\(setting.keys.advice(.add, "adds the first")).",
        drawn: DrawnLines(columns: setting.columns),
        line: { table.line(for: entries[$0], lost: setting.lost(entries[$0])) },
        item: {
          let key = entries[$0].key
          return Sheet.Item(id: key, opens: .council(CouncilScreen(council: key)))
        }),
      foot: rows.totals.lines(columns: setting.columns, isWhole: setting.isPrint))
  }

  private func rows(in setting: Setting) -> PortfolioRows {
    setting.memory.portfolio.answer(to: .init(setting.view)) {
      PortfolioRows(of: setting.board, in: setting.view)
    }
  }
}

extension Setting {
  /// Why a council's file cannot be read any more, where it is shown as it was.
  fileprivate func lost(_ entry: BoardOnDay.Entry) -> String? {
    guard !broken.isEmpty, case .council(let council, _) = entry else { return nil }
    return broken[council.council.id]
  }
}

/// The rows that a view keeps, in the order it asks for, and what they come to.
final class PortfolioRows {
  let entries: [BoardOnDay.Entry]
  let totals: PortfolioTotals
  /// How many figures the largest count of a rating has.
  let figures: Int

  init(of board: BoardOnDay, in view: View) {
    let all = board.entries
    var places = board.worstFirst
    if view.filter.isOn {
      let filter = FilterWords(view.filter, lettersRate: true)
      let table = PortfolioTable(columns: 1_000, isWhole: true)
      places = places.filter { place in
        let row = table.line(for: all[place])
        return switch all[place] {
        case .council(let council, _): filter.keep(council, shownAs: row)
        case .unreadable: filter.keep(row)
        }
      }
    }
    switch view.order ?? .worstFirst {
    case .name:
      let names = all.map { $0.name.lowercased() }
      places.sort { (names[$0], $0) < (names[$1], $1) }
    case .deadline:
      let days = all.map(\.daysLeft)
      places.sort { (days[$0], $0) < (days[$1], $1) }
    default: break
    }
    if view.isReversed { places.reverse() }
    entries = places.map { all[$0] }
    var largest = 0
    for case .council(_, let summary) in entries {
      for rating in DeliveryRating.allCases { largest = max(largest, summary.counts[rating]) }
    }
    figures = "\(largest)".utf8.count
    totals = PortfolioTotals(of: entries, isNarrowed: view.filter.isOn)
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

  /// How much it asks for the eye: unreadable first, then by slow, red and amber, then the closed.
  var weight: Weight {
    switch self {
    case .unreadable(let council):
      Weight(group: 3, slow: 0, red: 0, overdue: 0, amber: 0, name: council.name.string)
    case .council(_, let summary):
      Weight(
        group: summary.isOpen ? 2 : 1, slow: summary.slow, red: summary.counts.red,
        overdue: summary.overdue.count, amber: summary.counts.amber, name: summary.name.string)
    }
  }

  struct Weight: Comparable {
    let group: Int
    let slow: Int
    let red: Int
    let overdue: Int
    let amber: Int
    let name: String

    /// Of two that weigh the same, the one whose name comes first is the heavier.
    static func < (one: Weight, other: Weight) -> Bool {
      let figures = (
        (one.group, one.slow, one.red, one.overdue, one.amber),
        (other.group, other.slow, other.red, other.overdue, other.amber)
      )
      return figures.0 == figures.1 ? one.name > other.name : figures.0 < figures.1
    }
  }
}

extension CouncilSummary {
  /// Whether there is a notice to comply with on the day.
  var isOpen: Bool { isIssued && status == .open }
}
