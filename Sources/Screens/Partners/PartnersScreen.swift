internal import BoardModel
internal import CellGrid

/// What partner agencies are to bring to the objectives, at one council or at all: overdue asks
/// first, then what has to be strengthened (clause 5d).
package struct PartnersScreen: ScreenBehaviour {
  package let council: String?

  package init(council: String? = nil) { self.council = council }

  var name: ScreenName { .partners }
  var takesFilter: Bool { true }
  var orders: [RowOrder] { [.worstFirst, .name] }
  var filterWords: [String] {
    ContributionEntry.Strength.allCases.map(\.rawValue)
      + ["strengthen", "overdue", "open", "answered", "partner:"]
      + Partner.Kind.allCases.map(\.rawValue)
  }
  var filterExample: String { "strengthen  weak  absent  overdue  health  police ..." }

  func title(in setting: Setting) -> [String] {
    [council.map(setting.board.name(of:)), "Partners"].compactMap { $0 }
  }

  func count(in setting: Setting) -> String {
    let rows = rows(in: setting)
    var words = ["\(rows.toStrengthen) to strengthen"]
    if rows.asksOpen > 0 {
      words.append("\(rows.asksOverdue) of \(rows.asksOpen) asks overdue")
    }
    return words.joined(separator: ", ")
  }

  func sheet(in setting: Setting) -> Sheet {
    if let council, setting.board.council(council) == nil {
      let advice = setting.keys.advice(.council, "shows why")
      return Sheet(
        body: Sheet.Body([Sheet.Row(Line("This council's file cannot be read\(advice).", .alert))]))
    }
    let rows = rows(in: setting)
    let table = PartnersTable(columns: setting.columns, isOne: council != nil)
    let lines = rows.rows.indices.flatMap { index -> [Sheet.Row] in
      switch rows.rows[index] {
      case .partner(let group): Sheet.Row.plain(table.lines(for: group))
      case .contribution(let entry): [Sheet.Row(table.line(for: entry), item: rows.item(index))]
      case .ask(let entry, let ask):
        [Sheet.Row(table.line(for: ask, of: entry), item: rows.item(index))]
      case .nothing:
        rows.item(index).map {
          Sheet.Row.selectable([Line("Nothing is expected of it.", .muted, at: 3)], $0)
        } ?? []
      case .blank: [.blank]
      }
    }
    var sheet = Sheet(
      head: [table.heading],
      body: Sheet.Body(
        lines,
        whenEmpty: setting.view.filter.isOn
          ? "Nothing matches\(setting.keys.advice(.clearFilter, "shows all"))."
          : "No partner agency is named."))
    sheet.foot = foot(rows, in: setting)
    sheet.isFootSteady = false
    sheet.footReadsOn = true
    return sheet
  }

  /// The selected contribution or ask in full; on as many lines for any, so that the list stays.
  private func foot(_ rows: PartnersRows, in setting: Setting) -> [Line] {
    let lines = unreadable(in: setting)
    let items = rows.rows.indices.filter { rows.item($0) != nil }
    guard !setting.isPrint, setting.columns >= 60,
      let row = items.first(where: { rows.item($0)?.id == setting.view.selected }) ?? items.first
    else { return lines }
    let told: [Line] =
      switch rows.rows[row] {
      case .contribution(let entry): tell(entry, columns: setting.columns)
      case .ask(let entry, let ask): tell(ask, of: entry, columns: setting.columns)
      case .partner, .nothing, .blank: []
      }
    let padded = Array((told + Array(repeating: .blank, count: 4)).prefix(4))
    return lines + [.rule(columns: setting.columns)] + padded
  }

  private func tell(_ entry: PartnerEntry, columns: Int) -> [Line] {
    let strength = entry.asOf.strength.map { found in
      "\(found.strength.rawValue.uppercasedFirst) since \(found.on.text)"
        + (found.because.map { ": \($0)" } ?? "")
    }
    let made = entry.asOf.contribution.illustrative ? " (ILLUSTRATIVE)" : ""
    return [Line(entry.objective.fullName, .reference)]
      + Line.wrapped(
        "Expected: \(entry.asOf.contribution.expected)\(made)", columns: columns
      ).prefix(2)
      + Line.wrapped(strength ?? "Nobody has judged it yet.", .muted, columns: columns)
  }

  private func tell(_ ask: AskAsOf, of entry: PartnerEntry, columns: Int) -> [Line] {
    let who = entry.council.title(of: ask.ask.to) ?? "Nobody named"
    let days = DayWords.untilDue(ask.ask.answerBy - entry.council.day)
    return [Line(entry.objective.fullName, .reference)]
      + Line.wrapped("Asked \(ask.ask.on.text): \(ask.ask.text)", columns: columns).prefix(2)
      + [
        Line(
          "\(who) answers by \(ask.ask.answerBy.text), \(days).",
          PartnersTable.isOverdue(ask) ? .alert : .muted)
      ]
  }

  private func unreadable(in setting: Setting) -> [Line] {
    guard council == nil, setting.board.unreadable > 0 else { return [] }
    let councils = DayWords.count(setting.board.unreadable, "council", "councils")
    return [Line("\(councils) unreadable, not looked at here", .alert)]
  }

  private func rows(in setting: Setting) -> PartnersRows {
    setting.memory.partners.rows(of: .init(setting.view, council: council)) {
      PartnersRows(of: council, in: setting)
    }
  }

  func sibling(_ steps: Int, in setting: Setting) -> Screen? {
    council.flatMap { CouncilScreen.neighbour(of: $0, steps, in: setting) }.map {
      .partners(PartnersScreen(council: $0))
    }
  }
}
