internal import BoardModel
internal import CellGrid

/// What was done under the notice: the council's own assessments, what was handed in, where it stands.
extension RecordDetail {
  func selfAssessment(_ id: Identifier<SelfAssessment>) -> RecordPage? {
    guard let entry = council.selfAssessments.first(where: { $0.id == id }) else { return nil }
    let review = entry.review.flatMap(council.review)
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
    guard let entry = council.council.notice.known(on: day).first(where: { $0.on == on })
    else { return nil }
    return RecordPage(
      title: "The notice: \(entry.status.name)",
      rows: fact("Date", entry.date.text) + text(entry.text.string)
        + (entry.illustrative ? made : []))
  }
}
