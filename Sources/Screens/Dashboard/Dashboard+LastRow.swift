internal import BoardModel
internal import CellGrid

/// The last row: what the keys do here, or the line being typed, or what just happened.
extension Dashboard {
  func drawLastRow(on canvas: inout Canvas) {
    let row = size.rows - 1
    if isOnPaper {
      PageFoot(page: 1, of: 1).draw(on: &canvas, row: row, columns: size.columns)
      return
    }
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
    case .jumping(let text): drawPrompt("Jump to: ", text, [jumpHint(text)], on: &canvas, row)
    case .palette(let text, _):
      let found =
        palette(text).entries.isEmpty
        ? ["nothing is called so", "Esc leaves"] : ["Enter goes", "Tab completes", "Esc leaves"]
      drawPrompt(keys.sign(.palette, or: "Go to: "), text, found, on: &canvas, row)
    case .editing(let editing): drawHints(of: editing, on: &canvas, row)
    }
  }

  /// On how many rows above the last one something was just said.
  var messageRows: Int {
    guard mode != .browsing, let message else { return 0 }
    return PrintableText.wrapped(message, to: max(8, size.columns - 2)).count
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

  private func findHint(_ text: String) -> [String] {
    let ways = ["Enter keeps", "Esc leaves"]
    guard !text.isEmpty else { return ways }
    guard trail.current.view.match != nil else {
      return [beside(text) ?? "not found"] + ways.suffix(1)
    }
    return [placeOfMatch].compactMap { $0 } + ways
  }

  private var filterHint: [String] {
    let count = trail.current.screen.behaviour.count(in: setting(for: trail.current.screen))
    if case .filtering("", _) = mode {
      let example = trail.current.screen.behaviour.filterExample
      return ["Tab completes"] + example.split(separator: "  ").map(String.init)
    }
    return [count, "Enter keeps", "Esc leaves", "Tab completes"]
  }

  private func drawPrompt(
    _ sign: String, _ text: String, _ hints: [String], on canvas: inout Canvas, _ row: Int
  ) {
    let used = PrintableText.columns(of: sign)
    canvas.put(sign, at: Position(column: 1, row: row), role: .key)
    let room = max(1, size.columns - used - 3)
    var shown = text
    while PrintableText.columns(of: shown) > room { shown.removeFirst() }
    canvas.put(shown, at: Position(column: 1 + used, row: row), role: .input)
    let end = 1 + used + PrintableText.columns(of: shown)
    canvas.setCursor(Position(column: min(end, size.columns - 1), row: row))
    // As many of them as there is room for; what helps most comes first.
    var hint = ""
    for words in hints {
      let longer = hint.isEmpty ? words : "\(hint)  \(words)"
      guard end + PrintableText.columns(of: longer) + 3 < size.columns else { break }
      hint = longer
    }
    canvas.putRight(hint, endingAt: size.columns - 1, row: row, role: .hint)
  }

  /// On as many rows as they need: an order that cannot be read cannot be chosen.
  private func drawOrders(on canvas: inout Canvas, _ row: Int) {
    let orders = trail.current.screen.behaviour.orders.map { (String($0.letter), $0.rawValue) }
    let lines = Line.flow(
      [[("Sort by:", .key)]]
        + (orders + [("Esc", "leaves")]).map { [("\($0.0) ", .key), ($0.1, .hint)] },
      columns: size.columns, gap: 2)
    let top = row - lines.count + 1
    canvas.fill(Rect(column: 0, row: top, columns: size.columns, rows: lines.count), role: .text)
    for (offset, line) in lines.enumerated() { canvas.draw(line, row: top + offset) }
  }
}
