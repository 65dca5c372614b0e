internal import BoardModel
internal import CellGrid

/// The picture of what is being recorded, in place of the list; what it is about stays beside it.
extension Dashboard {
  /// Where a form stands: where the list was, or everywhere between the title and the last row.
  var formArea: Rect {
    let rows = max(1, size.rows - topRows - 1)
    let columns = panes.count > 1 ? panes[1].column - 1 : size.columns
    return Rect(column: 0, row: topRows, columns: max(1, columns), rows: rows)
  }

  func drawEditing(on canvas: inout Canvas) {
    guard case .editing(let editing) = mode else { return }
    let area = formArea
    switch editing {
    case .menu(let menu): draw(menu, on: &canvas)
    case .striking(let question): draw(question, on: &canvas)
    case .damagedDraft(let question): draw(question, on: &canvas)
    case .recovering(let question): draw(question, on: &canvas)
    case .unsaved(let question): draw(question, on: &canvas)
    case .form(let form):
      canvas.within(area) { canvas in
        canvas.fill(canvas.bounds, role: .text)
        draw(form, area, on: &canvas)
      }
    case .conflict(let conflict):
      canvas.within(area) { canvas in
        canvas.fill(canvas.bounds, role: .text)
        let picture = ConflictPicture(conflict, columns: area.columns)
        draw(
          picture.lines, from: min(conflict.top, picture.farthestTop(rows: area.rows)),
          picture.choices, Conflict.Choice.allCases.firstIndex(of: conflict.choice), area,
          on: &canvas)
      }
    case .draft(let question):
      canvas.within(area) { canvas in
        canvas.fill(canvas.bounds, role: .text)
        let picture = DraftPicture(question, columns: area.columns, rows: area.rows)
        draw(
          picture.lines, from: min(question.top, picture.farthestTop(rows: area.rows)),
          picture.choices,
          picture.choices.count == 1
            ? 0 : DraftQuestion.Choice.allCases.firstIndex(of: question.choice), area,
          on: &canvas)
      }
    }
  }

  private func head(of form: Form, columns: Int) -> [Line] {
    let title = known(form).map(form.kind.title) ?? form.kind.name.words
    var lines = [
      Line([Piece(column: 1, columns: columns - 2, text: title, role: .title)])
    ]
    if let day = form.earlierDay {
      let words =
        columns < 60
        ? "For an earlier day: \(day.text)"
        : "This is recorded for an earlier day, \(day.text); the latest is \(form.today.text)."
      lines.append(Line(words, .travelled))
    }
    return lines
  }

  /// Why it was not saved, or what is wrong with the form as a whole.
  private func foot(of form: Form, _ area: Rect) -> [Line] {
    var words: [String] = []
    if form.isSaving { words.append("Being saved ...") }
    if let reason = form.reason { words.append(reason) }
    if let complaint = form.complaint, form.field(complaint.field) == nil {
      words.append(complaint.words)
    }
    let lines = words.flatMap { Line.wrapped($0, .alert, columns: area.columns) }
    return Array(lines.prefix(max(1, area.rows / 2)))
  }

  private func draw(_ form: Form, _ whole: Rect, on canvas: inout Canvas) {
    // What was just said stands on the rows above the last one: why nothing was saved stands above it.
    let taken = foot(of: form, whole).isEmpty ? 0 : min(messageRows, whole.rows / 2)
    let area = Rect(origin: whole.origin, columns: whole.columns, rows: max(1, whole.rows - taken))
    var head = head(of: form, columns: area.columns)
    let foot = foot(of: form, area)
    if area.rows >= 16 { head.append(.blank) }
    let rows = max(1, area.rows - head.count - foot.count)
    let picture = FormPicture(form, columns: area.columns, rows: rows)
    let top = picture.top(rows: rows)
    for (row, line) in head.enumerated() { canvas.draw(line, row: row) }
    let last = min(picture.lines.count, top + rows)
    for index in top..<max(top, last) {
      canvas.draw(
        picture.lines[index], row: head.count + index - top,
        isSelected: index == picture.focus.lowerBound)
    }
    if top > 0 { canvas.putRight("^", endingAt: area.columns, row: head.count, role: .hint) }
    if last < picture.lines.count {
      canvas.putRight("v", endingAt: area.columns, row: head.count + rows - 1, role: .hint)
    }
    for (row, line) in foot.enumerated() {
      canvas.draw(line, row: area.rows - foot.count + row)
    }
    if !form.isAskingToLeave {
      canvas.setCursor(
        Position(
          column: picture.cursor.column, row: head.count + picture.cursor.row - top))
    }
  }

  /// What there is to read, and the choices below it, which stay in sight.
  private func draw(
    _ lines: [Line], from top: Int, _ choices: [Line], _ chosen: Int?, _ area: Rect,
    on canvas: inout Canvas
  ) {
    let rows = max(1, area.rows - choices.count - 1)
    let last = min(lines.count, top + rows)
    for index in top..<max(top, last) { canvas.draw(lines[index], row: index - top) }
    if top > 0 { canvas.putRight("^", endingAt: area.columns, row: 0, role: .hint) }
    if last < lines.count {
      canvas.putRight("v", endingAt: area.columns, row: rows - 1, role: .hint)
    }
    for (index, line) in choices.enumerated() {
      canvas.draw(line, row: area.rows - choices.count + index, isSelected: index == chosen)
    }
  }
}
