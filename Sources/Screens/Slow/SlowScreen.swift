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
    let slow = rows.count { $0.objective.verdict.pace == .slow }
    return rows.count == slow ? "\(slow) slow" : "\(slow) slow, \(rows.count - slow) to watch"
  }

  func sheet(in setting: Setting) -> Sheet {
    let rows = rows(in: setting)
    let among = rows.map { ObjectiveKey(council: $0.key, ref: $0.objective.objective.ref) }
    let layout = SlowScreen.layout(columns: setting.columns)
    return Sheet(
      head: [layout.heading],
      body: Sheet.Body(
        count: rows.count,
        whenEmpty: setting.view.filter.isOn
          ? "No objective matches; F shows all." : "No objective is slow or to be watched.",
        line: { SlowScreen.line(for: rows[$0], in: layout) },
        item: {
          Sheet.Item(
            id: among[$0].id,
            opens: .objective(
              ObjectiveScreen(council: among[$0].council, ref: among[$0].ref, among: among)))
        }))
  }

  fileprivate struct Flagged {
    let key: String
    let council: CouncilAsOf
    let objective: ObjectiveAsOf
  }

  private func rows(in setting: Setting) -> [Flagged] {
    let filter = setting.view.filter
    var rows: [Flagged] = []
    for case .council(let council, let summary) in setting.board.entries where summary.isOpen {
      for objective in council.objectives
      where objective.verdict.pace == .slow || objective.verdict.pace == .watch {
        guard !filter.isOn || filter.keeps(objective, of: council) else { continue }
        rows.append(Flagged(key: summary.id.string, council: council, objective: objective))
      }
    }
    let order = setting.view.order ?? .worstFirst
    rows.sort { one, other in
      switch order {
      case .council where one.key != other.key: one.key < other.key
      case .slowSince where one.since != other.since: one.since < other.since
      case .rating where one.rank != other.rank: one.rank < other.rank
      default: ObjectiveAsOf.isWorse(one.objective, other.objective)
      }
    }
    return setting.view.isReversed ? rows.reversed() : rows
  }

  private static func layout(columns: Int) -> TableLayout {
    TableLayout(
      [
        Column("Council", minimum: 9, comfort: 10, ideal: 18, rank: 3),
        Column("Id", minimum: 6, ideal: 7, rank: 0),
        Column("Objective", minimum: 12, comfort: 18, ideal: 30, rank: 4),
        Column("D", minimum: 1, rank: 1),
        Column("I", minimum: 1, rank: 5),
        Column("Pace", minimum: 5, ideal: 6, rank: 2),
        Column("Since", minimum: 8, comfort: 8, ideal: 11, rank: 6),
        Column("Why", minimum: 18, comfort: 32, ideal: 120, rank: 2),
      ], width: columns)
  }

  /// The day with its year where there is room; else without it, but never where that could mislead.
  private static func since(_ verdict: Verdict, _ columns: Int, _ day: Day) -> String {
    guard let since = verdict.since else { return "" }
    let text = columns >= 11 ? since.text : day - since < 300 ? since.shortText : since.monthText
    return text.leftPadded(to: columns)
  }

  private static func line(for row: Flagged, in layout: TableLayout) -> Line {
    let objective = row.objective
    let verdict = objective.verdict
    let isWide = (layout.slot(6)?.columns ?? 0) >= 11
    return layout.line([
      TableCell(row.council.council.name.string, .text),
      TableCell(objective.objective.ref.string, .reference, marksSelection: true),
      TableCell(objective.objective.title.string, .text, marksSelection: true),
      TableCell(String(objective.deliveryRating.letter), objective.deliveryRating.role),
      TableCell(objective.impactRating.letter, objective.impactRating.role),
      TableCell(ObjectivesTable.pace(verdict), verdict.pace.role),
      TableCell(since(verdict, isWide ? 11 : 8, objective.day), .muted),
      TableCell(verdict.why),
    ])
  }
}

extension SlowScreen.Flagged {
  fileprivate var since: Day { objective.verdict.since ?? Day.farFuture }
  fileprivate var rank: Int { objective.deliveryRating.rank ?? 4 }
}
