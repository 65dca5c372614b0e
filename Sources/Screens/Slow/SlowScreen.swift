internal import BoardModel
internal import CellGrid

/// Every objective that is slow or to be watched, at every council under a notice, with the reason.
package struct SlowScreen: ScreenBehaviour {
  package init() {}

  var name: ScreenName { .slow }
  var takesFilter: Bool { true }
  var orders: [RowOrder] { [.worstFirst, .slowSince, .council, .rating] }

  func title(in setting: Setting) -> [String] { ["Slow progress"] }

  func count(in setting: Setting) -> String {
    let rows = rows(in: setting)
    let watch = rows.watch
    var words = ["\(rows.slow) slow"]
    if watch > 0 { words.append("\(watch) to watch") }
    if rows.overruled > 0 { words.append("\(rows.overruled) overruled") }
    return words.joined(separator: ", ")
  }

  func sheet(in setting: Setting) -> Sheet {
    let rows = rows(in: setting)
    var sheet = setting.memory.sheets.answer(
      to: .init(rows: rows, columns: setting.columns, isPrint: setting.isPrint)
    ) {
      list(of: rows, in: setting)
    }
    sheet.foot = foot(rows, in: setting)
    sheet.isFootSteady = false
    sheet.footReadsOn = true
    return sheet
  }

  private func list(of rows: SlowRows, in setting: Setting) -> Sheet {
    let layout = SlowScreen.layout(columns: setting.columns)
    return Sheet(
      head: [layout.heading],
      body: Sheet.Body(
        count: rows.count,
        whenEmpty: setting.view.filter.isOn
          ? "No objective matches\(setting.keys.advice(.clearFilter, "shows all"))."
          : "No objective of a council that can be read is slow or to be watched.",
        drawn: DrawnLines(columns: setting.columns),
        line: { SlowScreen.line(for: rows[$0], in: layout, isWhole: setting.isPrint) },
        item: {
          let key = rows.key($0)
          return Sheet.Item(id: key.id) {
            .objective(
              ObjectiveScreen(
                council: key.council, ref: key.ref, among: rows.keys, isAmongSlow: true))
          }
        },
        index: rows.index))
  }

  /// The reasons of the selected row in full, since a row has room for their beginning only.
  private func foot(_ rows: SlowRows, in setting: Setting) -> [Line] {
    let lines = unreadable(in: setting)
    guard !setting.isPrint, setting.columns >= 60, rows.count > 0 else { return lines }
    let known = setting.view.row
    let selected = setting.view.selected.flatMap { selected in
      known < rows.count && rows.key(known).id == selected ? known : rows.index(of: selected)
    }
    let objective = rows[selected ?? 0].objective
    let title = "\(objective.objective.ref.string) \(objective.objective.title.string)"
    return lines + [.rule(columns: setting.columns), Line(title, .reference)]
      + objective.whyInFull(columns: setting.columns)
  }

  private func unreadable(in setting: Setting) -> [Line] {
    guard setting.board.unreadable > 0 else { return [] }
    let councils = DayWords.count(setting.board.unreadable, "council", "councils")
    return [Line("\(councils) unreadable, not looked at here", .alert)]
  }

  private func rows(in setting: Setting) -> SlowRows {
    let memory = setting.memory
    return memory.slow.answer(to: .init(setting.view)) {
      SlowRows(of: memory.slowObjectives(on: setting.board), in: setting.view)
    }
  }

  private static func layout(columns: Int) -> TableLayout {
    TableLayout(
      [
        Column("Council", minimum: 9, comfort: 10, ideal: 18, rank: 5),
        Column("Id", minimum: 6, ideal: 7, rank: 0),
        Column("Objective", minimum: 12, comfort: columns < 140 ? 18 : 30, ideal: 30, rank: 4),
        Column("D", minimum: 1, rank: 1),
        Column("I", minimum: 1, rank: 6),
        Column("Pace", minimum: 8, ideal: 9, rank: 3),
        Column("Back to", minimum: 8, comfort: 8, ideal: 11, rank: 7, isExtra: true),
        Column("Why", minimum: 20, comfort: 34, ideal: 400, rank: 2),
      ], width: columns)
  }

  /// The day with its year where there is room; else without it, but never where that could mislead.
  private static func since(_ verdict: Verdict, _ columns: Int, _ day: Day) -> String {
    guard let since = verdict.since else { return "" }
    let text = columns >= 11 ? since.text : day - since < 300 ? since.shortText : since.monthText
    return text.leftPadded(to: columns)
  }

  /// With room for everything.
  static let unboundedLayout = layout(columns: 1_000)

  static func line(
    for row: SlowObjectives.Row, in layout: TableLayout, isWhole: Bool = true
  ) -> Line {
    let objective = row.objective
    let verdict = objective.verdict
    let pace = verdict.paceWords(objective.deliveryRating)
    let whyColumns = isWhole ? Int.max : layout.slot(7)?.columns ?? 0
    let isWide = (layout.slot(6)?.columns ?? 0) >= 11
    return layout.line([
      TableCell(row.council.council.name.string, .text),
      TableCell(objective.objective.ref.string, .reference, marksSelection: true),
      TableCell(objective.objective.title.string, .text, marksSelection: true),
      TableCell(String(objective.deliveryRating.letter), objective.deliveryRating.role),
      TableCell(objective.impactRating.letter, objective.impactRating.role),
      TableCell(pace.0, pace.1),
      TableCell(since(verdict, isWide ? 11 : 8, objective.day), .muted),
      TableCell(verdict.why(in: whyColumns)),
    ])
  }
}
