internal import BoardModel
internal import CellGrid

/// What a clause's page says, at a width.
struct ClauseDetail {
  let council: CouncilAsOf
  let clause: ClauseAsOf
  let key: String
  let columns: Int

  var head: [Line] {
    Line.flow(
      [
        [
          ("\(clause.clause) ", .reference),
          (clause.obligation.kind.name.withoutDash, .heading),
        ],
        [(clause.stateWords, clause.role)],
      ], columns: columns)
  }

  var rows: [Sheet.Row] {
    warning + why + papers + next + evidence + more + asked + anomalies + headingAnomalies
  }

  private func text(_ text: String, _ role: Role = .text) -> [Sheet.Row] {
    Sheet.Row.plain(Line.wrapped(text, role, columns: columns))
  }

  private var warning: [Sheet.Row] {
    clause.warning.map { text($0, .alert) + [.blank] } ?? []
  }

  private var why: [Sheet.Row] {
    guard !clause.why.isEmpty, clause.warning == nil else { return [] }
    let measure =
      clause.measure.map {
        text("The notice gives no number. This dashboard's measure: \($0).", .muted)
      } ?? []
    return text(clause.why) + measure + [.blank]
  }

  /// Papers for a meeting to come that are late stand with the clause that says what they must hold.
  private var papers: [Sheet.Row] {
    guard case .boardReports = clause.obligation.kind, clause.state != .notApplicable,
      let missed = council.missedPapers
    else { return [] }
    return text(missed.words(on: council.day), .alert) + [.blank]
  }

  private var next: [Sheet.Row] {
    guard let next = clause.next else { return [] }
    let days = next.on - council.day
    let words: [(String, Role)] = [
      ("\(next.what.uppercasedFirst):", .muted), (next.on.text, .text),
      (days < 0 ? DayWords.untilDue(days) : DayWords.fromNow(days), days < 0 ? .alert : .text),
      (next.basis.words, .muted),
    ]
    return Sheet.Row.plain(
      Line.flow([words.filter { !$0.0.isEmpty }.spaced()], columns: columns)) + [.blank]
  }

  /// Each leads to where it stands.
  private var evidence: [Sheet.Row] {
    guard !clause.evidence.isEmpty else {
      return [
        .heading("What it rests on"), Sheet.Row(Line("Nothing is recorded.", .muted)), .blank,
      ]
    }
    return [.heading("What it rests on")]
      + clause.evidence.enumerated().flatMap { index, entry in
        Sheet.Row.linked(
          Line.hanging(
            [((entry.date?.text ?? "").leftPadded(to: 11), .muted)],
            (council.isIllustrative(entry.ref) ? "* " : "") + entry.text.string,
            columns: columns, at: 13),
          to: entry.ref, of: key, place: index)
      } + [.blank]
  }

  /// The screen that answers the clause as a whole.
  private var more: [Sheet.Row] {
    let tab: (tab: AssessmentTab, words: String)
    switch clause.obligation.kind {
    case .access: tab = (.readiness, "The whole readiness checklist")
    case .selfAssessment: tab = (.document, "The self-assessment, put together from the record")
    default: return []
    }
    var line = Line("-> \(tab.words)", .reference)
    for index in line.pieces.indices { line.pieces[index].marksSelection = true }
    let screen = AssessmentScreen(council: key, startingAt: tab.tab)
    return [
      Sheet.Row(line, item: Sheet.Item(id: "assessment", opens: .assessment(screen))), .blank,
    ]
  }

  /// The clause in the notice's sense, and what this notice has of its own.
  private var asked: [Sheet.Row] {
    [.heading("What the notice asks, in short and in words of our own")]
      + text(clause.obligation.text.string)
      + (clause.obligation.kind.terms.map { text("In this notice: \($0).", .muted) } ?? [])
      + [.blank]
  }

  private var anomalies: [Sheet.Row] {
    guard !clause.anomalies.isEmpty else { return [] }
    return [.heading("Odd in the notice itself, shown as it stands there")]
      + clause.anomalies.flatMap { text($0.text.string, .watch) } + [.blank]
  }

  /// What the heading and the signature leave open stands with the first clause.
  private var headingAnomalies: [Sheet.Row] {
    let anomalies = council.headingAnomalies
    guard !anomalies.isEmpty, clause.clause == council.council.notice.obligations.first?.clause
    else { return [] }
    return [.heading("Odd in the notice's heading and signature")]
      + anomalies.flatMap { text($0.text.string, .watch) } + [.blank]
  }
}

extension Sheet.Row {
  /// Lines about an entry, of which the first leads to it.
  static func linked(
    _ lines: [Line], to ref: EntryRef, of council: String, place: Int = 0
  ) -> [Sheet.Row] {
    selectable(
      lines, Sheet.Item(id: "\(place) \(ref.key)", about: ref) { ref.screen(of: council) })
  }

  /// Lines of one thing, selected by the first of them.
  static func selectable(_ lines: [Line], _ item: Sheet.Item) -> [Sheet.Row] {
    var rows = plain(lines)
    guard !rows.isEmpty else { return [] }
    for index in rows[0].line.pieces.indices { rows[0].line.pieces[index].marksSelection = true }
    rows[0].item = item
    return rows
  }
}

extension NextDate.Basis {
  fileprivate var words: String {
    switch self {
    case .fixed: ""
    case .notice: "(counted as the notice asks; nobody has fixed a day)"
    case .ours: "(by this dashboard's measure; the notice gives none)"
    }
  }
}

extension String {
  /// An item of a clause on its own page is not indented.
  fileprivate var withoutDash: String {
    hasPrefix("- ") ? String(dropFirst(2)).uppercasedFirst : self
  }
}
