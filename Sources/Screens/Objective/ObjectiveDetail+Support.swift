internal import BoardModel
internal import CellGrid

/// Who must help, and what it was written for.
extension ObjectiveDetail {
  var partnerRows: [Sheet.Row] {
    objective.contributions.flatMap { contribution in
      rows(
        Line.flow(
          [
            [(council.name(of: contribution.contribution.partner), .heading)],
            strength(contribution),
          ],
          columns: columns, gap: 2)
          + Line.wrapped(
            "Expected: \(contribution.contribution.expected.string)", columns: columns, at: 3)
          + because(contribution) + struck(contribution.contribution.id),
        of: .contribution(contribution.contribution.id))
        + contribution.asks.flatMap {
          rows(lines(of: $0) + struckAnswers($0.ask.id), of: .ask($0.ask.id))
        } + Sheet.Row.plain(struckAsks(contribution.contribution.id)) + [.blank]
    }
  }

  private func recordedAsks(_ id: Identifier<Contribution>) -> [Ask] {
    recorded.contributions.first { $0.id == id }?.asks ?? []
  }

  private func struckAsks(_ id: Identifier<Contribution>) -> [Line] {
    struckLines(recordedAsks(id).filter { $0.on <= day }, at: 3) { "asked: \($0.text)" }
  }

  private func struckAnswers(_ id: Identifier<Ask>) -> [Line] {
    guard let ask = recorded.contributions.flatMap(\.asks).first(where: { $0.id == id }) else {
      return []
    }
    return struckLines(ask.answers.known(on: day), at: 5) { "answer: \($0.text)" }
  }

  private func struck(_ id: Identifier<Contribution>) -> [Line] {
    guard let contribution = recorded.contributions.first(where: { $0.id == id }) else {
      return []
    }
    return struckLines(contribution.strengths.known(on: day), at: 3) { $0.strength.rawValue }
  }

  private func strength(_ contribution: ContributionAsOf) -> [(String, Role)] {
    guard let strength = contribution.strength?.strength else {
      return [("not judged yet", .muted)]
    }
    return strength.mustBeStrengthened
      ? [("\(strength.rawValue), must be strengthened", .alert)]
      : [(strength.rawValue, strength == .strong ? .good : .text)]
  }

  private func because(_ contribution: ContributionAsOf) -> [Line] {
    guard let entry = contribution.strength, let because = entry.because else { return [] }
    return Line.wrapped("\(entry.on.text): \(because.string)", .muted, columns: columns, at: 3)
  }

  private func lines(of ask: AskAsOf) -> [Line] {
    let to = council.title(of: ask.ask.to).map { " of \($0)" } ?? ""
    let state: (String, Role) =
      switch ask.state {
      case .open(let days): (days == 0 ? "answer due today" : "answer due in \(days) d", .text)
      case .overdue(let days): ("answer \(days) d overdue", .alert)
      case .answered(let answer): ("answered \(answer.on.text)", .good)
      }
    var lines = Line.flow(
      [[("Asked\(to), \(ask.ask.on.text)", .reference)], [state]], columns: columns, at: 3, gap: 2)
    lines += Line.wrapped(ask.ask.text.string, columns: columns, at: 5)
    if case .answered(let answer) = ask.state {
      lines += Line.wrapped("Answer: \(answer.text.string)", .muted, columns: columns, at: 5)
    }
    return lines
  }

  var sourceRows: [Sheet.Row] {
    let plan = objective.objective
    var rows = [.heading("What will be different for children")] + text(plan.outcome.string)
    rows += [.blank, .heading("Written for")] + plan.sources.all.flatMap(rows(for:))
    rows += inspectors
    if !plan.successMeasures.isEmpty {
      rows += [.blank, .heading("It is met when")]
      rows += plan.successMeasures.flatMap { text("- \($0.string)") }
    }
    let measures = plan.measures.compactMap { id in
      council.council.measures.first { $0.id == id }
    }
    if !measures.isEmpty {
      rows += [.blank, .heading("Measures")] + measures.flatMap(rows(for:))
    }
    rows += [.blank, .heading("In the plan")]
    if let priority = council.council.plan.priorities.first(where: { $0.id == plan.priority }) {
      rows += text("Priority: \(priority.title.string)")
    }
    rows += text("Theme: \(plan.theme.name)")
    rows += text("Added \(plan.added.text), starts \(plan.start.text)")
    return rows + formerWords
  }

  private func text(_ text: String) -> [Sheet.Row] {
    Sheet.Row.plain(Line.wrapped(text, columns: columns))
  }

  private func rows(for measure: Measure) -> [Sheet.Row] {
    let known = measure.points.filter { $0.on <= day }
    var lines = [Line("\(measure.name.string), \(measure.unit.string)", .reference)]
    let recent = known.suffix(max(2, min(8, (columns - 16) / 9)))
    if recent.isEmpty {
      lines.append(Line("no figure yet", .muted, at: 3))
    } else {
      lines += figures(recent.map { ($0.period.text, .muted) }, lead: "")
      lines += figures(recent.map(figure), lead: council.council.name.string)
      for comparator in measure.comparators {
        let points = recent.map { point in comparator.points.first { $0.period == point.period } }
        lines += figures(
          points.map { $0.map(figure) ?? ("", .muted) }, lead: comparator.area.string)
      }
    }
    lines += Line.wrapped(betterWords(measure), .muted, columns: columns, at: 3)
    return Sheet.Row.plain(lines)
  }

  private func figure(_ point: MeasurePoint) -> (String, Role) {
    switch point.value {
    case .number(let quantity): (quantity.text, .text)
    case .missing(let kind): (kind.rawValue, .muted)
    }
  }

  private func figures(_ cells: [(String, Role)], lead: String) -> [Line] {
    var line = Line()
    line.pieces.append(Piece(column: 3, columns: 12, text: lead, role: .muted))
    line.pieces += cells.enumerated().map { index, cell in
      Piece(column: 16 + index * 9, columns: 8, text: cell.0, role: cell.1, alignment: .right)
    }
    return [line]
  }

  private func betterWords(_ measure: Measure) -> String {
    let better =
      switch measure.better {
      case .higher: "Higher is better."
      case .lower: "Lower is better."
      case .neither: "Neither higher nor lower is better."
      }
    let target = measure.target.map { " Target \($0.text)." } ?? ""
    let made = measure.illustrative ? " ILLUSTRATIVE." : ""
    return "\(better)\(target) Source: \(measure.source.string).\(made)"
  }
}
