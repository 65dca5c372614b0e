/// How long each key took on each screen, at one size on one store.
struct KeyFigures {
  struct Row {
    let store: String
    let size: TerminalSize
    let screen: String
    let key: String
    var sample = Sample()
    var mostBytes = 0
  }

  private(set) var rows: [Row] = []
  private var places: [String: Int] = [:]

  mutating func add(
    _ paint: RunningProgram.Paint, for step: Walk.Step, store: String, size: TerminalSize
  ) {
    let name = "\(step.screen)\t\(step.key)"
    let place = places[name] ?? rows.count
    if place == rows.count {
      places[name] = place
      rows.append(Row(store: store, size: size, screen: step.screen, key: step.key))
    }
    // A key that changes nothing paints nothing, and there is no time to tell.
    guard paint.bytes > 0 else { return }
    rows[place].sample.add(paint.microseconds)
    rows[place].mostBytes = max(rows[place].mostBytes, paint.bytes)
  }

  /// Of two takes of the same walk the better one of each row: what is slow by itself is so in both,
  /// what another program on the machine was in the way of is not.
  func better(_ other: KeyFigures) -> KeyFigures {
    var both = self
    for place in both.rows.indices where place < other.rows.count {
      let second = other.rows[place]
      if second.sample.p95 < both.rows[place].sample.p95 { both.rows[place] = second }
    }
    return both
  }
}

/// The size of a terminal.
struct TerminalSize {
  let columns: Int
  let rows: Int

  var text: String { "\(columns)x\(rows)" }
}
