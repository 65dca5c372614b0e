internal import BoardModel
internal import CellGrid

/// One council: where its notice stands, what needs the board, and what was asked of whom.
package struct CouncilScreen: ScreenBehaviour {
  package let council: String?

  package init(council: String) { self.council = council }

  var name: ScreenName { .council }
  var key: String { council ?? "" }

  func title(in setting: Setting) -> [String] { [setting.board.name(of: key), "Overview"] }

  func sheet(in setting: Setting) -> Sheet {
    switch setting.board.entry(key) {
    case .council(let council, let summary):
      var overview = CouncilOverview(
        council: council, summary: summary, clauses: setting.memory.clauses(of: council), key: key,
        columns: setting.columns, keys: setting.keys)
      overview.isPrint = setting.isPrint
      return Sheet(
        head: overview.head,
        body: Sheet.Body(
          whyViewOnly(council.council, setting.columns)
            + overview.rows.folded(columns: setting.columns)))
    case .unreadable(let council):
      return Sheet(
        head: [
          Line("This council's file cannot be read; nothing in it was changed.", .alert),
          Line(mend(council, setting.keys), .hint), .blank,
        ],
        body: Sheet.Body(
          council.problems.flatMap {
            Sheet.Row.plain(Line.wrapped($0.string, columns: setting.columns)) + [.blank]
          }))
    case nil:
      return Sheet(
        body: Sheet.Body([Sheet.Row(Line("This council is no longer in the store.", .alert))]))
    }
  }

  /// Why nothing of it can be changed, and what of it is not shown.
  private func whyViewOnly(_ council: Council, _ columns: Int) -> [Sheet.Row] {
    guard let why = council.viewOnly else { return [] }
    var words = ["View only: \(why.sentences)"]
    if !why.leftOut.isEmpty {
      words.append("Not shown: \(why.leftOut.map(\.string).joined(separator: ", ")).")
    }
    return words.flatMap { Sheet.Row.plain(Line.wrapped($0, .watch, columns: columns)) } + [.blank]
  }

  private func mend(_ council: UnreadableCouncil, _ keys: KeyTable) -> String {
    let mend =
      keys.name(of: .reload).map { "Mend the file, then \($0) reads it again" } ?? "Mend the file"
    let advice = keys.advice(.recover, "puts its last good state back")
    return mend + (council.hasHistory ? advice : "") + "."
  }

  func sibling(_ steps: Int, in setting: Setting) -> Screen? {
    CouncilScreen.neighbour(of: key, steps, in: setting).map {
      .council(CouncilScreen(council: $0))
    }
  }

  func place(in setting: Setting) -> (place: Int, of: Int)? {
    let keys = CouncilScreen.keys(in: setting)
    return keys.firstIndex(of: key).map { ($0 + 1, keys.count) }
  }

  /// The councils in the portfolio's usual order.
  private static func keys(in setting: Setting) -> [String] {
    setting.board.worstFirst.map { setting.board.keys[$0] }
  }

  static func neighbour(of key: String, _ steps: Int, in setting: Setting) -> String? {
    let keys = keys(in: setting)
    guard let place = keys.firstIndex(of: key), keys.indices.contains(place + steps) else {
      return nil
    }
    return keys[place + steps]
  }
}
