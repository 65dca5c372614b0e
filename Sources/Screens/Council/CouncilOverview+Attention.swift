internal import BoardModel
internal import CellGrid

/// What needs the board: what is overdue, the objectives, the asks.
extension CouncilOverview {
  /// Clauses of the notice that are overdue, the longest first, each with its reason.
  var overdue: [Sheet.Row] {
    let overdue = clauses.overdue
    guard summary.isOpen, !overdue.isEmpty else { return [] }
    return [.heading("Overdue under the notice")]
      + overdue.flatMap { clause -> [Sheet.Row] in
        let lines =
          Line.flow(
            [
              [("\(clause.clause) ", .reference), (clause.obligation.kind.name, .text)],
              [(clause.state.name, .alert)],
            ], columns: columns, gap: 2)
          + Line.wrapped(clause.why, .muted, columns: columns, at: 3)
        return Sheet.Row.linked(lines, to: .clause(clause.clause), of: key)
      } + [.blank]
  }

  /// Slow, to be watched, Red or Amber: the worst first.
  private var exceptions: [ObjectiveAsOf] {
    council.objectives.filter {
      $0.isOpen
        && ($0.verdict.pace == .slow || $0.verdict.pace == .watch || $0.deliveryRating == .red
          || $0.deliveryRating == .amber)
    }.sorted(by: ObjectiveAsOf.isWorse)
  }

  var attention: [Sheet.Row] {
    guard summary.isOpen else { return ended }
    let exceptions = exceptions
    guard !exceptions.isEmpty else {
      return [.heading("Nothing is slow, red or amber"), .blank]
    }
    let table = ObjectivesTable(columns: columns, isWhole: isPrint)
    let among = exceptions.map { ObjectiveKey(council: key, ref: $0.objective.ref) }
    return [.heading("Needs the board's attention"), Sheet.Row(table.heading)]
      + exceptions.map { row($0, in: table, among) } + [.blank]
  }

  /// What the plan came to, for a notice that no longer stands.
  private var ended: [Sheet.Row] {
    guard let entry = council.noticeEnded else { return [] }
    let words = "The notice was \(entry.words): \(entry.text)"
    let ending = Sheet.Row.linked(
      Line.wrapped(words, columns: columns), to: .status(entry.on), of: key)
    guard let last = council.lastMeeting else { return ending + [.blank] }
    let advice = keys.advice(.earlierMeeting, "goes back to it")
    return ending + [
      Sheet.Row(Line("The last board meeting held was on \(last.on.text)\(advice).", .hint)),
      .blank,
    ]
  }

  private func row(
    _ objective: ObjectiveAsOf, in table: ObjectivesTable, _ among: [ObjectiveKey]
  ) -> Sheet.Row {
    let item = ObjectiveKey(council: key, ref: objective.objective.ref)
    return Sheet.Row(
      table.line(for: objective, of: council),
      item: Sheet.Item(
        id: item.id,
        opens: .objective(ObjectiveScreen(council: key, ref: item.ref, among: among))))
  }

  /// What boards asked for and nobody has closed, the longest overdue first.
  var boardActions: [Sheet.Row] {
    guard summary.isOpen else { return [] }
    var all: [Sheet.Row] = []
    for (meeting, action) in openBoardActions {
      let facts: [[(String, Role)]] = [
        [(due(action.due), action.due < day ? .alert : .text)],
        [(council.title(of: action.owner) ?? "no owner", .muted)],
        [("asked \(meeting.on.text)", .muted)],
      ]
      all += rows(
        id: "board action \(meeting.id.string) \(action.id.string)", text: action.text.string,
        facts: facts, objective: action.objective, about: .boardAction(meeting.id, action.id))
    }
    return all.isEmpty ? [] : [.heading("Asked for by the board, still open")] + all + [.blank]
  }

  private var openBoardActions: [(meeting: Meeting, action: BoardAction)] {
    council.heldMeetings.flatMap { meeting in
      meeting.actions.filter { ($0.closed ?? .farFuture) > day }.map { (meeting, $0) }
    }.ordered { $0.action.due }
  }

  /// What was asked of partners and not answered.
  var asks: [Sheet.Row] {
    let open = openAsks
    guard summary.isOpen, !open.isEmpty else { return [] }
    var all: [Sheet.Row] = [.heading("Asked of partners, not answered")]
    for (ask, partner, ref, contribution) in open {
      let facts: [[(String, Role)]] = [
        [(due(ask.answerBy), ask.answerBy < day ? .alert : .text)], [(ref.string, .reference)],
      ]
      all += rows(
        id: "ask \(ask.id.string)", text: "\(partner): \(ask.text.string)", facts: facts,
        objective: ref, about: .ask(ref, contribution, ask.id))
    }
    return all + [.blank]
  }

  private typealias OpenAsk = (
    ask: Ask, partner: String, ref: ObjectiveRef, contribution: Identifier<Contribution>
  )

  /// With the partner's name and the objective, the first to be answered first.
  private var openAsks: [OpenAsk] {
    var open: [OpenAsk] = []
    for objective in council.objectives where !objective.isEnded {
      for contribution in objective.contributions {
        let partner = council.name(of: contribution.contribution.partner)
        for ask in contribution.asks {
          if case .answered = ask.state { continue }
          open.append(
            (ask.ask, partner, objective.objective.ref, contribution.contribution.id))
        }
      }
    }
    return open.sorted { $0.ask.answerBy < $1.ask.answerBy }
  }

  private func due(_ due: Day) -> String { "due \(due.text), \(DayWords.untilDue(due - day))" }

  private func rows(
    id: String, text: String, facts: [[(String, Role)]], objective: ObjectiveRef?,
    about: EntryRef
  ) -> [Sheet.Row] {
    var lines = Line.wrapped(text, columns: columns)
    if !lines.isEmpty {
      for index in lines[0].pieces.indices { lines[0].pieces[index].marksSelection = true }
    }
    lines += Line.flow(facts, columns: columns, at: 3, gap: 2)
    let opens = objective.map { Screen.objective(ObjectiveScreen(council: key, ref: $0)) }
    return lines.enumerated().map { index, line in
      Sheet.Row(line, item: index == 0 ? Sheet.Item(id: id, opens: opens, about: about) : nil)
    }
  }
}
