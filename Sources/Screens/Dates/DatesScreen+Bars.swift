internal import BoardModel
internal import CellGrid

/// The objectives as bars on the same time line, what is late first.
extension DatesScreen {
  func bars(in setting: Setting) -> Sheet {
    let axis = axis(in: setting)
    let drawing = BarDrawing(axis: axis, columns: setting.columns)
    let words = FilterWords(setting.view.filter)
    var rows: [Sheet.Row] = []
    var told: [String: (bar: ObjectiveBar, day: Day)] = [:]
    for council in councils(in: setting) {
      let key = council.council.id.string
      let bars = council.bars(by: words, isOn: setting.view.filter.isOn)
      guard !bars.isEmpty else { continue }
      if self.council == nil { rows.append(.heading(council.council.name.string)) }
      rows += bars.map { bar in
        let item = Sheet.Item(
          id: "\(key) \(bar.ref)",
          opens: .objective(ObjectiveScreen(council: key, ref: bar.ref)))
        told[item.id] = (bar, council.day)
        return Sheet.Row(drawing.line(for: bar, on: council.day), item: item)
      }
    }
    let selected =
      setting.view.selected.flatMap { told[$0] }
      ?? rows.lazy.compactMap(\.item).first.flatMap { told[$0.id] }
    let inSight = told.values.count { $0.bar.end >= axis.start && $0.bar.start <= axis.end }
    let nothing =
      inSight == 0 && !told.isEmpty
      ? Line.wrapped(
        "No bar lies between \(axis.start.text) and \(axis.end.text).", .hint,
        columns: setting.columns) : []
    var sheet = Sheet(
      head: drawing.heading + nothing,
      body: Sheet.Body(
        rows,
        whenEmpty: setting.view.filter.isOn
          ? "No objective matches\(setting.keys.advice(.clearFilter, "shows all"))."
          : "There was no objective in the plan on \(today(in: setting).text)."),
      foot: foot(selected, in: setting))
    sheet.isFootSteady = false
    return sheet
  }

  private func foot(_ selected: (bar: ObjectiveBar, day: Day)?, in setting: Setting) -> [Line] {
    guard setting.columns >= 60 else { return [] }
    var lines: [Line] = [.rule(columns: setting.columns)]
    if let selected, !setting.isPrint {
      lines.append(Line("\(selected.bar.ref) \(selected.bar.title)", .reference))
      let told = Line.wrapped(
        BarDrawing.sentence(selected.bar, on: selected.day), columns: setting.columns)
      lines += Array((told + [.blank, .blank]).prefix(2))
    }
    return lines + legend(setting.columns)
  }

  func countOfBars(in setting: Setting) -> String {
    let words = FilterWords(setting.view.filter)
    let count = councils(in: setting).reduce(0) {
      $0 + $1.bars(by: words, isOn: setting.view.filter.isOn).count
    }
    return DayWords.count(count, "objective", "objectives")
  }

  /// The council, or those under a notice, the worst first.
  private func councils(in setting: Setting) -> [CouncilAsOf] {
    if let council { return setting.board.council(council).map { [$0] } ?? [] }
    return setting.board.worstFirst.compactMap { place in
      guard case .council(let council, let summary) = setting.board.entries[place],
        summary.isOpen
      else { return nil }
      return council
    }
  }

  private func legend(_ columns: Int) -> [Line] {
    Line.flow(
      [
        [("[──]", .text), (" as first agreed", .muted)],
        [("▒▒>", .alert), (" now expected", .muted)],
        [("•", .good), (" milestone reached", .muted)],
        [("o", .text), (" to come", .muted)],
        [("!", .alert), (" missed", .muted)],
        [("B", .ratingBlue), (" delivered", .muted)], [("x", .muted), (" ended", .muted)],
        [(TimeAxis.todaySign, .heading), (" today", .muted)],
        [
          ("\(BarDrawing.before) \(BarDrawing.after)", .muted),
          (" before, after these days", .muted),
        ],
      ], columns: columns, gap: 2)
  }
}

extension CouncilAsOf {
  /// Those a filter keeps, the longest past its day first, then by the day they are now expected.
  fileprivate func bars(by words: FilterWords, isOn: Bool) -> [ObjectiveBar] {
    let kept = objectives.filter { objective in
      !isOn
        || words.keep(objective, of: self) {
          ObjectivesTable.unbounded.line(for: objective, of: self)
        }
    }
    return kept.map(\.bar).ordered { bar in
      bar.finished == nil ? Int(bar.forecastDue.number) : Int.max
    }
  }
}
