internal import BoardModel
internal import CellGrid

/// What an objective's page says, at a width.
struct ObjectiveDetail {
  let council: CouncilAsOf
  let objective: ObjectiveAsOf
  let columns: Int

  var day: Day { objective.day }

  func rows(of tab: ObjectiveTab) -> [Sheet.Row] {
    switch tab {
    case .history: historyRows
    case .actions: actionRows
    case .milestones: milestoneRows
    case .evidence: evidenceRows
    case .partners: partnerRows
    case .sources: sourceRows
    }
  }

  /// What stays in sight whichever tab is shown.
  var head: [Line] {
    Line.flow([delivery, impact], columns: columns)
      + Line.flow([verdict, standing].filter { !$0.isEmpty }, columns: columns)
      + Line.flow([due, owner, sponsor].filter { !$0.isEmpty }, columns: columns)
  }

  private var delivery: [(String, Role)] {
    let rating = objective.deliveryRating
    var words: [(String, Role)] = [
      ("DELIVERY", .muted), ("\(rating.letter) \(rating.name)", rating.role),
    ]
    if let before = objective.previousDeliveryRating, before != rating {
      words.append(("(was \(before.letter))", .muted))
    }
    if objective.direction != .unchanged {
      words.append(("\(objective.direction.name)", objective.direction.role))
    }
    return words.spaced()
  }

  private var impact: [(String, Role)] {
    [("IMPACT", .muted), (objective.impactRating.name, objective.impactRating.role)].spaced()
  }

  /// What the rules make of it; the chair's own word, where there is one, comes first.
  private var verdict: [(String, Role)] {
    let verdict = objective.verdict
    if let override = verdict.override {
      return [
        (verdict.pace.name, verdict.pace.role), ("by the chair, \(override.on.text)", .muted),
      ].spaced()
    }
    var words: [(String, Role)] = [(verdict.computed.name, verdict.computed.role)]
    if !verdict.hits.isEmpty { words.append((rules, .text)) }
    if let since = verdict.since { words.append(("reasons from \(since.text)", .muted)) }
    return words.spaced()
  }

  private var rules: String {
    objective.verdict.hits.map(\.rule.rawValue).joined(separator: " ")
  }

  /// The computed verdict, beside the chair's.
  private var standing: [(String, Role)] {
    guard objective.verdict.override != nil else { return [] }
    let computed = objective.verdict.computed
    return [("the rules say", .muted), (computed.name, computed.role), (rules, .text)]
      .filter { !$0.0.isEmpty }.spaced()
  }

  private var due: [(String, Role)] {
    var words: [(String, Role)] = [("Due", .muted), (objective.objective.baselineDue.text, .text)]
    let over = day - objective.objective.baselineDue
    if over > 0, objective.isOpen { words.append(("\(over) d over", .alert)) }
    if objective.slipDays != 0 {
      words.append(("forecast", .muted))
      words.append((objective.forecastDue.text, .text))
      words.append(
        (objective.slipDays > 0 ? "+\(objective.slipDays) d" : "\(objective.slipDays) d", .muted))
    }
    return words.spaced()
  }

  private var owner: [(String, Role)] {
    guard let title = council.title(of: objective.objective.owner) else {
      return [("no owner", .alert)]
    }
    return [("Owner ", .muted), (title, .text)]
  }

  private var sponsor: [(String, Role)] {
    guard let title = council.title(of: objective.objective.sponsor) else { return [] }
    return [("Sponsor ", .muted), (title, .text)]
  }

  func tabBar(showing tab: ObjectiveTab) -> Line {
    let full = ObjectiveTab.allCases.map { label($0, $0.name, $0 == tab) }
    if full.reduce(0, { $0 + $1.count + 1 }) < columns { return bar(full, tab) }
    let short = ObjectiveTab.allCases.map {
      $0 == tab ? "[\($0.name)]" : String($0.name.prefix(3))
    }
    return bar(short, tab)
  }

  private func bar(_ labels: [String], _ tab: ObjectiveTab) -> Line {
    Line(
      at: 1,
      flowing: zip(ObjectiveTab.allCases, labels).map { item, label in
        (label + " ", item == tab ? .title : .hint)
      })
  }

  private func label(_ tab: ObjectiveTab, _ name: String, _ isShown: Bool) -> String {
    let words = count(of: tab).map { "\(name) \($0)" } ?? name
    return isShown ? "[\(words)]" : words
  }

  private func count(of tab: ObjectiveTab) -> String? {
    switch tab {
    case .history: return nil
    case .actions:
      let open = objective.actions.filter { $0.status != .cancelled }
      return "\(open.filter { $0.status == .closed }.count)/\(open.count)"
    case .milestones:
      let planned = objective.milestones.filter {
        if case .cancelled = $0.state { false } else { true }
      }
      let reached = planned.count { if case .reached = $0.state { true } else { false } }
      return "\(reached)/\(planned.count)"
    case .evidence: return "\(objective.evidence.count)"
    case .partners: return "\(objective.contributions.count)"
    case .sources: return "\(objective.objective.sources.all.count)"
    }
  }
}
