/// Moving the selection, or the text where there is nothing to select.
extension Dashboard {
  private var focused: Pane? { panes.first(where: \.isFocused) }

  mutating func move(by rows: Int) {
    guard let pane = focused else { return }
    guard let row = pane.selectedRow else {
      trail.current.view.top = max(0, trail.current.view.top + rows)
      return
    }
    let body = pane.sheet.body
    if pane.isRead, let next = beyond(row, in: body, rows), !pane.isNear(next) {
      scroll(pane, by: rows)
      return
    }
    let wanted = min(max(row + rows, 0), body.count - 1)
    let path = rows > 0 ? Array(row + 1..<max(wanted, row) + 1) : Array((wanted..<row).reversed())
    if let next = path.last(where: { body.item($0) != nil }) {
      select(next, of: pane)
      if rows < 0, !(0..<next).contains(where: { body.item($0) != nil }) {
        trail.current.view.top = 0
      }
    } else if let beyond = beyond(row, in: body, rows) {
      select(beyond, of: pane)
    } else {
      scroll(pane, by: rows)
    }
  }

  /// The next item that way where the wanted step ended on lines that are no items.
  private func beyond(_ row: Int, in body: Sheet.Body, _ rows: Int) -> Int? {
    rows > 0
      ? (row + 1..<max(body.count, row + 1)).first { body.item($0) != nil }
      : (0..<row).last { body.item($0) != nil }
  }

  /// Nothing more to select that way: what stands there can still be read.
  private mutating func scroll(_ pane: Pane, by rows: Int) {
    let last = max(0, pane.sheet.body.count - pane.bodyRows)
    let top = min(max(0, pane.view.top + rows), last)
    trail.current.view.top = top
    if let row = pane.selectedRow, !(top..<top + pane.bodyRows).contains(row) {
      trail.current.view.selected = nil
    }
  }

  mutating func moveToFirst() {
    guard let pane = focused else { return }
    let body = pane.sheet.body
    trail.current.view.top = 0
    // What stands above the first item comes into sight too, where both fit.
    if let row = (0..<min(body.count, pane.bodyRows)).first(where: { body.item($0) != nil }) {
      select(row, of: pane)
    } else {
      trail.current.view.selected = nil
    }
  }

  mutating func moveToLast() {
    guard let pane = focused else { return }
    let body = pane.sheet.body
    if let row = (0..<body.count).last(where: { body.item($0) != nil }) { select(row, of: pane) }
    trail.current.view.top = body.count
  }

  mutating func select(_ row: Int, of pane: Pane) {
    trail.current.view.selected = pane.sheet.body.item(row)?.id
    trail.current.view.row = row
  }

  mutating func openSelected() {
    guard let pane = focused else { return }
    guard let item = pane.selectedItem else {
      let body = pane.sheet.body
      if (0..<body.count).contains(where: { body.item($0) != nil }) {
        message = "Nothing is selected yet\(keys.advice(.moveDown, "goes to what can be opened"))."
      }
      return
    }
    guard let screen = item.opens else {
      message = "There is nothing more to open here."
      return
    }
    go(screen)
  }
}

extension Pane {
  /// Whether nothing of it is to be jumped over.
  var isRead: Bool { screen.behaviour.isRead }

  /// Whether a line is in sight or the next to come into it.
  fileprivate func isNear(_ row: Int) -> Bool {
    (view.top - 1...view.top + bodyRows).contains(row)
  }
}
