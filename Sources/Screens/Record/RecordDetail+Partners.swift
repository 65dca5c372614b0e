internal import BoardModel
internal import CellGrid

/// Partners and measures.
extension RecordDetail {
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
