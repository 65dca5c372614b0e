internal import BoardModel
internal import CellGrid

/// Marking several rows, so that one change is made to all of them.
extension Dashboard {
  /// Marks the selected row, or takes its mark away, and goes on to the next.
  mutating func toggleMark() {
    if let council = councilInView.flatMap(board.council)?.council,
      let words = whyViewOnly(council)
    {
      message = words
      return
    }
    guard let pane = panes.first(where: \.isFocused), let row = pane.selectedRow,
      let item = pane.sheet.body.item(row), canBeMarked(item)
    else {
      message = "Rows of objectives, actions and milestones can be marked."
      return
    }
    if trail.current.view.marked.remove(item.id) == nil {
      trail.current.view.marked.insert(item.id)
    }
    move(by: 1)
  }

  private func canBeMarked(_ item: Sheet.Item) -> Bool {
    switch trail.current.screen.name {
    case .objectives, .slow: return item.canBeOpened
    case .dates: return item.about == nil && item.canBeOpened
    case .objective:
      switch item.entry {
      case .action, .milestone: return true
      case .logged, .contribution, .ask, nil: return false
      }
    case .portfolio, .council, .notice, .clause, .assessment, .record, .voice, .visits, .visit,
      .trail, .partners, .help:
      return false
    }
  }

  /// The objectives that are marked in the list that has the keys, in the plan's order.
  var markedObjectives: [ObjectiveKey] {
    let marked = trail.current.view.marked
    let name = trail.current.screen.name
    guard !marked.isEmpty, name == .objectives || name == .slow || name == .dates else { return [] }
    return board.councils.flatMap { council in
      council.objectives.map {
        ObjectiveKey(council: council.council.id.string, ref: $0.objective.ref)
      }
    }.filter { marked.contains($0.id) }
  }

  /// The actions or milestones that are marked, of the part of the page in sight.
  var markedEntries: [EntryName] {
    guard case .objective(let screen) = trail.current.screen, !trail.current.view.marked.isEmpty,
      let objective = board.council(screen.key)?.council.objective(screen.ref)
    else { return [] }
    let isAction = trail.current.view.tab % ObjectiveTab.allCases.count == 1
    return EntryName.all(of: objective).filter { entry in
      guard trail.current.view.marked.contains(entry.id) else { return false }
      if case .action = entry { return isAction }
      return !isAction
    }
  }

  /// How many rows are marked, for the footer.
  var markCount: Int { markedObjectives.count + markedEntries.count }
}

extension Pane {
  static func takesMarks(_ screen: ScreenName) -> Bool {
    screen == .objectives || screen == .slow || screen == .objective
  }

  func drawMarks(from top: Int, on canvas: inout Canvas) {
    guard !view.marked.isEmpty else { return }
    let last = min(sheet.body.count, view.top + bodyRows)
    for index in view.top..<max(view.top, last) {
      guard let item = sheet.body.item(index), view.marked.contains(item.id) else { continue }
      // In the column of the selection's own sign, so that no row moves aside for a mark.
      canvas.put(
        index == selectedRow ? "+" : "*",
        at: Position(column: column, row: top + sheet.head.count + index - view.top),
        role: .key)
    }
  }
}
