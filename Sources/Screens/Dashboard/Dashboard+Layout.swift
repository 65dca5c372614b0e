internal import BoardModel
package import CellGrid

/// Where everything stands; worked out once after every update.
extension Dashboard {
  /// Below this one line says what is needed.
  package static let smallest = Size(columns: 40, rows: 10)
  /// From here a list and its detail stand side by side.
  package static let sideBySide = 120

  var isTooSmall: Bool {
    size.columns < Dashboard.smallest.columns || size.rows < Dashboard.smallest.rows
  }

  /// Whether hardly any rows of a list are in sight.
  var hasFewRows: Bool { size.rows < 16 }

  var pageRows: Int { max(1, (panes.first { $0.isFocused }?.bodyRows ?? 1) - 1) }

  /// Lines above the panes: the title, and what it is that is being looked at, where that is not
  /// simply the latest day of real records.
  var topRows: Int { statusParts.isEmpty ? 1 : 2 }

  func setting(for screen: Screen, view: View? = nil, columns: Int? = nil) -> Setting {
    Setting(
      board: board, view: view ?? trail.current.view, columns: columns ?? size.columns, keys: keys,
      memory: memory, broken: broken, isAlone: columns.map { $0 == size.columns } ?? true)
  }

  /// Lays the panes out, and brings selection and scrolling to where there is something.
  mutating func settle() {
    let rows = max(1, size.rows - topRows - 1)
    let screen = trail.current.screen
    if size.columns >= Dashboard.sideBySide {
      if screen.behaviour.list(in: setting(for: screen)) != nil {
        settleDetail(rows)
        return
      }
      if screen.behaviour.hasDetail {
        let list = pane(
          screen, trail.current.view, 0, Dashboard.listColumns(size.columns), rows, true)
        if screen.behaviour.detail(of: list.selectedItem) != nil {
          settleList(list, rows)
          return
        }
      }
    }
    panes = [pane(screen, trail.current.view, 0, size.columns, rows, true)]
    keepView()
  }

  static func listColumns(_ columns: Int) -> Int { min(max(56, columns * 45 / 100), 96) }

  /// The list has the keys; beside it stands what is selected in it.
  private mutating func settleList(_ list: Pane, _ rows: Int) {
    guard let detail = list.screen.behaviour.detail(of: list.selectedItem) else { return }
    var view = View()
    // A list of parts of its own lets what stands beside it begin with its first, or the one meant.
    view.tab = list.screen.behaviour.tabs.isEmpty ? trail.current.view.tab : 0
    if let opening = opening(detail) { view = opening }
    let start = list.column + list.columns + 1
    var beside = pane(detail, view, start, size.columns - start, rows, false)
    // Nothing in it is selected while the list has the keys.
    beside.selectedRow = nil
    panes = [list, beside]
    keepView()
  }

  /// The detail has the keys; beside it stands the list it belongs to.
  private mutating func settleDetail(_ rows: Int) {
    let screen = trail.current.screen
    guard let list = screen.behaviour.list(in: setting(for: screen)) else { return }
    var view = remembered[list.key] ?? View()
    if let behind = trail.behind.last, behind.screen.key == list.key { view = behind.view }
    view.selected = screen.behaviour.itemInList
    let start = Dashboard.listColumns(size.columns) + 1
    panes = [
      pane(list, view, 0, start - 1, rows, false),
      pane(screen, trail.current.view, start, size.columns - start, rows, true),
    ]
    keepView()
  }

  /// The view that has the keys is the one that lasts.
  private mutating func keepView() {
    guard let focused = panes.first(where: \.isFocused) else { return }
    trail.current.view = focused.view
  }

  func pane(
    _ screen: Screen, _ view: View, _ column: Int, _ columns: Int, _ rows: Int, _ isFocused: Bool
  ) -> Pane {
    let sheet = screen.behaviour.sheet(in: setting(for: screen, view: view, columns: columns))
      .fitted(to: rows)
    let bodyRows = max(1, rows - sheet.head.count - sheet.foot.count)
    var pane = Pane(
      screen: screen, view: view, sheet: sheet, column: column, columns: columns,
      bodyRows: bodyRows, isFocused: isFocused, selectedRow: nil)
    pane.settleSelection()
    return pane
  }
}

extension Pane {
  /// Finds the selected item again, or the nearest one, and scrolls so that it is in sight.
  mutating func settleSelection() {
    let body = sheet.body
    let wasChosen = view.selected != nil
    selectedRow =
      view.selected.map { body.row(of: $0, near: view.row) }
      ?? (view.top..<min(view.top + bodyRows, max(view.top, body.count))).first {
        body.item($0) != nil
      }
    // What nobody chose is looked for anew in the next window, which may show more or less: only the
    // head of a list is kept by its name, since another reading may bring another row there.
    if let row = selectedRow, wasChosen || row == 0 {
      view.selected = body.item(row)?.id
      view.row = row
      if row < view.top { view.top = row }
      if row >= view.top + bodyRows { view.top = row - bodyRows + 1 }
    }
    view.top = min(max(view.top, 0), max(0, body.count - bodyRows))
  }
}

extension Sheet.Body {
  /// The row of an item; where it is gone, the item nearest to where it was.
  func row(of id: String, near place: Int) -> Int? {
    guard count > 0 else { return nil }
    let place = min(max(place, 0), count - 1)
    if item(place)?.id == id { return place }
    if let row = index(of: id) { return row }
    return (place..<count).first { item($0) != nil }
      ?? (0..<place).last { item($0) != nil }
  }
}
