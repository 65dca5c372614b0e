internal import BoardModel
package import CellGrid

/// The picture of the dashboard.
extension Dashboard {
  /// What is on screen, at the size of the terminal.
  package func frame() -> Frame {
    Frame(size: size) { canvas in
      guard !isTooSmall else {
        drawTooSmall(on: &canvas)
        return
      }
      canvas.lay(top, row: 0)
      for pane in panes {
        draw(pane, on: &canvas)
        pane.drawMarks(from: topRows, on: &canvas)
      }
      if panes.count > 1 {
        canvas.verticalRule(
          column: panes[1].column - 1, from: topRows, to: size.rows - 1, role: .border)
      }
      drawPalette(on: &canvas)
      drawEditing(on: &canvas)
      drawLastRow(on: &canvas)
    }
  }

  /// The same screen with as many rows as its content needs, so that nothing is cut.
  package func frameAtFullLength(columns: Int) -> Frame {
    atFullLength(columns, hasSelection: true)
  }

  /// The same where no key can be pressed: nothing is selected.
  package func frameOnPaper(columns: Int) -> Frame { atFullLength(columns, hasSelection: false) }

  private func atFullLength(_ columns: Int, hasSelection: Bool) -> Frame {
    var tall = self
    tall.size = Size(columns: columns, rows: Dashboard.smallest.rows)
    tall.settle()
    guard !tall.isTooSmall else { return tall.frame() }
    var rows = 0
    for index in tall.panes.indices {
      var pane = tall.panes[index]
      var setting = setting(for: pane.screen, view: pane.view, columns: pane.columns)
      setting.isPrint = true
      pane.sheet = pane.screen.behaviour.sheet(in: setting).unfolded(columns: pane.columns)
      if pane.isFocused { pane.sheet.head.insert(contentsOf: tall.titleInFull, at: 0) }
      pane.bodyRows = max(1, pane.sheet.body.count)
      pane.view.top = 0
      pane.settleSelection()
      // A page on paper has no row that the keys are on.
      if pane.isRead || !hasSelection { pane.selectedRow = nil }
      tall.panes[index] = pane
      rows = max(rows, pane.sheet.head.count + pane.bodyRows + pane.sheet.foot.count)
    }
    tall.size = Size(
      columns: columns, rowsOfText: max(Dashboard.smallest.rows, tall.topRows + rows + 1))
    return tall.frame()
  }

  private func drawTooSmall(on canvas: inout Canvas) {
    let needed = "\(Dashboard.smallest.columns) x \(Dashboard.smallest.rows)"
    let found = "\(size.columns) x \(size.rows)"
    var leave =
      keys.name(of: keys.leaving).map {
        " \($0) \(trail.behind.isEmpty ? "quits" : "goes back")."
      } ?? ""
    // In a form that key is a letter, and nothing in it is lost by a small window.
    let form: Form? = if case .editing(let editing) = mode { editing.form } else { nil }
    if let form {
      leave = form.isChanged ? " What you wrote is kept; Esc leaves it." : " Esc leaves."
    }
    let asked = form.flatMap { $0.isAskingToLeave ? leavingWords($0) : nil }
    let words =
      asked.map { [$0, "Leave? y/n", "y/n"] } ?? [
        "This window is \(found); noticeboard needs \(needed).\(leave)",
        "\(found) is too small, needs \(needed).", "\(found), needs \(needed)",
        "needs \(needed)",
      ]
    // On as many rows as there are; where a word alone is too wide, as much of it as there is room for.
    func wrapped(_ words: String) -> [String]? {
      let widest = words.split(separator: " ").map { PrintableText.columns(of: String($0)) }.max()
      let lines = PrintableText.wrapped(words, to: size.columns)
      return (widest ?? 0) <= size.columns && lines.count <= size.rows ? lines : nil
    }
    // A terminal cannot be written in its last cell without going on to the next row.
    if size == Size(columns: 1, rows: 1) { return }
    let fitting = words.lazy.compactMap(wrapped).first ?? ["too small"]
    for (row, line) in fitting.enumerated() {
      canvas.put(line, at: Position(column: 0, row: row), role: .alert, cut: .clip)
    }
  }

  private func draw(_ pane: Pane, on canvas: inout Canvas) {
    let rect = Rect(
      column: pane.column, row: topRows, columns: pane.columns,
      rows: max(0, size.rows - topRows - 1))
    canvas.within(rect) { canvas in
      for offset in pane.sheet.head.indices {
        draw(offset, of: .head, pane, row: offset, on: &canvas)
      }
      let first = pane.sheet.head.count
      drawBody(of: pane, from: first, on: &canvas)
      let foot = max(first, rect.rows - pane.sheet.foot.count)
      for offset in pane.sheet.foot.indices {
        draw(
          offset, of: pane.sheet.isFootWhole ? .wholeFoot : .foot, pane, row: foot + offset,
          on: &canvas)
      }
    }
  }

  private func draw(
    _ offset: Int, of part: DrawnLines.Look.Part, _ pane: Pane, row: Int, on canvas: inout Canvas
  ) {
    let line = part == .head ? pane.sheet.head[offset] : pane.sheet.foot[offset]
    let place = part == .head ? offset : offset - pane.sheet.asideCount
    if part == .head || pane.sheet.isFootSteady && place >= 0, let drawn = pane.sheet.body.drawn {
      canvas.lay(drawn.frame(.init(part: part, offset: place)) { line }, row: row)
    } else {
      canvas.draw(line, row: row)
    }
  }

  private func drawBody(of pane: Pane, from first: Int, on canvas: inout Canvas) {
    let body = pane.sheet.body
    if body.count == 0 {
      canvas.put(
        body.whenEmpty, at: Position(column: 1, row: first), role: .muted)
    }
    let last = min(body.count, pane.view.top + pane.bodyRows)
    let isSought = pane.isFocused && !pane.view.sought.isEmpty
    for index in pane.view.top..<max(pane.view.top, last) {
      let row = first + index - pane.view.top
      let isSelected = index == pane.selectedRow
      if !isSought, let drawn = body.drawn {
        let look = DrawnLines.Look(
          part: .body, offset: index, isSelected: isSelected,
          hasKeys: isSelected && pane.isFocused)
        canvas.lay(drawn.frame(look) { body.line(index) }, row: row)
      } else {
        canvas.draw(
          body.line(index), row: row, isSelected: isSelected, hasKeys: pane.isFocused,
          finding: isSought ? pane.view.sought : "", isMatch: index == pane.view.match)
      }
    }
    drawMore(of: pane, from: first, last, on: &canvas)
  }

  /// Says that there is more above or below than is in sight; with signs that are no letters of a
  /// table.
  private func drawMore(of pane: Pane, from first: Int, _ last: Int, on canvas: inout Canvas) {
    if pane.view.top > 0 {
      canvas.putRight("↑", endingAt: pane.columns, row: first, role: .hint)
    }
    if last < pane.sheet.body.count {
      canvas.putRight("↓", endingAt: pane.columns, row: first + pane.bodyRows - 1, role: .hint)
    }
  }
}
