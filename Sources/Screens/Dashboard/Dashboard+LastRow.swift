internal import BoardModel
internal import CellGrid

/// The last row: what the keys do here, or the line being typed, or what just happened.
extension Dashboard {
  func drawLastRow(on canvas: inout Canvas) {
    let row = size.rows - 1
    if let message {
      draw(message, on: &canvas, endingAt: row)
      return
    }
    switch mode {
    case .browsing: drawFooter(on: &canvas, row)
    case .finding(let text, _):
      drawPrompt(keys.sign(.find, or: "Find: "), text, findHint(text), on: &canvas, row)
    case .filtering(let text, _):
      drawPrompt("Show only: ", text, filterHint, on: &canvas, row)
    case .sorting: drawOrders(on: &canvas, row)
    case .palette(let text, _):
      drawPrompt(
        keys.sign(.palette, or: "Go to: "), text, "Enter goes  Tab completes  Esc leaves",
        on: &canvas, row)
    }
  }

  /// On as many rows as it needs, the last of them the last row: no message is cut.
  private func draw(_ message: String, on canvas: inout Canvas, endingAt last: Int) {
    let lines = PrintableText.wrapped(message, to: max(8, size.columns - 2)).suffix(last)
    let top = last - lines.count + 1
    canvas.fill(Rect(column: 0, row: top, columns: size.columns, rows: lines.count), role: .text)
    for (offset, line) in lines.enumerated() {
      canvas.put(line, at: Position(column: 1, row: top + offset), role: .alert)
    }
  }

  private func findHint(_ text: String) -> String {
    guard !text.isEmpty else { return "Enter keeps  Esc leaves" }
    if trail.current.view.match == nil { return "not found" }
    let next = keys.name(of: .nextMatch).map { "\($0) next  " } ?? ""
    return "Enter keeps  \(next)Esc leaves"
  }

  private var filterHint: String {
    let count = trail.current.screen.behaviour.count(in: setting(for: trail.current.screen))
    if case .filtering("", _) = mode {
      return "red  slow  overdue  worsening  s4  owner:  practice ...  Tab completes"
    }
    return "\(count)  Tab completes  Enter keeps  Esc leaves"
  }

  private func drawPrompt(
    _ sign: String, _ text: String, _ hint: String, on canvas: inout Canvas, _ row: Int
  ) {
    let used = PrintableText.columns(of: sign)
    canvas.put(sign, at: Position(column: 1, row: row), role: .key)
    let room = max(1, size.columns - used - 3)
    var shown = text
    while PrintableText.columns(of: shown) > room { shown.removeFirst() }
    canvas.put(shown, at: Position(column: 1 + used, row: row), role: .input)
    let end = 1 + used + PrintableText.columns(of: shown)
    canvas.setCursor(Position(column: min(end, size.columns - 1), row: row))
    if end + PrintableText.columns(of: hint) + 3 < size.columns {
      canvas.putRight(hint, endingAt: size.columns - 1, row: row, role: .hint)
    }
  }

  private func drawOrders(on canvas: inout Canvas, _ row: Int) {
    var column = 1
    let words = trail.current.screen.behaviour.orders.map { (String($0.letter), $0.rawValue) }
    canvas.put("Sort by:", at: Position(column: column, row: row), role: .key)
    column += 9
    for (letter, name) in words + [("Esc", "leaves")] {
      column = put(letter, name, at: column, row, on: &canvas)
    }
  }

  private func put(
    _ key: String, _ label: String, at column: Int, _ row: Int, on canvas: inout Canvas
  ) -> Int {
    let needed = PrintableText.columns(of: key) + 1 + PrintableText.columns(of: label)
    guard column + needed <= size.columns else { return size.columns }
    canvas.put(key, at: Position(column: column, row: row), role: .key)
    let next = column + PrintableText.columns(of: key) + 1
    canvas.put(label, at: Position(column: next, row: row), role: .hint)
    return column + needed + 2
  }

  private func drawFooter(on canvas: inout Canvas, _ row: Int) {
    var column = 1
    for hint in footerHints(columns: size.columns - 2) {
      column = put(hint.key, hint.label, at: column, row, on: &canvas)
    }
  }

  /// The keys that do something here, in reading order; the least needed go first when it is narrow.
  func footerHints(columns: Int) -> [(key: String, label: String)] {
    let hints = offered.compactMap { intent, rank, label -> (Int, String, String)? in
      guard let binding = keys.binding(of: intent), let key = binding.keys.first else { return nil }
      return (rank, key.readable, label ?? binding.label)
    }
    var kept = Array(hints.indices)
    let widths = hints.map {
      PrintableText.columns(of: $0.1) + PrintableText.columns(of: $0.2) + 3
    }
    var width = widths.reduce(-2, +)
    while width > columns, kept.count > 1,
      let least = kept.indices.max(by: { (hints[kept[$0]].0, $0) < (hints[kept[$1]].0, $1) })
    {
      width -= widths[kept.remove(at: least)]
    }
    return kept.map { (hints[$0].1, hints[$0].2) }
  }

  /// What the screen in sight offers: intent, rank (the lower the longer it stays), other label.
  private var offered: [(Intent, Int, String?)] {
    let behaviour = trail.current.screen.behaviour
    let item = panes.first(where: \.isFocused)?.selectedItem
    var offered: [(Intent, Int, String?)] = []
    if item?.opens != nil { offered.append((.open, 2, nil)) }
    if !panes.allSatisfy({ $0.screen.behaviour.tabs.isEmpty }) {
      offered.append((.nextTab, 3, nil))
    }
    if !trail.current.view.sought.isEmpty { offered.append((.nextMatch, 4, nil)) }
    offered.append((.find, 5, nil))
    if behaviour.takesFilter { offered.append((.filter, 6, nil)) }
    if trail.current.view.filter.isOn { offered.append((.clearFilter, 5, nil)) }
    if !behaviour.orders.isEmpty { offered.append((.sort, 8, nil)) }
    if behaviour.place(in: setting(for: trail.current.screen)) != nil {
      offered.append((.nextSibling, 9, nil))
    }
    offered.append((.earlierMeeting, 10, nil))
    if board.isTravelled { offered.append((.latestDay, 4, nil)) }
    offered.append((.print, 11, nil))
    offered.append((.palette, 7, nil))
    if trail.current.screen.name != .help { offered.append((.help, 1, nil)) }
    offered.append(
      trail.behind.isEmpty ? (keys.leaving, 0, "quit") : (keys.goingBack, 0, "back"))
    return offered
  }
}
