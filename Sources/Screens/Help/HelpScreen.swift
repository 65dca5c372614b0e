internal import BoardModel
internal import CellGrid

/// The keys, the letters, the rules and the screens' names.
package struct HelpScreen: ScreenBehaviour {
  /// The screen it was asked from.
  package let screen: ScreenName

  package init(of screen: ScreenName) { self.screen = screen }

  var name: ScreenName { .help }
  var showsRecords: Bool { false }

  func title(in setting: Setting) -> [String] { ["Help", screen.rawValue.uppercasedFirst] }

  func sheet(in setting: Setting) -> Sheet {
    let columns = setting.columns
    let about = Line.wrapped(
      "\(screen.rawValue.uppercasedFirst): \(screen.summary).", columns: columns)
    let rows =
      Sheet.Row.plain(about) + letters(columns) + rules(setting.board.thresholds, columns)
      + keys(setting.keys, columns) + screens(setting.keys, columns)
      + otherKeys(setting.keys, columns)
    return Sheet(body: Sheet.Body(rows.folded(columns: columns)))
  }

  /// What each key does here.
  private func keys(_ table: KeyTable, _ columns: Int) -> [Sheet.Row] {
    Binding.Group.allCases.flatMap { group in
      let here = table.bindings.filter { $0.group == group && works($0.intent) }
      return here.isEmpty
        ? [] : [.blank, .heading("\(group.rawValue)")] + lines(of: here, columns)
    }
  }

  /// Keys that do something elsewhere only: in a form, or on another screen.
  private func otherKeys(_ table: KeyTable, _ columns: Int) -> [Sheet.Row] {
    [.blank, .heading("Not here, but on other screens and in forms")]
      + lines(of: table.bindings.filter { !works($0.intent) }, columns)
  }

  private func lines(of bindings: [Binding], _ columns: Int) -> [Sheet.Row] {
    bindings.flatMap {
      Sheet.Row.plain(
        Line.hanging(
          [($0.keyNames, .key)], $0.help, columns: columns, at: min(22, columns * 2 / 5)))
    }
  }

  /// Whether a key does anything on the screen that help was asked from.
  private func works(_ intent: Intent) -> Bool {
    let behaviour = Screen.example(of: screen).behaviour
    return switch intent {
    case .nextTab, .previousTab:
      screen == .objectives || !behaviour.tabs.isEmpty || screen == .objective
    case .jump: screen == .dates
    case .sort, .reverseSort: screen != .objective && !behaviour.orders.isEmpty
    case .filter, .clearFilter: screen != .objective && behaviour.takesFilter
    case .previousSibling, .nextSibling:
      screen != .portfolio && screen != .slow && screen != .help
    case .open: screen != .objective && screen != .help
    case .mark: Pane.takesMarks(screen)
    case .editText: Pane.takesMarks(screen) || screen == .council || screen == .assessment
    case .strike: screen != .portfolio && screen != .help
    case .add, .change, .undo, .redo: screen != .help
    case .save, .editField: false
    default: true
    }
  }

  private func letters(_ columns: Int) -> [Sheet.Row] {
    func words(_ sign: String, _ text: String) -> [Sheet.Row] {
      Sheet.Row.plain(Line.hanging([(sign, .heading)], text, columns: columns, at: 12))
    }
    func line(_ sign: String, _ role: Role, _ text: String) -> [Sheet.Row] {
      HelpScreen.line(sign, role, text, columns)
    }
    var rows: [Sheet.Row] = []
    rows += signs(columns)
    rows += [.blank, .heading("Delivery (column D)")]
    for rating in DeliveryRating.allCases {
      rows += line(String(rating.letter), rating.role, "\(rating.name): \(rating.meaning)")
    }
    rows += [.blank, .heading("Impact on children (column I)")]
    for rating in ImpactRating.allCases {
      rows += line(String(rating.letter), Optional(rating).role, rating.name)
    }
    rows += line("-", .muted, "not rated")
    rows += [.blank, .heading("Since the meeting before (column ±)")]
    for direction in Direction.allCases {
      rows += line(direction.letter, direction.role, direction.name)
    }
    rows += [.blank, .heading("Pace, and other figures")]
    rows += words("SLOW", "at least one of the rules S1 to S7 hits")
    rows += words("WATCH", "only W rules hit")
    rows += words("on pace", "no rule hits")
    rows += words("no rule", "Red, and yet no rule hits: the rating is the board's to look at")
    rows += words(
      "too early", "no rule hits, and no board has met since it started, or it is not rated now")
    rows += words("delivered", "rated blue; no rule looks at it any more")
    rows += words(
      "overruled", "the rules say SLOW and the chair, with a reason, does not: on pace*, WATCH*")
    rows += words(
      "Back to",
      "the earliest day that one of today's reasons goes back to, not the day it became slow: S3's "
        + "moves with every action done; of an overruled one, the day of the chair's word")
    rows += words("Slow 4 +1", "four are slow, one more than at the last board meeting before")
    rows += words(
      "SPI(t)",
      "earned schedule: 0.80 means that milestones were reached for 80 % of the time gone")
    rows += words(
      "(A)",
      "in the strip of board meetings: carried over, not rated for that meeting; S4 counts it")
    rows += words(
      "Pace",
      "in that strip: SLOW, WATCH, on (pace), early, done, or none (Red and no rule), as it was known "
        + "on the day of each meeting")
    rows += line("*", .slow, "SLOW* and the like: the chair's word stands in place of the rules'")
    return rows
  }

  private func rules(_ thresholds: Thresholds, _ columns: Int) -> [Sheet.Row] {
    [.blank, .heading("Why an objective is SLOW (S) or to WATCH (W)")]
      + RuleID.allCases.flatMap { rule in
        Sheet.Row.plain(
          Line.hanging(
            [(rule.rawValue, rule.isSlow ? .slow : .watch)],
            "\(rule.name): \(rule.meaning(thresholds))", columns: columns, at: 5))
      }
  }

  private func screens(_ table: KeyTable, _ columns: Int) -> [Sheet.Row] {
    let palette = table.name(of: .palette).map { "\($0) and " } ?? ""
    return [.blank, .heading("Screens, by the names that \(palette)--screen know")]
      + ScreenName.allCases.flatMap {
        Sheet.Row.plain(
          Line.hanging([($0.rawValue, .reference)], $0.summary, columns: columns, at: 14))
      }
  }
}
