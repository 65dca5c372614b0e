internal import BoardModel
internal import CellGrid

/// Screens on one council, or on all whose notice stands.
extension Setting {
  /// A page of one council or a list across all, kept until something changes.
  func sheet(
    _ name: ScreenName, of council: String?, whenEmpty: String,
    _ content: () -> (head: [Line], rows: [Sheet.Row])
  ) -> Sheet {
    if let council, board.council(council) == nil { return unreadable(council) }
    return memory.pages.sheet(name.rawValue, council ?? "", self) {
      let content = content()
      let empty =
        view.filter.isOn
        ? "Nothing matches\(keys.advice(.clearFilter, "shows all"))."
        : council == nil ? "No council was under a notice on \(board.day.text)." : whenEmpty
      var sheet = Sheet(
        head: content.head,
        body: Sheet.Body(content.rows.folded(columns: columns), whenEmpty: empty))
      if council == nil { sheet.foot = unreadableElsewhere }
      return sheet
    }
  }

  /// The council; without one, those whose notice stands, the worst first.
  func councils(of key: String?) -> [CouncilAsOf] {
    if let key { return board.council(key).map { [$0] } ?? [] }
    return board.worstFirst.compactMap { place in
      guard case .council(let council, let summary) = board.entries[place], summary.isOpen else {
        return nil
      }
      return council
    }
  }

  /// Said below lists across councils of those that cannot be read.
  private var unreadableElsewhere: [Line] {
    guard board.unreadable > 0 else { return [] }
    let councils = DayWords.count(board.unreadable, "council", "councils")
    return [Line("\(councils) unreadable, not looked at here", .alert)]
  }
}
