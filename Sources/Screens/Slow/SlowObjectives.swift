internal import BoardModel

/// The objectives of a day that are slow, to be watched, or slow but for the chair, the worst first:
/// what every filter and order of them is chosen from.
final class SlowObjectives {
  struct Row {
    let council: CouncilAsOf
    /// The council's place on the board, and the objective's in the council's plan.
    let entry: Int
    let index: Int
    let kind: Kind

    var objective: ObjectiveAsOf { council.objectives[index] }
  }

  /// What the heading counts an objective as.
  enum Kind {
    case slow
    case watch
    /// The rules call it slow and the chair does not.
    case overruled
  }

  let rows: [Row]
  /// The rows by names that outlive a reload; made when one of them is first opened.
  private(set) lazy var keys = rows.indices.map(key)
  private let board: BoardOnDay
  private var orders: [RowOrder: [Int]] = [:]
  private var kept = Answers<Filter, [Bool]>()
  /// The rows that a filter looked through, in full: to make one takes longer by far than to look.
  private lazy var lines = [Line?](repeating: nil, count: rows.count)

  init(on board: BoardOnDay) {
    self.board = board
    var rows: [Row] = []
    for (entry, element) in board.entries.enumerated() {
      guard case .council(let council, let summary) = element, summary.isOpen else { continue }
      for index in council.objectives.indices {
        guard let kind = council.objectives[index].kind else { continue }
        rows.append(Row(council: council, entry: entry, index: index, kind: kind))
      }
    }
    let urgencies = rows.map(\.objective.urgency)
    self.rows = rows.indices.sorted { one, other in
      if urgencies[one] != urgencies[other] { return urgencies[one] < urgencies[other] }
      let refs = (rows[one].objective.objective.ref, rows[other].objective.objective.ref)
      return refs.0 == refs.1 ? rows[one].entry < rows[other].entry : refs.0 < refs.1
    }.map { rows[$0] }
  }

  /// The places of the rows in an order, worked out once; equal ones stay as they were.
  func places(by order: RowOrder) -> [Int] {
    if let places = orders[order] { return places }
    let usual = Array(rows.indices)
    let places: [Int]
    switch order {
    case .council:
      let byName = board.keys.indices.sorted { board.keys[$0] < board.keys[$1] }
      var ranks = Array(repeating: 0, count: byName.count)
      for (rank, entry) in byName.enumerated() { ranks[entry] = rank }
      places = usual.ordered { ranks[rows[$0].entry] }
    case .slowSince: places = usual.ordered { rows[$0].objective.verdict.since ?? Day.farFuture }
    case .rating: places = usual.ordered { rows[$0].objective.deliveryRating.rank ?? 4 }
    default: places = usual
    }
    orders[order] = places
    return places
  }

  /// Whether a filter keeps the row at each place.
  func kept(by filter: Filter) -> [Bool] {
    kept.answer(to: filter) {
      let words = FilterWords(filter, lettersRate: true)
      return rows.indices.map { place in
        words.keep(rows[place].objective, of: rows[place].council) { line(place) }
      }
    }
  }

  private func line(_ place: Int) -> Line {
    if let line = lines[place] { return line }
    let line = SlowScreen.line(for: rows[place], in: SlowScreen.unboundedLayout)
    lines[place] = line
    return line
  }

  func key(_ place: Int) -> ObjectiveKey {
    // Asked in place: a copy of an objective counts references to all its parts.
    let ref = rows[place].council.objectives[rows[place].index].objective.ref
    return ObjectiveKey(council: board.keys[rows[place].entry], ref: ref)
  }

  /// Where the objective of that name is found; told from its parts, so that no row is named.
  func place(of id: String) -> Int? {
    guard let space = id.lastIndex(of: " "), let council = board.council(String(id[..<space])),
      let index = council.objectives.firstIndex(where: {
        $0.objective.ref.string == id[id.index(after: space)...]
      })
    else { return nil }
    return rows.firstIndex { $0.index == index && $0.council === council }
  }
}

extension ObjectiveAsOf {
  /// What it counts as among the slow; nothing where it is none of theirs.
  fileprivate var kind: SlowObjectives.Kind? {
    switch verdict.pace {
    case .slow: .slow
    case .watch: isOverruled ? .overruled : .watch
    case .onPace, .tooEarly: isOverruled ? .overruled : nil
    case .delivered, .ended: nil
    }
  }
}

extension Array {
  /// The elements in the order of a value worked out once for each; equal ones stay as they were.
  func ordered<Value: Comparable>(by value: (Element) -> Value) -> [Element] {
    let values = map(value)
    return indices.sorted { (values[$0], $0) < (values[$1], $1) }.map { self[$0] }
  }
}
