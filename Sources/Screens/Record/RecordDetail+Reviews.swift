internal import BoardModel
internal import CellGrid

/// Reviews, the council's own assessments before them, and the adviser's reports.
extension RecordDetail {
  func review(_ id: Identifier<Review>) -> RecordPage? {
    guard let review = council.standing.reviews.first(where: { $0.id == id }),
      review.arranged <= day || (review.held.map { $0 <= day } ?? false)
    else { return nil }
    let held = review.held.flatMap { $0 <= day ? $0 : nil }
    var rows = fact("Kind", review.kind.name.uppercasedFirst)
    rows += fact("Arranged", review.arranged.text)
    rows += fact("Due", held == nil ? ahead(review.due) : review.due.text)
    rows += held.map { fact("Held", $0.text) } ?? []
    if held == nil, review.due < day { rows += text("It has not been held.", .alert) }
    rows += fact("Reviewer", review.reviewedBy?.string)
    let themes = held == nil ? review.themes : review.themesCovered
    rows += fact(
      held == nil ? "To cover" : "Covered",
      themes.isEmpty ? "no theme is recorded" : themes.map(\.name).joined(separator: "; "))
    if held != nil {
      rows += section("Findings", review.findings.flatMap { text("- \($0)") })
      rows += section(
        "Findings that came later",
        review.furtherFindings.known(on: day).flatMap { fact($0.on.text, $0.text.string) })
    }
    let own = council.selfAssessments.filter { $0.review == id }
    rows += section(
      "The council's own assessment before it",
      own.isEmpty
        ? text("None is recorded.", .watch)
        : own.enumerated().flatMap { index, entry in
          row((entry.on.text, .muted), entry.text.string, to: .selfAssessment(entry.id), index)
        })
    return RecordPage(title: review.title.string, rows: rows + (review.illustrative ? made : []))
  }

  func selfAssessment(_ id: Identifier<SelfAssessment>) -> RecordPage? {
    guard let entry = council.selfAssessments.first(where: { $0.id == id }) else { return nil }
    let review = council.standing.reviews.first { $0.id == entry.review }
    var rows = fact("Given", entry.on.text)
    if let review {
      rows += row(("Before", .muted), review.title.string, at: 16, to: .review(review.id), 0)
    }
    for (item, clause) in council.council.notice.assessmentItems {
      let covers = entry.covers.contains(item)
      rows += fact(
        "\(clause) \(covers ? "reflected" : "left out")", item.name, covers ? .text : .watch)
    }
    rows += section("What it says", text(entry.text.string))
    rows += section(
      "Revised",
      entry.revisions.known(on: day).flatMap { fact($0.on.text, $0.because.string) })
    return RecordPage(
      title: "Self-assessment of \(entry.on.text)", rows: rows + (entry.illustrative ? made : []))
  }

  func adviserReport(_ id: Identifier<AdviserReport>) -> RecordPage? {
    guard let report = council.standing.adviserReports.first(where: { $0.id == id }),
      report.arranged <= day || (report.received.map { $0 <= day } ?? false)
    else { return nil }
    let received = report.received.flatMap { $0 <= day ? $0 : nil }
    var rows = fact("Due", received == nil ? ahead(report.due) : report.due.text)
    if let received {
      let late = received - report.due
      rows += fact("Received", received.text + (late > 0 ? ", \(late) d late" : ""))
      rows += report.text.map { section("What it says", text($0.string)) } ?? []
    } else {
      rows += text(
        "It has not been received.", report.due < day ? .alert : .muted)
    }
    return RecordPage(title: report.title.string, rows: rows + (report.illustrative ? made : []))
  }

  func clauseEntry(_ id: Identifier<ClauseEntry>) -> RecordPage? {
    guard
      let entry = council.council.notice.obligations.lazy
        .flatMap({ council.standing.entries(of: $0.clause, on: day) })
        .first(where: { $0.id == id })
    else { return nil }
    var rows = row(
      ("Clause", .muted), entry.clause.string, at: 16, to: .clause(entry.clause), 0)
    rows += fact("Recorded", entry.on.text) + fact("Due", entry.due.map(ahead))
    rows += section(entry.kind.name.uppercasedFirst, text(entry.text.string))
    return RecordPage(
      title: "Under clause \(entry.clause): \(entry.kind.name)",
      rows: rows + (entry.illustrative ? made : []))
  }

  var submission: RecordPage? {
    guard let submission = council.submission else { return nil }
    let submitted = submission.submitted.flatMap { $0 <= day ? $0 : nil }
    var rows = fact("Date set", submission.setOn.text)
    rows += fact("Due", submitted == nil ? ahead(submission.due) : submission.due.text)
    rows += fact(
      "Submitted", submitted?.text ?? "not yet", submitted == nil ? .watch : .text)
    return RecordPage(
      title: "The improvement plan's submission to the Department",
      rows: rows + (submission.illustrative ? made : []))
  }

  func status(_ on: Day) -> RecordPage? {
    guard let entry = council.council.notice.statuses.first(where: { $0.on == on }), on <= day
    else { return nil }
    return RecordPage(
      title: "The notice: \(entry.status.name)",
      rows: fact("Date", entry.date.text) + text(entry.text.string)
        + (entry.illustrative ? made : []))
  }
}
