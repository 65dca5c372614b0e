internal import BoardModel
internal import CellGrid

/// Visits, reviews, reports and areas as rows.
extension VisitsPage {
  func rows(_ awaited: AwaitedReview) -> [Sheet.Row] {
    let days = awaited.due - day
    let facts: [[(String, Role)]] = [
      [(awaited.kind.uppercasedFirst, .muted)],
      [(DayWords.untilDue(days), days < 0 ? .alert : .text)],
    ]
    return rows(
      awaited.subject, awaited.due.text, awaited.title.string, facts, awaited.isIllustrative)
  }

  func rows(_ visit: Visit) -> [Sheet.Row] {
    var facts: [[(String, Role)]] = [[(visit.kind.name.uppercasedFirst, .muted)]]
    facts += visit.tagCounts
    if visit.published == nil, visit.from != visit.to {
      facts.append([("to \(visit.to.text)", .muted)])
    }
    if visit.published == nil {
      facts.append([visit.letter])
    } else if visit.findings.isEmpty {
      let named = council.council.areas.count { $0.published == visit.published }
      facts.append([("no findings held", .muted)])
      if named > 0 { facts.append([(DayWords.count(named, "area named", "areas named"), .text)]) }
    }
    return rows(
      .visit(visit.id), visit.published?.text ?? visit.from.text, visit.title.string, facts,
      visit.illustrative)
  }

  func rows(_ review: Review) -> [Sheet.Row] {
    var facts: [[(String, Role)]] = []
    if let cancelled = review.cancelled {
      facts.append([(review.kind.name, .muted)])
      facts.append([("cancelled \(cancelled.text)", .watch)])
      return rows(
        .review(review.id), review.due.text, review.title.string, facts, review.illustrative)
    }
    if !review.themesCovered.isEmpty {
      facts.append([(review.themesCovered.map(\.name).joined(separator: "; "), .text)])
    } else {
      facts.append([("no theme recorded", .watch)])
    }
    let found = review.findings(by: day).count
    facts.append([
      (found == 0 ? "no finding recorded" : DayWords.count(found, "finding", "findings"), .muted)
    ])
    if review.daysLate > 0 { facts.append([("\(review.daysLate) d late", .alert)]) }
    return rows(
      .review(review.id), (review.held ?? review.due).text, review.title.string, facts,
      review.illustrative)
  }

  func rows(_ report: AdviserReport) -> [Sheet.Row] {
    let received = report.received ?? report.due
    var facts: [[(String, Role)]] = []
    if received > report.due { facts.append([("\(received - report.due) d late", .alert)]) }
    facts.append([(report.text?.string ?? "its text is not recorded", .muted)])
    return rows(
      .adviserReport(report.id), received.text, report.title.string, facts, report.illustrative)
  }

  func rows(_ area: AreaOverVisits) -> [Sheet.Row] {
    let id = area.area.id
    var lines = Line.wrapped(
      "\(area.area.reference) \(area.area.text)", columns: columns)
    for index in lines[0].pieces.indices { lines[0].pieces[index].marksSelection = true }
    lines += Line.flow(area.path, columns: columns, at: 3, gap: 2)
    let item = Sheet.Item(id: "\(key) area \(id)", about: .area(id)) { [key] in
      .trail(TrailScreen(council: key, area: id))
    }
    return lines.enumerated().map { Sheet.Row($1, item: $0 == 0 ? item : nil) }
  }

  private func rows(
    _ subject: VisitScreen.Subject, _ on: String, _ title: String, _ facts: [[(String, Role)]],
    _ isIllustrative: Bool
  ) -> [Sheet.Row] {
    let parts = [(on.leftPadded(to: 11), Role.muted), ("  ", .text), (title, .reference)]
    var lines = Line.flow(
      [parts.marked(illustrative: isIllustrative)], columns: columns)
    for index in lines[0].pieces.indices { lines[0].pieces[index].marksSelection = true }
    let name: [(String, Role)] = isOne ? [] : [(council.council.name.string, .text)]
    lines += Line.flow(
      ([name] + facts).filter { !$0.isEmpty }, columns: columns, at: 3, gap: 2)
    let item = Sheet.Item(id: "\(key) \(subject.id)", about: subject.ref) { [key] in
      .visit(VisitScreen(council: key, of: subject))
    }
    return lines.enumerated().map { Sheet.Row($1, item: $0 == 0 ? item : nil) }
  }
}
