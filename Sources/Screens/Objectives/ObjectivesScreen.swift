internal import BoardModel
internal import CellGrid

/// The objectives of one council, the worst first.
package struct ObjectivesScreen: ScreenBehaviour {
  package let council: String?

  package init(council: String) { self.council = council }

  var name: ScreenName { .objectives }
  var key: String { council ?? "" }
  var takesFilter: Bool { true }
  var orders: [RowOrder] { [.worstFirst, .planOrder, .rating, .due, .title] }

  func title(in setting: Setting) -> [String] { [setting.board.name(of: key), "Objectives"] }

  func count(in setting: Setting) -> String {
    let all = setting.board.council(key)?.objectives ?? []
    if setting.view.filter.isOn {
      return "\(rows(in: setting).all.count) of \(all.count) objectives"
    }
    let closed = all.count(where: \.isEnded)
    let words = DayWords.count(all.count, "objective", "objectives")
    return closed == 0 ? words : "\(words), \(closed) of them closed"
  }

  func sheet(in setting: Setting) -> Sheet {
    guard let council = setting.board.council(key) else {
      return Sheet(
        body: Sheet.Body([
          Sheet.Row(
            Line(
              "This council's file cannot be read\(setting.keys.advice(.council, "shows why")).",
              .alert))
        ]))
    }
    let rows = rows(in: setting)
    var sheet = setting.memory.sheets.answer(
      to: .init(rows: rows, columns: setting.columns, isPrint: setting.isPrint)
    ) {
      list(of: rows, of: council, in: setting)
    }
    sheet.foot = foot(rows, in: setting)
    sheet.isFootSteady = false
    sheet.footGivesWay = true
    return sheet
  }

  private func list(
    of rows: ObjectiveRows, of council: CouncilAsOf, in setting: Setting
  ) -> Sheet {
    let table = ObjectivesTable(columns: setting.columns, isWhole: setting.isPrint)
    return Sheet(
      head: [table.heading],
      body: Sheet.Body(
        count: rows.all.count,
        whenEmpty: setting.view.filter.isOn
          ? "No objective matches\(setting.keys.advice(.clearFilter, "shows all"))."
          : "There was no objective in the plan on \(setting.board.day.text).",
        drawn: DrawnLines(columns: setting.columns),
        line: { table.line(for: rows.all[$0], of: council) },
        item: {
          let key = rows.keys[$0]
          return Sheet.Item(
            id: key.id,
            opens: .objective(
              ObjectiveScreen(council: key.council, ref: key.ref, among: rows.keys)))
        }))
  }

  /// The reasons of the selected row in full, where no detail beside the list gives them.
  private func foot(_ rows: ObjectiveRows, in setting: Setting) -> [Line] {
    guard !setting.isPrint, setting.isAlone, setting.columns >= 60, !rows.all.isEmpty else {
      return []
    }
    let objective = rows.all[setting.view.place(in: rows.keys)]
    return [.rule(columns: setting.columns)] + objective.whyInFull(columns: setting.columns)
  }

  var hasDetail: Bool { true }
  func detail(of item: Sheet.Item?) -> Screen? { item?.opens }

  private func rows(in setting: Setting) -> ObjectiveRows {
    setting.memory.objectives.answer(to: .init(setting.view, council: key)) {
      ObjectiveRows(of: key, in: setting)
    }
  }

  /// All of them, in the usual order.
  func usualRows(in setting: Setting) -> ObjectiveRows {
    var setting = setting
    setting.view = View()
    return rows(in: setting)
  }

  func sibling(_ steps: Int, in setting: Setting) -> Screen? {
    CouncilScreen.neighbour(of: key, steps, in: setting).map {
      .objectives(ObjectivesScreen(council: $0))
    }
  }
}

/// The objectives of a council that a view keeps, in the order it asks for.
final class ObjectiveRows {
  let all: [ObjectiveAsOf]
  /// The same, by names that outlive a reload.
  let keys: [ObjectiveKey]

  init(of key: String, in setting: Setting) {
    guard let council = setting.board.council(key) else {
      all = []
      keys = []
      return
    }
    let view = setting.view
    var rows = council.objectives
    if view.filter.isOn {
      let filter = FilterWords(view.filter, lettersRate: true)
      rows = rows.filter { objective in
        filter.keep(objective, of: council) {
          ObjectivesTable.unbounded.line(for: objective, of: council)
        }
      }
    }
    switch view.order ?? .worstFirst {
    case .planOrder: break
    case .rating: rows = rows.ordered { $0.deliveryRating.rank ?? 4 }
    case .due: rows = rows.ordered { $0.objective.baselineDue }
    case .title: rows = rows.ordered { $0.objective.title.string }
    case .slowSince: rows = rows.ordered { $0.verdict.since ?? Day.farFuture }
    default: rows.sort(by: ObjectiveAsOf.isWorse)
    }
    if view.isReversed { rows.reverse() }
    all = rows
    keys = rows.map { ObjectiveKey(council: key, ref: $0.objective.ref) }
  }
}

extension Day {
  static let farFuture = Day(number: Int32.max)
}
