package import BoardModel
internal import CellGrid

/// One clause of a council's notice in full: what it asks, how it stands, why, and what shows it.
package struct ClauseScreen: ScreenBehaviour {
  package let council: String?
  package let clause: Prose

  package init(council: String, clause: Prose) {
    self.council = council
    self.clause = clause
  }

  var name: ScreenName { .clause }
  var key: String { council ?? "" }
  var about: EntryRef? { .clause(clause) }

  func title(in setting: Setting) -> [String] {
    [setting.board.name(of: key), "Notice", "Clause \(clause)"]
  }

  func sheet(in setting: Setting) -> Sheet {
    guard let council = setting.board.council(key) else { return .unreadable(in: setting) }
    guard let clause = clauses(in: setting).first(where: { $0.clause == clause }) else {
      let text = "There was no clause \(clause) on \(setting.board.day.text)."
      return Sheet(body: Sheet.Body(Sheet.Row.plain(Line.wrapped(text, columns: setting.columns))))
    }
    let detail = ClauseDetail(council: council, clause: clause, key: key, columns: setting.columns)
    return Sheet(
      head: detail.head, body: Sheet.Body(detail.rows.folded(columns: setting.columns)))
  }

  private func clauses(in setting: Setting) -> [ClauseAsOf] {
    setting.board.council(key).map { setting.memory.clauses(of: $0) } ?? []
  }

  func list(in setting: Setting) -> Screen? {
    setting.board.council(key) == nil ? nil : .notice(NoticeScreen(council: key))
  }

  var itemInList: String? { clause.string }

  func sibling(_ steps: Int, in setting: Setting) -> Screen? {
    let all = clauses(in: setting)
    guard let place = all.firstIndex(where: { $0.clause == clause }),
      all.indices.contains(place + steps)
    else { return nil }
    return .clause(ClauseScreen(council: key, clause: all[place + steps].clause))
  }

  func place(in setting: Setting) -> (place: Int, of: Int)? {
    let all = clauses(in: setting)
    return all.firstIndex { $0.clause == clause }.map { ($0 + 1, all.count) }
  }
}
