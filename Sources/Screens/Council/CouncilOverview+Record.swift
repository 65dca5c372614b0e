internal import BoardModel
internal import CellGrid

/// What comes next, what was decided and found, and what the source leaves open.
extension CouncilOverview {
  var dates: [Sheet.Row] {
    guard summary.isOpen else { return [] }
    var lines: [Line] = []
    func add(_ name: String, _ ahead: CouncilSummary.Ahead?) {
      let words =
        ahead.map { ahead in
          let words = "\(ahead.on.text), \(DayWords.fromNow(ahead.days))"
          return ahead.isArranged
            ? [(words, Role.text)]
            : [("by \(words)", .text), (", not arranged", .alert)]
        }
        ?? [("not arranged", Role.alert)]
      lines.append(Line(at: 1, flowing: [(name.padding(to: 18), .muted)] + words))
    }
    add("Board meeting", summary.nextMeeting)
    if let papers = council.papersAhead {
      add("Board papers", CouncilSummary.Ahead(on: papers, days: papers - day))
    }
    add("DfE review", summary.nextReview)
    if let review = council.nextDiagnosticReview {
      add(
        "Diagnostic review",
        CouncilSummary.Ahead(on: review.due, days: review.due - day))
    }
    if summary.adviserReportsReleased {
      lines.append(
        Line(at: 1, flowing: [("Adviser's reports".padding(to: 18), .muted), ("released", .text)]))
    } else {
      add("Adviser's report", summary.nextAdviserReport)
    }
    if let missed = council.missedPapers {
      lines = Line.wrapped(missed.words(on: day), .alert, columns: columns) + lines
    }
    for meeting in council.unrecordedMeetings.suffix(1) {
      lines.insert(
        Line(
          "The board of \(meeting.on.text) was arranged; nothing is recorded of it yet.", .alert),
        at: 0)
    }
    return [.heading("Next")] + Sheet.Row.plain(lines) + [.blank]
  }

  var decisions: [Sheet.Row] {
    guard let meeting = council.lastMeeting else { return [] }
    let title = council.title(of: meeting.chaired(by: day))
    let chair = title.map { ", chaired by \($0)" } ?? ""
    var rows = heading("Last board meeting, \(meeting.on.text)\(chair)")
    rows += Sheet.Row.plain(Line.flow([attendance(of: meeting)], columns: columns))
    if let report = meeting.report { rows += Sheet.Row.plain(parts(of: report)) }
    for decision in meeting.decisions {
      rows += Sheet.Row.plain(Line.wrapped("Decided: \(decision.text.string)", columns: columns))
    }
    return rows + [.blank]
  }

  private func heading(_ text: String) -> [Sheet.Row] {
    Sheet.Row.plain(Line.wrapped(text, .heading, columns: columns))
  }

  private func attendance(of meeting: Meeting) -> [(String, Role)] {
    let present = meeting.attendance.count { $0.presence == .present }
    return [("\(present) of \(meeting.attendance.count) seats filled", .muted)]
  }

  /// Clause 5c's four parts, and which of them the report left out.
  private func parts(of report: BoardReport) -> [Line] {
    let parts = [
      (report.data, "data"), (report.analysis, "analysis"),
      (report.recommendations, "recommendations"), (report.evidenceOfImpact, "evidence of impact"),
    ]
    let missing = parts.filter { !$0.0 }.map(\.1)
    return missing.isEmpty
      ? [Line("The report held data, analysis, recommendations and evidence of impact.", .muted)]
      : Line.wrapped(
        "The report left out: \(missing.joined(separator: ", ")) (clause 5c).", .alert,
        columns: columns)
  }

  var visits: [Sheet.Row] {
    council.visitsAwaitingLetter.filter { $0.source == nil }.flatMap(awaited) + lastVisit
  }

  /// A visit whose letter has not come says nothing yet, and is not to be forgotten.
  private func awaited(_ visit: Visit) -> [Sheet.Row] {
    let title = "Ofsted was here \(visit.dates), its letter is awaited: \(visit.title.string)"
    return VisitDetail(council: council, key: key, columns: columns).row(
      "visit \(visit.id)", Line.wrapped(title, .watch, columns: columns),
      opens: .visit(VisitScreen(council: key, of: .visit(visit.id))), about: .visit(visit.id))
      + [.blank]
  }

  private var lastVisit: [Sheet.Row] {
    guard let visit = council.visits.first else { return [] }
    let title = "Last Ofsted visit: \(visit.title.string), published \(visit.on.text)"
    var rows = VisitDetail(council: council, key: key, columns: columns).row(
      "visit \(visit.id)", Line.wrapped(title, .heading, columns: columns),
      opens: .visit(VisitScreen(council: key, of: .visit(visit.id))), about: .visit(visit.id))
    if !visit.findings.isEmpty {
      rows += Sheet.Row.plain(Line.flow(visit.tagCounts, columns: columns, gap: 2))
    }
    return rows + [.blank]
  }

  var anomalies: [Sheet.Row] {
    let anomalies = council.council.notice.anomalies
    guard !anomalies.isEmpty, summary.isIssued else { return [] }
    return [.heading("Odd in the notice as it was published")]
      + anomalies.flatMap { anomaly in
        let lead = anomaly.clause.map { "clause \($0.string)" } ?? "heading"
        return Sheet.Row.plain(
          Line.hanging([(lead, .watch)], anomaly.text.string, columns: columns, at: 13))
      } + [.blank]
  }

  /// Areas for improvement that no objective in the plan was written for.
  var uncovered: [Sheet.Row] {
    let left = council.areaCoverage.filter { !$0.isCovered }.map(\.area)
    guard !left.isEmpty, summary.isIssued else { return [] }
    return [.heading("Areas for improvement without an objective")]
      + left.flatMap { area in
        Sheet.Row.plain(
          Line.hanging(
            [("area \(area.reference.string)", .watch)], area.text.string, columns: columns, at: 13)
        )
      }
  }
}

extension String {
  /// With blanks behind, for words that stand in a column.
  func padding(to columns: Int) -> String {
    count < columns ? self + String(repeating: " ", count: columns - count) : self + " "
  }
}
