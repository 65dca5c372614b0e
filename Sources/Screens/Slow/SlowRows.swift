internal import BoardModel

/// The objectives that are slow, to be watched, or slow but for the chair, as they are listed.
final class SlowRows {
  /// Where an objective is found: its council's place on the board, and its own in the plan.
  struct Row {
    let entry: Int
    let objective: Int
  }

  let all: [Row]
  /// The same, by names that outlive a reload.
  let keys: [ObjectiveKey]
  let slow: Int
  /// Those that the chair calls other than slow where the rules call them slow.
  let overruled: Int
  /// Those to be watched that the chair did not overrule.
  let watch: Int

  /// All of them, the worst first.
  convenience init(of board: BoardOnDay) {
    var found: [(urgency: UInt64, row: Row)] = []
    for (entry, element) in board.entries.enumerated() {
      guard case .council(let council, let summary) = element, summary.isOpen else { continue }
      let objectives = council.objectives
      for index in objectives.indices {
        switch objectives[index].verdict.pace {
        case .slow, .watch:
          found.append((objectives[index].urgency, Row(entry: entry, objective: index)))
        case .onPace, .tooEarly:
          if objectives[index].isOverruled {
            found.append((objectives[index].urgency, Row(entry: entry, objective: index)))
          }
        case .delivered, .ended: break
        }
      }
    }
    found.sort { one, other in
      if one.urgency != other.urgency { return one.urgency < other.urgency }
      let refs = (
        board.objective(one.row)?.objective.ref, board.objective(other.row)?.objective.ref
      )
      if let first = refs.0, let second = refs.1, first != second { return first < second }
      return one.row.entry < other.row.entry
    }
    self.init(found.map(\.row), on: board)
  }

  private init(_ rows: [Row], on board: BoardOnDay) {
    all = rows
    var slow = 0
    var overruled = 0
    var keys: [ObjectiveKey] = []
    keys.reserveCapacity(rows.count)
    for row in rows {
      guard let objective = board.objective(row) else { continue }
      if objective.verdict.pace == .slow { slow += 1 }
      if objective.isOverruled { overruled += 1 }
      keys.append(ObjectiveKey(council: board.keys[row.entry], ref: objective.objective.ref))
    }
    self.keys = keys
    self.slow = slow
    self.overruled = overruled
    watch = keys.count - slow - overruled
  }

  /// Those that the view's filter keeps, in its order.
  func narrowed(to view: View, on board: BoardOnDay) -> SlowRows {
    var rows = all
    if view.filter.isOn {
      let filter = FilterWords(view.filter)
      rows = rows.filter { row in
        guard case .council(let council, _) = board.entries[row.entry] else { return false }
        return filter.keep(council.objectives[row.objective], of: council)
      }
    }
    switch view.order ?? .worstFirst {
    case .council:
      let keys = board.keys
      rows = rows.sorted { keys[$0.entry] < keys[$1.entry] }
    case .slowSince:
      rows = rows.ordered { board.objective($0)?.verdict.since ?? Day.farFuture }
    case .rating:
      rows = rows.ordered { board.objective($0)?.deliveryRating.rank ?? 4 }
    default: break
    }
    if view.isReversed { rows.reverse() }
    return SlowRows(rows, on: board)
  }
}

extension BoardOnDay {
  func objective(_ row: SlowRows.Row) -> ObjectiveAsOf? {
    guard case .council(let council, _) = entries[row.entry] else { return nil }
    return council.objectives[row.objective]
  }
}

extension Array {
  /// The elements in the order of a value worked out once for each; equal ones stay as they were.
  func ordered<Value: Comparable>(by value: (Element) -> Value) -> [Element] {
    let values = map(value)
    return indices.sorted { (values[$0], $0) < (values[$1], $1) }.map { self[$0] }
  }
}
