internal import BoardModel
internal import CellGrid

/// What comes next at one council and what is late there, in words below the portfolio's rows.
extension BoardOnDay.Entry {
  func whatIsNext(columns: Int) -> [Line] {
    guard case .council(_, let summary) = self, summary.isOpen else { return [] }
    return Line.flow(
      [
        [(summary.name.string.asCouncilInWords, .reference)],
        summary.ahead("board", summary.nextMeeting),
        summary.ahead("DfE review", summary.nextReview),
        summary.adviserReportsReleased
          ? [("adviser's reports ", .muted), ("released", .text)]
          : summary.ahead("adviser's report", summary.nextAdviserReport), summary.late,
        [("data to ", .muted), (summary.dataFrom?.text ?? "no day yet", .text)],
      ], columns: columns, gap: 2)
  }
}

extension BoardOnDay.Entry {
  /// The council's worst objective and all of why it is that, which its row has to cut; of one that
  /// cannot be read, what is wrong with its file.
  func whyWorst(columns: Int) -> [Line] {
    if case .unreadable(let council) = self { return whyUnreadable(council, columns: columns) }
    guard case .council(_, let summary) = self, summary.isOpen, let worst = summary.worst else {
      return []
    }
    let title = "Worst: \(worst.ref.string) \(worst.title.string)"
    return Line.wrapped(title, columns: columns, at: 1)
      + Line.wrapped(worst.whyWorstInFull, columns: columns, at: 3)
  }

  private func whyUnreadable(_ council: UnreadableCouncil, columns: Int) -> [Line] {
    let shown = council.problems.prefix(3)
    let more = council.problems.count - shown.count
    return Line.wrapped(
      "\(council.name.string.asCouncilInWords) cannot be read:", columns: columns, at: 1)
      + shown.flatMap { Line.wrapped($0.string, columns: columns, at: 3) }
      + (more > 0
        ? Line.wrapped("and \(more) more; `noticeboard check` tells all", columns: columns, at: 3)
        : [])
  }

  /// That its file cannot be read any more, and why.
  func asItWas(_ why: String, columns: Int) -> [Line] {
    Line.wrapped(
      "\(name.asCouncilInWords) is shown as it was. \(why)", .alert, columns: columns)
  }

  var asItWasInShort: Line { Line("Unreadable now, as it was: \(name.asCouncilInWords)", .alert) }

  /// The nearest date to come and the notice's deadline on one short line; what became of a notice
  /// that is no longer one, and since when.
  var datesInShort: Line {
    switch self {
    case .unreadable(let council):
      Line("\(council.name.string.asCouncilInWords) cannot be read", .alert)
    case .council(let council, let summary): summary.datesInShort(of: council)
    }
  }
}

extension CouncilSummary.Worst {
  /// Why it is a council's worst: the rules that hit, or its rating where none does.
  func whyWorst(in columns: Int) -> String {
    let why = verdict.why(in: columns)
    return why.isEmpty ? "rated \(rating.name), no rule hits" : why
  }

  fileprivate var whyWorstInFull: String {
    let why = verdict.whyInFull
    guard why.isEmpty else { return why }
    return "Rated \(rating.name); no rule of slow progress hits."
  }
}

extension CouncilSummary {
  fileprivate func datesInShort(of council: CouncilAsOf) -> Line {
    guard isOpen else {
      let ending = isIssued ? (status == .lifted ? "Lifted" : "Superseded") : "No notice yet"
      let madeUp = council.statusEntry?.illustrative == true ? ", ILLUSTRATIVE" : ""
      return Line("\(ending)\(statusDate.map { ", \($0.text)" } ?? "")\(madeUp)", .muted)
    }
    let dates: [(name: String, ahead: Ahead?)] = [
      ("Board", nextMeeting), ("DfE", nextReview), ("Report", nextAdviserReport),
    ]
    let next = dates.compactMap { date in date.ahead.map { (name: date.name, days: $0.days) } }
      .min { $0.days < $1.days }
    var parts: [(String, Role)] = [
      next.map { ("\($0.name) \(DayWords.fromNow($0.days))", .text) } ?? (
        "nothing arranged", .alert
      )
    ]
    if deadlineReleased != nil {
      parts.append(("deadline released", .text))
    } else if let deadline {
      let isPast = (daysToDeadline ?? 0) < 0
      parts.append(("deadline \(deadline.lastDay.text)", isPast ? .alert : .text))
    }
    return Line(flowing: parts.spaced(by: 2))
  }

  fileprivate func ahead(_ name: String, _ ahead: Ahead?) -> [(String, Role)] {
    guard let ahead else { return [("\(name) ", .muted), ("not arranged", .alert)] }
    return [
      ("\(name) ", .muted),
      (
        "\(ahead.isArranged ? "" : "by ")\(ahead.on.text), \(DayWords.fromNow(ahead.days))", .text
      ),
    ]
  }

  /// The clauses overdue, by their numbers.
  fileprivate var late: [(String, Role)] {
    if overdue.isEmpty { return [("no clause overdue", .muted)] }
    let clauses = overdue.map(\.obligation.clause.string).listed(", ")
    let word = overdue.count == 1 ? "clause" : "clauses"
    return [("\(overdue.count) overdue (\(word) \(clauses))", .alert)]
  }
}
