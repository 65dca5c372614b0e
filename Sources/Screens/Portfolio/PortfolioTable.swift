internal import BoardModel
internal import CellGrid

/// The portfolio's columns, and a council's row in them.
struct PortfolioTable {
  private let layout: TableLayout
  private let columns: Int
  /// Whether every reason is given, with room for it or without.
  private let isWhole: Bool

  /// - Parameter figures: how many figures the largest count of a rating has.
  init(columns: Int, isWhole: Bool = false, figures: Int = 2) {
    // With its letter; the columns stay where they are for all that a council usually has.
    let counts = max(3, figures + 1)
    self.columns = columns
    self.isWhole = isWhole
    layout = TableLayout(
      [
        Column("Council", minimum: 9, comfort: 12, ideal: 26, rank: 0),
        Column("B", minimum: counts, rank: 1, alignment: .right),
        Column("R", minimum: counts, rank: 1, alignment: .right),
        Column("A", minimum: counts, rank: 1, alignment: .right),
        Column("G", minimum: counts, rank: 1, alignment: .right),
        Column("-", minimum: counts, rank: 1, alignment: .right),
        Column("Slow", minimum: 6, ideal: 7, rank: 2),
        Column("Deadline", minimum: 10, ideal: 11, rank: 3),
        Column("Next", minimum: 10, ideal: 13, rank: 4),
        Column("", minimum: 1, rank: 6),
        Column("Worst", minimum: 14, comfort: 26, ideal: 36, rank: 5),
        Column("Data to", minimum: 11, rank: 8, isExtra: true),
        Column("DfE review", minimum: 11, rank: 9, isExtra: true),
        Column("Adviser report", minimum: 14, rank: 10, isExtra: true),
        Column("Overdue", minimum: 7, rank: 11, isExtra: true),
        Column("Asks open", minimum: 11, rank: 12, isExtra: true),
        Column("Why", minimum: 24, comfort: 30, ideal: 400, rank: 7),
      ], width: columns)
  }

  var heading: Line { layout.heading }

  /// A council's row.
  ///
  /// - Parameter lost: why its file cannot be read any more, where it is shown as it was before.
  func line(for entry: BoardOnDay.Entry, lost: String? = nil) -> Line {
    let row = row(for: entry)
    return lost.map { asItWas(row, $0) } ?? row
  }

  /// The figures as they were, said to be so: by the sign and the name alone where there is no room.
  private func asItWas(_ row: Line, _ why: String) -> Line {
    guard let name = row.pieces.first else { return row }
    var old = row
    old.pieces[0] = Piece(
      column: name.column, columns: name.columns, text: "! \(name.text)", role: .alert,
      marksSelection: true)
    guard let from = layout.slot(7)?.column, columns - from > 24 else { return old }
    old.pieces.removeAll { $0.column >= from }
    old.pieces.append(
      Piece(
        column: from, columns: columns - from - 1, text: "as it was, cannot be read now: \(why)",
        role: .alert))
    return old
  }

  private func row(for entry: BoardOnDay.Entry) -> Line {
    switch entry {
    case .council(let council, let summary):
      summary.isOpen
        ? line(for: summary)
        : closed(summary, isMadeUp: council.statusEntry?.illustrative ?? false)
    case .unreadable(let council): unreadable(council)
    }
  }

  private func line(for summary: CouncilSummary) -> Line {
    let counts = summary.counts
    let whyColumns = isWhole ? Int.max : layout.slot(16)?.columns ?? 0
    let line = layout.line([
      TableCell(summary.name.string, .text, marksSelection: true),
      count(counts.blue, .blue), count(counts.red, .red), count(counts.amber, .amber),
      count(counts.green, .green), count(counts.notRated, .notRated),
      slow(summary), deadline(summary), next(summary),
      TableCell(
        summary.worst.map { String($0.rating.letter) } ?? "", summary.worst?.rating.role ?? .text),
      TableCell(summary.worst.map { "\($0.ref.string) \($0.title.string)" } ?? "none"),
      TableCell(summary.dataFrom?.text ?? "no data", .muted),
      ahead(summary.nextReview),
      summary.adviserReportsReleased
        ? TableCell("released", .muted) : ahead(summary.nextAdviserReport),
      overdue(summary), asks(summary),
      TableCell(summary.worst?.whyWorst(in: whyColumns) ?? "", .text),
    ])
    return line.partingChange(summary.slowChange, in: layout.slot(6))
  }

  /// Clauses of the notice, as its own screen counts them.
  private func overdue(_ summary: CouncilSummary) -> TableCell {
    let count = summary.overdue.count
    return TableCell(count == 0 ? "none" : "\(count)", count == 0 ? .muted : .alert)
  }

  /// "5, 4 over".
  private func asks(_ summary: CouncilSummary) -> TableCell {
    let over = summary.asksOverdue
    return TableCell(
      over == 0 ? "\(summary.asksOpen)" : "\(summary.asksOpen), \(over) over",
      over == 0 ? .muted : .alert)
  }

  /// "in 20 d"; "due in 20 d" of what nobody has arranged.
  private func ahead(_ ahead: CouncilSummary.Ahead?) -> TableCell {
    guard let ahead else { return TableCell("not arranged", .muted) }
    return TableCell((ahead.isArranged ? "" : "due ") + DayWords.fromNow(ahead.days), .muted)
  }

  private func count(_ number: Int, _ rating: DeliveryRating) -> TableCell {
    TableCell("\(number)\(rating.letter)", number == 0 ? .muted : rating.role)
  }

  private func slow(_ summary: CouncilSummary) -> TableCell {
    var text = "\(summary.slow)"
    if let change = summary.slowChange, change != 0 {
      text += change > 0 ? " +\(change)" : " \(change)"
    }
    return TableCell(text, summary.slow > 0 ? .slow : .muted)
  }

  private func deadline(_ summary: CouncilSummary) -> TableCell {
    if summary.deadlineReleased != nil { return TableCell("released", .muted) }
    return summary.untilDeadline.map { TableCell($0.words, $0.role) } ?? TableCell("none", .muted)
  }

  /// The nearest of board, DfE review and adviser report.
  private func next(_ summary: CouncilSummary) -> TableCell {
    let dates = [
      summary.nextMeeting.map { ("Board", $0.days) }, summary.nextReview.map { ("DfE", $0.days) },
      summary.nextAdviserReport.map { ("Report", $0.days) },
    ].compactMap { $0 }
    guard let next = dates.min(by: { $0.1 < $1.1 }) else { return TableCell("nothing", .alert) }
    let words = "\(next.0) \(next.1) d"
    // A number that is cut is another number: the word gives way.
    return TableCell(words.utf8.count <= layout.slot(8)?.columns ?? 0 ? words : "\(next.1) d")
  }

  /// A council without a notice to comply with: what became of it, in place of the figures.
  private func closed(_ summary: CouncilSummary, isMadeUp: Bool) -> Line {
    let text =
      !summary.isIssued
      ? "no notice yet on this day"
      : summary.status == .lifted
        ? "notice lifted\(date(summary))" : "superseded by direction\(date(summary))"
    return note(summary.name.string, isMadeUp ? "\(text) (ILLUSTRATIVE)" : text, .muted)
  }

  private func date(_ summary: CouncilSummary) -> String {
    summary.statusDate.map { ", \($0.text)" } ?? ""
  }

  private func unreadable(_ council: UnreadableCouncil) -> Line {
    let first = council.problems.first?.string ?? ""
    return note(
      council.name.string,
      "cannot be read: \(DayWords.count(council.problems.count, "problem", "problems")). \(first)",
      .alert)
  }

  private func note(_ name: String, _ text: String, _ role: Role) -> Line {
    guard let first = layout.slot(0) else { return Line(name) }
    let start = first.column + first.columns + TableLayout.gap + 1
    return Line([
      Piece(
        column: first.column, columns: first.columns, text: name, role: .text, marksSelection: true),
      Piece(column: start, columns: max(0, columns - start - 1), text: text, role: role),
    ])
  }
}

extension Line {
  /// Fewer than at the last board is good news among the bad, and stands in its own colour.
  fileprivate func partingChange(_ change: Int?, in slot: TableLayout.Slot?) -> Line {
    guard let change, change < 0, let slot,
      let index = pieces.firstIndex(where: { $0.column == slot.column }),
      let space = pieces[index].text.firstIndex(of: " ")
    else { return self }
    var line = self
    let whole = line.pieces[index]
    let used = whole.text.distance(from: whole.text.startIndex, to: space) + 1
    line.pieces[index].text = String(whole.text[..<space])
    line.pieces[index].columns = used
    line.pieces.insert(
      Piece(
        column: whole.column + used, columns: whole.columns - used,
        text: String(whole.text[whole.text.index(after: space)...]), role: .good),
      at: index + 1)
    return line
  }
}
