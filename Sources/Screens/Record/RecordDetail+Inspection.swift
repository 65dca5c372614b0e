internal import BoardModel
internal import CellGrid

/// Ofsted's visits and areas, partners and measures.
extension RecordDetail {
  func visit(_ id: Identifier<Visit>) -> RecordPage? {
    guard let visit = council.visits.first(where: { $0.id == id }) else { return nil }
    var rows = fact("Kind", visit.kind.name.uppercasedFirst)
    let span = visit.from == visit.to ? "" : " to \(visit.to.text)"
    rows += fact("Held", "\(visit.from.text)\(span)")
    rows += fact("Published", visit.published.text)
    rows += fact(
      "Inspectors",
      visit.inspectors.isEmpty ? nil : visit.inspectors.map(\.string).joined(separator: "; "))
    if visit.copiedToDepartment { rows += fact("Copied to", "the Department for Education") }
    rows += section("Areas covered", visit.areasCovered.flatMap { text("- \($0.text)") })
    rows += section(
      "Findings",
      visit.findings.enumerated().flatMap { index, finding in
        let area = finding.areas.first
        let lead = row(
          (finding.tag.name, finding.tag == .stillWeak ? .alert : .reference),
          finding.text.string, at: 25, to: area.map { .area($0) }, index)
        return lead
          + council.objectives(for: finding).flatMap {
            objective($0.objective.ref, 1000 + index)
          }
      })
    rows += section("Source", text(visit.source.string, .muted))
    return RecordPage(title: visit.title.string, rows: rows + (visit.illustrative ? made : []))
  }

  func area(_ id: Identifier<AreaForImprovement>) -> RecordPage? {
    guard let coverage = council.areaCoverage.first(where: { $0.area.id == id }) else {
      return nil
    }
    let area = coverage.area
    var rows = text(area.text.string) + [.blank]
    rows += fact("Document", area.document.string) + fact("Published", area.published.text)
    rows += fact("Theme", area.theme.name)
    rows += section(
      "Objectives for it",
      coverage.isCovered
        ? coverage.objectives.flatMap { objective($0.objective.ref, 0) }
        : text("None in the plan.", .alert))
    rows += section(
      "What inspectors have said of it since",
      council.trail(of: area).enumerated().flatMap { index, step -> [Sheet.Row] in
        var rows = row(
          (step.visit.published.text.leftPadded(to: 11), .muted),
          step.visit.title.string + (step.isSource ? " (where it was named)" : ""),
          to: .visit(step.visit.id), index)
        for finding in step.findings {
          rows += text(
            "\(finding.tag.name): \(finding.text)",
            finding.tag == .stillWeak ? .alert : .text, at: 13)
        }
        return rows
      })
    return RecordPage(title: "Area for improvement \(area.reference)", rows: rows)
  }

  func partner(_ id: Identifier<Partner>) -> RecordPage? {
    guard let partner = council.partners.first(where: { $0.partner == id }) else { return nil }
    var rows = fact("To strengthen", "\(partner.toStrengthen)")
    rows += fact(
      "Asks open", "\(partner.asksOpen), \(partner.asksOverdue) overdue",
      partner.asksOverdue > 0 ? .alert : .text)
    rows += section(
      "What it is to bring",
      partner.contributions.enumerated().flatMap { index, entry -> [Sheet.Row] in
        let strength = entry.contribution.strength?.strength
        var rows = row(
          (entry.objective.objective.ref.string, .reference),
          entry.contribution.contribution.expected.string, at: 9, to: entry.ref, index)
        rows += text(
          strength?.rawValue ?? "not judged yet",
          strength?.mustBeStrengthened == true ? .alert : .muted, at: 9)
        for ask in entry.contribution.asks {
          rows += text("Asked: \(ask.ask.text) (\(words(for: ask)))", at: 9)
        }
        return rows
      })
    return RecordPage(title: partner.name.string, rows: rows)
  }

  private func words(for ask: AskAsOf) -> String {
    switch ask.state {
    case .open: "answer by \(ask.ask.answerBy.text)"
    case .overdue(let days): "answer \(days) d overdue"
    case .answered(let answer): "answered \(answer.on.text)"
    }
  }

  func measure(_ id: Identifier<Measure>) -> RecordPage? {
    guard let measure = council.council.measures.first(where: { $0.id == id }) else { return nil }
    let known = measure.points.filter { $0.on <= day }
    var rows = fact("Unit", measure.unit.string) + fact("Target", measure.target?.text)
    rows += fact("Source", measure.source.string)
    rows += section(
      "Figures, the newest first",
      known.reversed().flatMap { point -> [Sheet.Row] in
        let value =
          switch point.value {
          case .number(let quantity): quantity.text
          case .missing(let kind): kind.rawValue
          }
        return fact(point.period.text, value)
      })
    rows += section(
      "Objectives it measures",
      council.objectives.filter { $0.objective.measures.contains(id) }.flatMap {
        objective($0.objective.ref, 0)
      })
    return RecordPage(title: measure.name.string, rows: rows + (measure.illustrative ? made : []))
  }
}
