internal import BoardModel
internal import CellGrid

/// What an objective was written for, and what inspectors said of it since.
extension ObjectiveDetail {
  private var key: String { council.council.id.string }

  /// A source; an area leads to its way through the visits, a finding to its visit.
  func rows(for source: ObjectiveSource) -> [Sheet.Row] {
    switch source {
    case .area(let id):
      guard let area = council.council.areas.first(where: { $0.id == id }) else { return [] }
      return rows(
        "source area \(id)",
        Line.wrapped(
          "\(area.document.string), area \(area.reference.string)", .reference, columns: columns)
          + Line.wrapped(area.text.string, columns: columns, at: 3),
        opens: .trail(TrailScreen(council: key, area: id)))
    case .finding(let id):
      for visit in council.visits {
        guard let finding = visit.findings.first(where: { $0.id == id }) else { continue }
        return rows(
          "source finding \(id)",
          Line.wrapped("\(visit.title.string): \(finding.tag.name)", .reference, columns: columns)
            + Line.wrapped(finding.text.string, columns: columns, at: 3),
          opens: screen(visit, finding))
      }
      return []
    case .adviserRecommendation(let words):
      return Sheet.Row.plain(
        [Line("Recommendation of the improvement adviser", .reference)]
          + Line.wrapped(words.string, columns: columns, at: 3))
    case .clause(let clause):
      let obligation = council.council.notice.obligations.first { $0.clause == clause }
      return Sheet.Row.plain(
        [Line("The notice, clause \(clause.string)", .reference)]
          + Line.wrapped(obligation?.text.string ?? "", columns: columns, at: 3))
    }
  }

  /// What inspectors said of it, the newest visit first; each finding leads to its visit.
  var inspectors: [Sheet.Row] {
    guard !council.visits.isEmpty else { return [] }
    let heading = [Sheet.Row.blank, .heading("What inspectors said of it, the newest first")]
    let findings = council.findings(on: objective)
    guard !findings.isEmpty else {
      let words = "No finding published by \(day.text) bears on it."
      return heading + Sheet.Row.plain(Line.wrapped(words, .muted, columns: columns))
    }
    var last: Visit?
    return heading
      + findings.flatMap { entry -> [Sheet.Row] in
        let visit = entry.visit.id == last?.id ? [] : self.heading(of: entry.visit, findings)
        last = entry.visit
        return visit + rows(for: entry)
      }
  }

  /// The visit over its findings, with how many of each kind bear on the objective.
  private func heading(of visit: Visit, _ findings: [FindingOnObjective]) -> [Sheet.Row] {
    let counts = Finding.Tag.weakestFirst.compactMap { tag -> [(String, Role)]? in
      let count = findings.count { $0.visit.id == visit.id && $0.finding.tag == tag }
      return count == 0 ? nil : [("\(count) \(tag.name)", tag.role)]
    }
    return Sheet.Row.plain(
      Line.flow(
        [
          [(visit.on.text, .muted)],
          [(visit.title.string, .reference)].marked(illustrative: visit.illustrative),
        ] + counts, columns: columns, gap: 2))
  }

  private func rows(for entry: FindingOnObjective) -> [Sheet.Row] {
    let lead: [(String, Role)] = [
      ("  ", .text), (entry.finding.tag.name, entry.finding.tag.role),
    ]
    let text = entry.finding.text.string + (entry.isSource ? " (it was written for this)" : "")
    return rows(
      "finding \(entry.visit.id) \(entry.finding.id)",
      Line.hanging(lead, text, columns: columns, at: columns < 60 ? columns : 27),
      opens: screen(entry.visit, entry.finding))
  }

  private func screen(_ visit: Visit, _ finding: Finding) -> Screen {
    .visit(VisitScreen(council: key, of: .visit(visit.id), finding: finding.id))
  }

  private func rows(_ id: String, _ lines: [Line], opens screen: Screen) -> [Sheet.Row] {
    VisitDetail(council: council, key: key, columns: columns).row(id, lines, opens: screen)
  }
}
