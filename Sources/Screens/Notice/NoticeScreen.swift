internal import BoardModel
internal import CellGrid

/// A council's notice, every clause in order with how it stands; in a second part, its areas for
/// improvement and what covers them.
package struct NoticeScreen: ScreenBehaviour {
  package let council: String?

  package init(council: String) { self.council = council }

  var name: ScreenName { .notice }
  var key: String { council ?? "" }
  var tabs: [String] { NoticeTab.allCases.map(\.rawValue) }
  var takesFilter: Bool { true }
  var orders: [RowOrder] { [.noticeOrder, .worstFirst] }
  var hasDetail: Bool { true }

  func title(in setting: Setting) -> [String] { [setting.board.name(of: key), "Notice"] }

  func count(in setting: Setting) -> String {
    guard setting.board.council(key) != nil else { return "" }
    let rows = rows(in: setting)
    guard NoticeTab(setting.view) == .clauses else { return "" }
    guard !setting.view.filter.isOn else { return "\(rows.clauses.count) of \(rows.total) rows" }
    // A notice of 13 clauses asks for more than that: the letters of clause 5 are judged apart.
    let numbers = Set(rows.clauses.map { $0.clause.string.prefix { $0.isNumber } })
    let clauses = DayWords.count(numbers.count, "clause", "clauses")
    let apart = rows.clauses.apart.count
    return apart == numbers.count ? clauses : "\(clauses), \(apart) with 5's letters"
  }

  func sheet(in setting: Setting) -> Sheet {
    guard case .council(let council, let summary) = setting.board.entry(key) else {
      return .unreadable(in: setting)
    }
    let head = NoticeHead(
      council: council, summary: summary, clauses: setting.memory.clauses(of: council),
      columns: setting.columns, isAlone: setting.isAlone)
    switch NoticeTab(setting.view) {
    case .clauses:
      let rows = rows(in: setting)
      let table = NoticeTable(
        columns: setting.columns, holdsNext: rows.clauses.contains { $0.next != nil })
      var sheet = list(of: rows, in: table, setting)
      sheet.head = head.lines(showing: .clauses) + (rows.total == 0 ? [] : [table.heading])
      sheet.foot = foot(rows, in: setting)
      sheet.isFootSteady = false
      sheet.footGivesWay = true
      return sheet
    case .areas:
      let areas = NoticeAreas(
        council: council, key: key, columns: setting.columns, filter: setting.view.filter)
      return Sheet(
        head: head.lines(showing: .areas),
        body: Sheet.Body(
          areas.rows.folded(columns: setting.columns),
          whenEmpty: setting.view.filter.isOn
            ? "Nothing matches\(setting.keys.advice(.clearFilter, "shows all"))."
            : "No area for improvement had been published on \(setting.board.day.text)."))
    }
  }

  /// The first clause that is overdue, so that the worst is in sight however small the window.
  func beginning(in setting: Setting) -> String? {
    setting.board.council(key).flatMap { council in
      setting.memory.clauses(of: council).first(where: \.state.isOverdue)?.clause.string
    }
  }

  private func list(of rows: NoticeRows, in table: NoticeTable, _ setting: Setting) -> Sheet {
    let council = setting.board.council(key)
    return Sheet(
      body: Sheet.Body(
        count: rows.clauses.count,
        whenEmpty: setting.view.filter.isOn
          ? "No clause matches\(setting.keys.advice(.clearFilter, "shows all"))."
          : "No notice had been issued on \(setting.board.day.text).",
        line: { index in
          let clause = rows.clauses[index]
          let isMadeUp = clause.evidence.contains { council?.isIllustrative($0.ref) ?? false }
          return table.line(for: clause, isMadeUp: isMadeUp)
        },
        item: { index in
          let clause = rows.clauses[index].clause
          return Sheet.Item(
            id: clause.string, opens: .clause(ClauseScreen(council: key, clause: clause)),
            about: .clause(clause))
        }))
  }

  /// Why the selected clause stands as it does, where no detail beside the list says so.
  private func foot(_ rows: NoticeRows, in setting: Setting) -> [Line] {
    guard !setting.isPrint, setting.isAlone, setting.columns >= 60, !rows.clauses.isEmpty else {
      return []
    }
    let selected = rows.clauses.firstIndex { $0.clause.string == setting.view.selected }
    let why = Line.wrapped(rows.clauses[selected ?? 0].why, columns: setting.columns)
    let count = setting.columns < 100 ? 5 : 4
    let lines = Array((why + Array(repeating: .blank, count: count)).prefix(count))
    return [.rule(columns: setting.columns)] + lines
  }

  private func rows(in setting: Setting) -> NoticeRows {
    setting.memory.notices.rows(.init(setting.view, council: key)) {
      NoticeRows(
        setting.board.council(key).map { setting.memory.clauses(of: $0) } ?? [], setting.view)
    }
  }

  func detail(of item: Sheet.Item?) -> Screen? { item?.opens }

  func sibling(_ steps: Int, in setting: Setting) -> Screen? {
    CouncilScreen.neighbour(of: key, steps, in: setting).map {
      .notice(NoticeScreen(council: $0))
    }
  }
}

/// The parts of the notice's screen.
enum NoticeTab: String, CaseIterable {
  case clauses = "Clauses"
  case areas = "Areas for improvement"

  init(_ view: View) { self = NoticeTab.allCases[view.tab % NoticeTab.allCases.count] }
}

extension Sheet {
  /// Said in place of anything about a council whose file cannot be read.
  static func unreadable(in setting: Setting) -> Sheet {
    let text = "This council's file cannot be read\(setting.keys.advice(.council, "shows why"))."
    return Sheet(body: Body(Row.plain(Line.wrapped(text, .alert, columns: setting.columns))))
  }
}
