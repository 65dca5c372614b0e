internal import BoardModel
internal import CellGrid

/// The signs and words that one screen has of its own.
extension HelpScreen {
  static func line(
    _ sign: String, _ role: Role, _ text: String, _ columns: Int, at column: Int = 5
  ) -> [Sheet.Row] {
    Sheet.Row.plain(Line.hanging([(sign, role)], text, columns: columns, at: column))
  }

  func signs(_ columns: Int) -> [Sheet.Row] {
    switch screen {
    case .notice, .clause: notice(columns)
    case .dates: dates(columns)
    case .partners: partners(columns)
    case .voice: voice(columns)
    case .visits, .visit, .trail: visits(columns)
    default: []
    }
  }

  private func notice(_ columns: Int) -> [Sheet.Row] {
    let states: [(ClauseState, String)] = [
      (.overdue(by: 1), "what it asks for has not come by its day"),
      (
        .notEvidenced,
        "nothing on record shows it, or what is there falls short: the page says what"
      ),
      (.due(in: 1), "asked for by a day that is still to come"),
      (.met, "what is on record shows it"),
      (.notApplicable, "asks for nothing now"),
    ]
    return [.blank, .heading("On the notice")]
      + states.flatMap { state, text in
        HelpScreen.line(state.kindName, state.role, text, columns, at: 16)
      }
      + HelpScreen.line(
        "warning", .alert, "the last clause, while others are overdue: what may follow", columns,
        at: 16)
      + HelpScreen.line(
        "!", .watch, "the published notice has an anomaly here: it is shown, never put right",
        columns, at: 16)
  }

  private func dates(_ columns: Int) -> [Sheet.Row] {
    var rows: [Sheet.Row] = [.blank, .heading("On the dates")]
    for kind in DatedKind.allCases where kind != .notice {
      rows += HelpScreen.line(kind.letter, .reference, kind.name, columns)
    }
    let signs: [(String, Role, String)] = [
      ("b r", .hint, "small: expected, since the notice asks for it; nobody fixed a day"),
      ("·", .muted, "done, or past"), ("x", .muted, "cancelled"),
      ("+", .muted, "more than there is room for"), (TimeAxis.todaySign, .heading, "today"),
    ]
    rows += signs.flatMap { HelpScreen.line($0.0, $0.1, $0.2, columns) }
    let bars: [(String, Role, String)] = [
      ("[──]", .text, "from its start to the day first agreed"),
      ("▒▒>", .alert, "on to the day it is expected now"),
      ("•", .good, "milestone reached"), ("o", .text, "milestone to come"),
      ("!", .alert, "milestone missed"), ("B", .ratingBlue, "delivered"), ("x", .muted, "ended"),
      ("« »", .muted, "before the days shown, after them"),
    ]
    rows += [.blank, .heading("On the bars")]
    return rows + bars.flatMap { HelpScreen.line($0.0, $0.1, $0.2, columns, at: 7) }
  }

  private func partners(_ columns: Int) -> [Sheet.Row] {
    let words: [(String, Role, String)] = [
      ("absent", .alert, "nothing of what is expected has come; to be strengthened (clause 5d)"),
      ("weak", .watch, "too little has come; to be strengthened"),
      ("adequate", .text, "what was expected"), ("strong", .good, "more than was expected"),
      ("not judged", .muted, "nobody has said yet"),
      ("ask", .muted, "below a contribution: what the partner was asked and has not answered"),
    ]
    return [.blank, .heading("On the partners")]
      + words.flatMap { HelpScreen.line($0.0, $0.1, $0.2, columns, at: 14) }
  }

  private func voice(_ columns: Int) -> [Sheet.Row] {
    let words: [(String, Role, String)] = [
      ("Staff", .heading, "views of frontline staff held under the objective"),
      ("Children", .heading, "views of children and young people"),
      ("Changed", .heading, "1 of 2: of two views, one is recorded as having changed something"),
      ("Last heard", .heading, "the day of the newest of them"),
    ]
    return [.blank, .heading("On the voices (clause 5e)")]
      + words.flatMap { HelpScreen.line($0.0, $0.1, $0.2, columns, at: 14) }
  }

  private func visits(_ columns: Int) -> [Sheet.Row] {
    let meanings: [(Finding.Tag, String)] = [
      (.stillWeak, "inspectors found it weak"),
      (.leadersAware, "weak, and leaders know it"), (.planUnderWay, "a plan for it is under way"),
      (.tooEarly, "something was done; too early to see what for children"),
      (.improved, "better than before"),
    ]
    return [.blank, .heading("What a finding is tagged as; a monitoring visit gives no grade")]
      + meanings.flatMap { tag, text in
        HelpScreen.line(tag.name, tag.role, text, columns, at: columns < 60 ? 5 : 27)
      }
  }
}
