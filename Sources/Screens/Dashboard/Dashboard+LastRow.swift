internal import BoardModel
internal import CellGrid

/// The last row: what the keys do here, or the line being typed, or what just happened.
extension Dashboard {
  func drawLastRow(on canvas: inout Canvas) {
    let row = size.rows - 1
    if let message {
      // What is being typed stays in sight below it.
      let isTyping = mode != .browsing
      draw(message, on: &canvas, endingAt: isTyping ? row - 1 : row)
      if !isTyping { return }
    }
    switch mode {
    case .browsing: canvas.lay(footer, row: row)
    case .finding(let text, _):
      drawPrompt(keys.sign(.find, or: "Find: "), text, findHint(text), on: &canvas, row)
    case .filtering(let text, _):
      drawPrompt("Show only: ", text, filterHint, on: &canvas, row)
    case .sorting: drawOrders(on: &canvas, row)
    case .jumping(let text): drawPrompt("Jump to: ", text, jumpHint(text), on: &canvas, row)
    case .palette(let text, _):
      drawPrompt(
        keys.sign(.palette, or: "Go to: "), text, "Enter goes  Tab completes  Esc leaves",
        on: &canvas, row)
    case .editing(let editing): drawHints(of: editing, on: &canvas, row)
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
      return "\(trail.current.screen.behaviour.filterExample)  Tab completes"
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
      column = canvas.put(key: letter, name, at: column, row)
    }
  }
}
