internal import BoardModel
internal import CellGrid

/// The columns of a list of objectives, and one objective's row.
struct ObjectivesTable {
  private let layout: TableLayout
  /// Whether every reason is given, with room for it or without.
  private let isWhole: Bool

  init(columns: Int, isWhole: Bool = false) {
    self.isWhole = isWhole
    layout = TableLayout(
      [
        Column("Id", minimum: 6, ideal: 7, rank: 0),
        Column("Objective", minimum: 12, comfort: 18, ideal: 30, rank: 2),
        Column("D", minimum: 1, rank: 1),
        Column("±", minimum: 1, rank: 4),
        Column("I", minimum: 1, rank: 3),
        Column("Pace", minimum: 9, rank: 1),
        Column("Due", minimum: 11, rank: 6, isExtra: true),
        Column("Slip", minimum: 6, rank: 8, alignment: .right, isExtra: true),
        Column("Why", minimum: 20, comfort: 32, ideal: 300, rank: 5),
        Column("Owner", minimum: 34, rank: 9, isExtra: true),
      ], width: columns)
  }

  /// With room for everything.
  static let unbounded = ObjectivesTable(columns: 1_000, isWhole: true)

  var heading: Line { layout.heading }

  func line(for objective: ObjectiveAsOf, of council: CouncilAsOf) -> Line {
    let verdict = objective.verdict
    let pace = verdict.paceWords(objective.deliveryRating)
    let whyColumns = isWhole ? Int.max : layout.slot(8)?.columns ?? 0
    let isOver = objective.isOpen && objective.objective.baselineDue < objective.day
    return layout.line([
      TableCell(objective.objective.ref.string, .reference, marksSelection: true),
      TableCell(
        objective.objective.title.string, objective.isEnded ? .muted : .text, marksSelection: true),
      TableCell(String(objective.deliveryRating.letter), objective.deliveryRating.role),
      TableCell(
        objective.isEnded ? "" : objective.direction.letter, objective.direction.role),
      TableCell(objective.impactRating.letter, objective.impactRating.role),
      TableCell(pace.0, pace.1),
      TableCell(objective.objective.baselineDue.text.leftPadded(to: 11), isOver ? .alert : .text),
      TableCell(slip(objective), .muted),
      TableCell(verdict.why(in: whyColumns), .text),
      TableCell(council.title(of: objective.objective.owner) ?? "no owner", .muted),
    ])
  }

  private func slip(_ objective: ObjectiveAsOf) -> String {
    guard !objective.isEnded, objective.slipDays != 0 else { return "" }
    return objective.slipDays > 0 ? "+\(objective.slipDays) d" : "\(objective.slipDays) d"
  }
}
