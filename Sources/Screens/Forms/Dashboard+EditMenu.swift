internal import BoardModel
internal import CellGrid

/// Choosing what to record, and the question before an entry is struck through.
extension Dashboard {
  mutating func press(_ key: Key, in menu: EditMenu) {
    var menu = menu
    let count = menu.offers.count
    let rows = menuShape(menu).rows
    switch key {
    case .escape:
      mode = .browsing
      return
    case .enter:
      open(menu.offers[menu.chosen])
      return
    case .down, .tab, .control("n"): menu.chosen = (menu.chosen + 1) % count
    case .up, .backTab, .control("p"): menu.chosen = (menu.chosen + count - 1) % count
    case .right: menu.chosen = min(menu.chosen + rows, count - 1)
    case .left: menu.chosen = max(menu.chosen - rows, 0)
    case .character(let letter):
      if letter != EditOffer.noLetter,
        let offer = menu.offers.first(where: { $0.letter == letter })
      {
        open(offer)
      } else {
        mode = .browsing
        message = "Nothing here is recorded by \(letter)."
      }
      return
    default: break
    }
    mode = .editing(.menu(menu))
  }

  private func menuShape(_ menu: EditMenu) -> MenuShape { MenuShape(of: menu, in: size) }

  func draw(_ menu: EditMenu, on canvas: inout Canvas) {
    let shape = menuShape(menu)
    let top = size.rows - 1 - shape.rows
    canvas.fill(
      Rect(column: 0, row: top - 1, columns: size.columns, rows: shape.rows + 1), role: .text)
    canvas.horizontalRule(row: top - 1, from: 0, to: size.columns, role: .border)
    canvas.put(
      " \(menu.title) ", at: Position(column: 1, row: top - 1), role: .title,
      maxColumns: size.columns - 2)
    let first = menu.chosen / shape.inSight * shape.inSight
    let last = min(first + shape.inSight, menu.offers.count)
    if last - first < menu.offers.count {
      canvas.putRight(
        " \(first + 1)-\(last) of \(menu.offers.count) ", endingAt: size.columns - 1, row: top - 1,
        role: .hint)
    }
    for (place, offer) in menu.offers.dropFirst(first).prefix(shape.inSight).enumerated() {
      let column = shape.columns[place / shape.rows]
      let isChosen = first + place == menu.chosen
      let row = top + place % shape.rows
      if isChosen {
        canvas.put(">", at: Position(column: column - 1, row: row), role: .key)
      }
      canvas.put(
        String(offer.letter), at: Position(column: column, row: row), role: .key)
      canvas.put(
        shape.words(of: offer), at: Position(column: column + 2, row: row), role: .text,
        emphasis: isChosen ? .selected : [])
    }
  }

  // MARK: striking through

  mutating func press(_ key: Key, in question: StrikeQuestion) {
    var question = question
    switch key {
    case .escape, .character("n"), .character("c"):
      mode = .browsing
      return
    case .character("s"): question.isStrikeChosen = true
    case .tab, .backTab, .left, .right, .up, .down: question.isStrikeChosen.toggle()
    case .enter:
      if question.isStrikeChosen {
        open(EditOffer(form: .strike(question.ref, question.entry), council: question.council))
      } else {
        mode = .browsing
      }
      return
    default: break
    }
    mode = .editing(.striking(question))
  }

  func draw(_ question: StrikeQuestion, on canvas: inout Canvas) {
    draw(
      "Strike through the \(question.words)? It stays where it is and no longer counts.",
      answers: [("Cancel", !question.isStrikeChosen), ("Strike", question.isStrikeChosen)],
      on: &canvas)
  }

  /// A question and its answers above the last row; what Enter does stands in brackets.
  func draw(
    _ question: String, answers: [(words: String, isChosen: Bool)], on canvas: inout Canvas
  ) {
    let lines = Array(
      Line.wrapped(question, .alert, columns: size.columns).prefix(max(1, size.rows - 4)))
    let top = max(1, size.rows - 2 - lines.count)
    canvas.fill(
      Rect(column: 0, row: top - 1, columns: size.columns, rows: size.rows - top), role: .text)
    canvas.horizontalRule(row: top - 1, from: 0, to: size.columns, role: .border)
    for (offset, line) in lines.enumerated() { canvas.draw(line, row: top + offset) }
    let row = size.rows - 2
    var column = 1
    for (words, isChosen) in answers {
      let text = isChosen ? "[\(words)]" : " \(words) "
      canvas.put(
        text, at: Position(column: column, row: row), role: .key,
        emphasis: isChosen ? .selected : [])
      column += PrintableText.columns(of: text) + 2
    }
  }
}
