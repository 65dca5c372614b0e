internal import BoardModel
internal import CellGrid

/// The page of a review and that of an adviser's report.
extension VisitDetail {
  func page(of review: Review) -> Page {
    let held = council.isHeld(review) ? review.held : nil
    var facts: [[(String, Role)]] = [[(review.kind.name, .muted)], clause(of: review.kind)]
    facts.append([("arranged \(review.arranged.text)", .muted)])
    if let cancelled = review.cancelled {
      facts.append([("cancelled \(cancelled.text)", .alert)])
    } else {
      facts.append(standing(done: held, "held", due: review.due))
    }
    if let who = held == nil ? review.reviewer : review.reviewedBy {
      facts.append([(who.string, .muted)])
    }
    var rows = joined([
      became(of: review), found(by: review, held), assessments(before: review),
      themes(of: review, held),
    ])
    // The review itself is what is selected first: what is recorded here is most often of it.
    if let first = rows.first {
      rows.replaceSubrange(
        0..<1,
        with: Sheet.Row.selectable(
          [first.line], Sheet.Item(id: "review \(review.id)", opens: nil, about: .review(review.id))
        ))
    }
    return Page(
      head: head(review.title, review.illustrative, facts.filter { !$0.isEmpty }), rows: rows)
  }

  func page(of report: AdviserReport) -> Page {
    let received = council.isReceived(report) ? report.received : nil
    let clause = council.council.notice.clause {
      if case .adviserReports = $0 { true } else { false }
    }
    let facts: [[(String, Role)]] = [
      [("Report of the improvement adviser", .muted)],
      clause.map { [("clause \($0)", .muted)] } ?? [],
      [("expected since \(report.arranged.text)", .muted)],
      standing(done: received, "received", due: report.due),
    ].filter { !$0.isEmpty }
    let text =
      received == nil
      ? "It has not been received." : report.text?.string ?? "Its text is not recorded."
    return Page(
      head: head(report.title, report.illustrative, facts),
      rows: Sheet.Row.plain(Line.wrapped(text, columns: columns)))
  }

  /// "held 2 Jul 2024, 11 d late", or when it is or was due.
  private func standing(done: Day?, _ word: String, due: Day) -> [(String, Role)] {
    guard let done else {
      let days = due - day
      return [
        ("due \(due.text), \(DayWords.untilDue(days))", days < 0 ? .alert : .text)
      ]
    }
    let words = [("\(word) \(done.text),", Role.text), ("due \(due.text)", .muted)]
    return (done > due ? words + [("\(done - due) d late", .alert)] : words).spaced()
  }

  /// How it was put to other days, and called off.
  private func became(of review: Review) -> [Sheet.Row] {
    var from = review.arrangedFor
    var words: [String] = []
    for move in review.moves.wholeHistory {
      let way = move.due > from ? "Put off" : "Brought forward"
      words.append(
        "\(way) on \(move.on.text) from \(from.text) to \(move.due.text)"
          + (move.because.map { ": \($0)" } ?? "."))
      from = move.due
    }
    if let cancelled = review.cancelled {
      words.append(
        "Cancelled on \(cancelled.text)\(review.cancelledBecause.map { ": \($0)" } ?? ".")")
    }
    return Sheet.Row.plain(words.flatMap { Line.wrapped($0, .watch, columns: columns) })
  }

  private func clause(of kind: Review.Kind) -> [(String, Role)] {
    let number = council.council.notice.clause {
      switch ($0, kind) {
      case (.reviews, .department), (.diagnosticReviews, .diagnostic): true
      default: false
      }
    }
    return number.map { [("clause \($0)", .muted)] } ?? []
  }

  private func found(by review: Review, _ held: Day?) -> [Sheet.Row] {
    guard held != nil else { return [] }
    let findings = review.findings(by: day)
    guard !findings.isEmpty else {
      return Sheet.Row.plain(Line.wrapped("No finding is recorded.", .watch, columns: columns))
    }
    return [.heading("What it found")]
      + findings.flatMap { on, text in
        Sheet.Row.plain(
          point(text)
            + (on.map { [Line("said \($0.text)", .muted, at: 3)] } ?? []))
      }
  }

  /// What the council gave before it (clause 10); each leads to what it says.
  private func assessments(before review: Review) -> [Sheet.Row] {
    let own = council.selfAssessments(of: review.id)
    let before = council.selfAssessments(before: review).map(\.id)
    guard !own.isEmpty || asksForAssessment else { return [] }
    return [.heading("The council's own assessment before it")]
      + (own.isEmpty
        ? Sheet.Row.plain([Line("None is recorded.", .watch)])
        : own.flatMap { entry in
          Sheet.Row.linked(
            Line.hanging(
              [(entry.on.text.leftPadded(to: 11), .muted)]
                + (before.contains(entry.id) ? [] : [(" not before it", .alert)]),
              entry.text.string, columns: columns,
              at: before.contains(entry.id) ? 13 : 28),
            to: .selfAssessment(entry.id), of: key)
        })
  }

  private var asksForAssessment: Bool {
    council.council.notice.clause {
      if case .selfAssessment = $0 { true } else { false }
    } != nil
  }

  /// Each theme it covers with the objectives of it, the worst first.
  private func themes(of review: Review, _ held: Day?) -> [Sheet.Row] {
    let themes = held == nil ? review.themes : review.themesCovered
    guard !themes.isEmpty else {
      return Sheet.Row.plain(Line.wrapped("No theme is recorded.", .watch, columns: columns))
    }
    let named = council.council.notice.reviewThemes
    let table = ObjectivesTable(columns: columns)
    let all = themes.flatMap { theme in
      council.objectives.filter { !$0.isEnded && $0.objective.theme == theme }
        .sorted(by: ObjectiveAsOf.isWorse).map { (theme, $0) }
    }
    let among = all.map { ObjectiveKey(council: key, ref: $0.1.objective.ref) }
    let sections = themes.map { theme -> [Sheet.Row] in
      let isInNotice = named.contains(theme) || review.kind == .diagnostic
      let objectives = all.filter { $0.0 == theme }.map(\.1)
      return Sheet.Row.plain(
        Line.flow(
          [
            [(theme.name.uppercasedFirst, .heading)],
            isInNotice ? [] : [("not among clause 7's themes", .muted)],
            objectives.isEmpty ? [("no objective", .watch)] : [],
          ], columns: columns, gap: 2))
        + objectives.map { objective in
          let ref = ObjectiveKey(council: key, ref: objective.objective.ref)
          return Sheet.Row(
            table.line(for: objective, of: council),
            item: Sheet.Item(
              id: "theme \(theme.rawValue) \(ref.id)",
              opens: .objective(ObjectiveScreen(council: key, ref: ref.ref, among: among)),
              about: .objective(ref.ref)))
        }
    }
    return [.heading(held == nil ? "Themes it is to cover" : "Themes it covered"), .blank]
      + joined(sections)
  }
}

extension CouncilAsOf {
  /// A review arranged or held by the day.
  func review(_ id: Identifier<Review>) -> Review? {
    (reviewsHeld() + reviewsAwaited() + reviewsCancelled()).first { $0.id == id }
  }

  func isHeld(_ review: Review) -> Bool { review.held.map { $0 <= day } ?? false }

  /// An adviser's report received by the day or expected on it.
  func adviserReport(_ id: Identifier<AdviserReport>) -> AdviserReport? {
    (adviserReportsReceived + adviserReportsAwaited).first { $0.id == id }
  }

  func isReceived(_ report: AdviserReport) -> Bool { report.received.map { $0 <= day } ?? false }
}
