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
      // Nothing more to select that way: what stands there can still be read.
      trail.current.view.top = max(0, trail.current.view.top + rows)
      keepSelectionInSight(pane, rows)
    }
  }

  /// The next item that way where the wanted step ended on lines that are no items.
  private func beyond(_ row: Int, in body: Sheet.Body, _ rows: Int) -> Int? {
    rows > 0
      ? (row + 1..<max(body.count, row + 1)).first { body.item($0) != nil }
      : (0..<row).last { body.item($0) != nil }
  }

  private mutating func keepSelectionInSight(_ pane: Pane, _ rows: Int) {
    guard let row = pane.selectedRow else { return }
    let top = trail.current.view.top
    if rows > 0 { trail.current.view.top = min(top, row) }
  }

  mutating func moveToFirst() {
    guard let pane = focused else { return }
    let body = pane.sheet.body
    if let row = (0..<body.count).first(where: { body.item($0) != nil }) { select(row, of: pane) }
    trail.current.view.top = 0
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
    guard let item = focused?.selectedItem else { return }
    guard let screen = item.opens else {
      message = "There is nothing more to open here."
      return
    }
    go(screen)
  }
}
