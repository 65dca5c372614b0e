internal import BoardModel
internal import CellGrid

/// The columns of the partners screen: a contribution's row, and below it one for each open ask.
struct PartnersTable {
  private let layout: TableLayout
  private let isOne: Bool
  private let columns: Int

  init(columns: Int, isOne: Bool) {
    self.columns = columns
    self.isOne = isOne
    layout = TableLayout(
      (isOne ? [] : [Column("Council", minimum: 9, ideal: 18, rank: 3)]) + [
        Column("Id", minimum: 7, rank: 0),
        Column("Strength", minimum: 10, ideal: 11, rank: 1),
        Column("Expected, and asked for", minimum: 12, comfort: 34, ideal: 300, rank: 2),
        Column("Who answers", minimum: 16, comfort: 40, ideal: 44, rank: 4),
        Column("By", minimum: 11, rank: 5),
        // The last column of the screen is for the sign that there is more below.
      ], width: columns - 1)
  }

  var heading: Line { layout.heading }

  func lines(for group: PartnerGroup) -> [Line] {
    var facts: [[(String, Role)]] = []
    if group.asksOverdue > 0 {
      facts.append([(DayWords.count(group.asksOverdue, "ask overdue", "asks overdue"), .alert)])
    }
    if group.toStrengthen > 0 { facts.append([("\(group.toStrengthen) to strengthen", .watch)]) }
    let waiting = group.asksOpen - group.asksOverdue
    if waiting > 0 { facts.append([(DayWords.count(waiting, "ask open", "asks open"), .text)]) }
    if !isOne, group.councils.count > 1 {
      facts.append([(group.councils.joined(separator: ", "), .muted)])
    }
    return Line.flow([[(group.name, .heading)]] + facts, columns: columns, gap: 2)
  }

  func line(for entry: PartnerEntry) -> Line {
    layout.line(
      council(entry) + [
        TableCell(entry.objective.objective.ref.string, .reference, marksSelection: true),
        TableCell(PartnersTable.strength(entry.asOf), PartnersTable.role(entry.asOf)),
        TableCell(entry.asOf.contribution.expected.string, .text, marksSelection: true),
        TableCell(asked(entry), entry.asOf.mustBeStrengthened ? .watch : .muted),
      ])
  }

  func line(for ask: AskAsOf, of entry: PartnerEntry) -> Line {
    let isOverdue = PartnersTable.isOverdue(ask)
    return layout.line(
      (isOne ? [] : [TableCell("", .text)]) + [
        TableCell("    ask", .muted, marksSelection: true),
        TableCell(
          DayWords.untilDue(ask.ask.answerBy - entry.council.day), isOverdue ? .alert : .text),
        TableCell(ask.ask.text.string, .muted, marksSelection: true),
        TableCell(entry.council.title(of: ask.ask.to) ?? "nobody named", .muted),
        TableCell(ask.ask.answerBy.text.leftPadded(to: 11), isOverdue ? .alert : .text),
      ])
  }

  private func council(_ entry: PartnerEntry) -> [TableCell] {
    isOne ? [] : [TableCell(entry.council.council.name.string, .text)]
  }

  /// Whether anything was asked for, where no open ask stands below.
  private func asked(_ entry: PartnerEntry) -> String {
    guard entry.openAsks.isEmpty else { return "" }
    if let last = entry.asOf.asks.last, case .answered(let answer) = last.state {
      return "answered \(answer.on.text)"
    }
    return entry.asOf.mustBeStrengthened ? "nothing asked yet" : ""
  }

  static func strength(_ contribution: ContributionAsOf) -> String {
    contribution.strength?.strength.rawValue ?? "not judged"
  }

  static func role(_ contribution: ContributionAsOf) -> Role {
    switch contribution.strength?.strength {
    case .absent: .alert
    case .weak: .watch
    case .adequate: .text
    case .strong: .good
    case nil: .muted
    }
  }

  static func isOverdue(_ ask: AskAsOf) -> Bool {
    if case .overdue = ask.state { true } else { false }
  }

  /// All that a filter can find a contribution by.
  static func wholeLine(for entry: PartnerEntry) -> Line {
    let asks = entry.asOf.asks.flatMap { ask -> [String] in
      let state =
        switch ask.state {
        case .open: "open"
        case .overdue: "open overdue"
        case .answered: "answered"
        }
      return [ask.ask.text.string, state, entry.council.title(of: ask.ask.to) ?? ""]
    }
    let words =
      [
        entry.partner.name.string, entry.partner.kind?.rawValue ?? "",
        entry.council.council.name.string, entry.objective.fullName,
        entry.asOf.contribution.expected.string, strength(entry.asOf),
        entry.asOf.mustBeStrengthened ? "strengthen" : "",
      ] + asks
    return Line(at: 0, flowing: words.map { ($0, Role.text) })
  }

  static func wholeLine(for group: PartnerGroup) -> Line {
    Line(at: 0, flowing: [(group.name, .text), (group.kind?.rawValue ?? "", .text)])
  }
}
