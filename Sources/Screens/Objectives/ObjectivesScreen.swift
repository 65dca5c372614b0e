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
      return "\(objectives(in: setting).count) of \(all.count) objectives"
    }
    let closed = all.count(where: \.isEnded)
    let open = DayWords.count(all.count - closed, "objective", "objectives")
    return closed == 0 ? open : "\(open), \(closed) closed"
  }

  func sheet(in setting: Setting) -> Sheet {
    guard let council = setting.board.council(key) else {
      return Sheet(
        body: Sheet.Body([Sheet.Row(Line("This council's file cannot be read.", .alert))]))
    }
    let objectives = objectives(in: setting)
    let table = ObjectivesTable(columns: setting.columns)
    let among = objectives.map { ObjectiveKey(council: key, ref: $0.objective.ref) }
    return Sheet(
      head: [table.heading],
      body: Sheet.Body(
        count: objectives.count,
        whenEmpty: setting.view.filter.isOn
          ? "No objective matches; F shows all."
          : "There was no objective in the plan on \(setting.board.day.text).",
        line: { table.line(for: objectives[$0], of: council) },
        item: {
          Sheet.Item(
            id: among[$0].id,
            opens: .objective(ObjectiveScreen(council: key, ref: among[$0].ref, among: among)))
        }))
  }

  func detail(of item: Sheet.Item?) -> Screen? { item?.opens }

  private func objectives(in setting: Setting) -> [ObjectiveAsOf] {
    guard let council = setting.board.council(key) else { return [] }
    var rows = council.objectives
    let filter = setting.view.filter
    if filter.isOn { rows = rows.filter { filter.keeps($0, of: council) } }
    rows.sort(by: setting.view.order ?? .worstFirst)
    return setting.view.isReversed ? rows.reversed() : rows
  }

  func sibling(_ steps: Int, in setting: Setting) -> Screen? {
    CouncilScreen.neighbour(of: key, steps, in: setting).map {
      .objectives(ObjectivesScreen(council: $0))
    }
  }
}

extension [ObjectiveAsOf] {
  /// Puts them in an order; equal ones stay as they were.
  mutating func sort(by order: RowOrder) {
    switch order {
    case .planOrder: break
    case .rating:
      stably { ($0.deliveryRating.rank ?? 4) < ($1.deliveryRating.rank ?? 4) }
    case .due: stably { $0.forecastDue < $1.forecastDue }
    case .title: stably { $0.objective.title.string < $1.objective.title.string }
    case .slowSince:
      stably { ($0.verdict.since ?? Day.farFuture) < ($1.verdict.since ?? Day.farFuture) }
    default: sort(by: ObjectiveAsOf.isWorse)
    }
  }

  private mutating func stably(_ precedes: (ObjectiveAsOf, ObjectiveAsOf) -> Bool) {
    self = enumerated().sorted {
      precedes($0.element, $1.element)
        || (!precedes($1.element, $0.element) && $0.offset < $1.offset)
    }.map(\.element)
  }
}

extension Day {
  static let farFuture = Day(number: Int32.max)
}
