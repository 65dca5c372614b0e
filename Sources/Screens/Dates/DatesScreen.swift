internal import BoardModel
internal import CellGrid

/// Everything that stands on a day, of one council or of all: what is late first, then as it comes.
package struct DatesScreen: ScreenBehaviour {
  package let council: String?

  package init(council: String? = nil) { self.council = council }

  var name: ScreenName { .dates }
  var takesFilter: Bool { true }
  var filterWords: [String] {
    DatedStatus.allCases.map { String($0.name.prefix { $0 != "," }) }
      + DatedKind.allCases.map(\.rawValue)
  }
  var filterExample: String { "late  expected  milestone  review  ofsted  action ..." }
  var tabs: [String] { DatesTab.allCases.map(\.name) }
  var tabLabel: String? { "zoom" }
  var isRead: Bool { false }

  func title(in setting: Setting) -> [String] {
    [council.map(setting.board.name(of:)), "Dates", setting.view.datesTab.name].compactMap { $0 }
  }

  func count(in setting: Setting) -> String {
    if setting.view.datesTab == .bars { return countOfBars(in: setting) }
    let rows = rows(in: setting)
    return rows.late == 0 ? "\(rows.ahead) to come" : "\(rows.late) late, \(rows.ahead) to come"
  }

  func sheet(in setting: Setting) -> Sheet {
    if let council, setting.board.council(council) == nil {
      let advice = setting.keys.advice(.council, "shows why")
      return Sheet(
        body: Sheet.Body([Sheet.Row(Line("This council's file cannot be read\(advice).", .alert))]))
    }
    return setting.view.datesTab == .bars ? bars(in: setting) : agenda(in: setting)
  }

  private func agenda(in setting: Setting) -> Sheet {
    let rows = rows(in: setting)
    let axis = axis(in: setting)
    let isNarrow = setting.columns < 60
    let table = DatesTable(columns: setting.columns, isOne: council != nil)
    let isWide = setting.columns >= 100
    let strip = DatesStrip(
      axis: axis, isNarrow: isNarrow, isOne: council != nil, mostRows: isWide ? 6 : 4)
    let names = setting.board.worstFirst.map { setting.board.entries[$0].name }
    var sheet = Sheet(
      head: strip.lines(rows.items, order: names) + (isWide ? [table.heading] : []),
      body: Sheet.Body(
        count: rows.rows.count,
        line: { line(rows.rows[$0], in: table, columns: setting.columns) },
        item: { index in
          rows.item(index).map { item in
            Sheet.Item(id: item.uid, about: item.ref) { item.ref.screen(of: item.council.string) }
          }
        }))
    sheet.foot = foot(rows, in: setting)
    sheet.isFootSteady = false
    return sheet
  }

  private func line(_ row: DatesRows.Row, in table: DatesTable, columns: Int) -> Line {
    switch row {
    case .heading(let words): Line(words, .heading)
    case .item(let item): table.line(for: item)
    case .note(let words): Line(words, .hint)
    case .today(let day):
      Line(at: 1, flowing: todayLine(" today, \(day.text) ", columns: columns - 2))
    }
  }

  private func todayLine(_ words: String, columns: Int) -> [(String, Role)] {
    let rest = max(0, columns - PrintableText.columns(of: words) - 2)
    return [("──", .border), (words, .heading), (String(repeating: "─", count: rest), .border)]
  }

  /// Why the selected one stands as it does; on as many lines for any, so that the list stays.
  private func foot(_ rows: DatesRows, in setting: Setting) -> [Line] {
    let lines = unreadable(in: setting)
    guard !setting.isPrint, setting.columns >= 60, let item = selected(of: rows, in: setting)
    else { return lines }
    let made = item.illustrative ? " ILLUSTRATIVE." : ""
    let why = Line.wrapped(item.why + made, item.role, columns: setting.columns)
    let what = Line.wrapped(
      "\(item.councilName), \(item.kind.name): \(item.title)", .reference,
      columns: setting.columns)
    let told = Array((why + what + [.blank, .blank]).prefix(3))
    return lines + [.rule(columns: setting.columns)] + told
  }

  private func selected(of rows: DatesRows, in setting: Setting) -> DatedItem? {
    if let item = rows.item(setting.view.row), item.uid == setting.view.selected { return item }
    let items = rows.rows.indices.lazy.compactMap(rows.item)
    return items.first { $0.uid == setting.view.selected } ?? items.first
  }

  private func unreadable(in setting: Setting) -> [Line] {
    guard council == nil, setting.board.unreadable > 0 else { return [] }
    let councils = DayWords.count(setting.board.unreadable, "council", "councils")
    return [Line("\(councils) unreadable, not looked at here", .alert)]
  }

  func axis(in setting: Setting) -> TimeAxis {
    let today = today(in: setting)
    return TimeAxis(
      setting.view.datesTab, around: setting.view.day ?? today, today: today,
      columns: setting.columns)
  }

  func today(in setting: Setting) -> Day {
    council.flatMap(setting.board.council)?.day ?? setting.board.day
  }

  func rows(in setting: Setting) -> DatesRows {
    let axis = axis(in: setting)
    return setting.memory.dates.rows(
      of: .init(
        council: council, filter: setting.view.filter, start: axis.start, end: axis.end),
      on: setting.board)
  }

  func sibling(_ steps: Int, in setting: Setting) -> Screen? {
    council.flatMap { CouncilScreen.neighbour(of: $0, steps, in: setting) }.map {
      .dates(DatesScreen(council: $0))
    }
  }
}
