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
    let before = objective.previousDeliveryRating
    if let before, before != rating {
      words.append((before == .notRated ? "(not rated before)" : "(was \(before.letter))", .muted))
    }
    // Between a rating and none there is no direction, and what was there before is told.
    if objective.direction != .unchanged, objective.direction != .new || before == nil {
      words[words.count - 1].0 += ","
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
    if let ending = objective.ending {
      return [("closed:", .muted), ("\(ending.words), \(ending.on.text)", .text)].spaced()
    }
    if let override = verdict.override {
      return [
        (verdict.pace.name, verdict.pace.role), ("by the chair, \(override.on.text)", .muted),
      ].spaced()
    }
    let pace = verdict.paceWords(objective.deliveryRating)
    var words = [pace.0 == "no rule" ? ("no rule of slow progress hits", pace.1) : pace]
    if !verdict.hits.isEmpty { words.append((rules, .text)) }
    if let since = verdict.since {
      words[words.count - 1].0 += ","
      words.append(("reasons back to \(since.text)", .muted))
    }
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
    var words = "\(objective.objective.baselineDue.text)"
    var parts: [(String, Role)] = [("Due ", .muted)]
    let over = day - objective.objective.baselineDue
    if over > 0, objective.isOpen {
      parts += [("\(words), ", .text), ("\(over) d over", .alert)]
      words = ""
    }
    if objective.slipDays != 0 {
      let slip = objective.slipDays > 0 ? "+\(objective.slipDays) d" : "\(objective.slipDays) d"
      parts += [
        ("\(words), ", .text), ("forecast ", .muted), (objective.forecastDue.text, .text),
        (" (\(slip))", .muted),
      ]
      words = ""
    }
    return words.isEmpty ? parts : parts + [(words, .text)]
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

  /// The tabs with what they count; their names grow shorter before the counts go.
  func tabBar(showing tab: ObjectiveTab) -> Line {
    let wordings: [(ObjectiveTab) -> String] = [
      { label($0, $0.name, $0 == tab) },
      { label($0, $0 == tab ? $0.name : $0.shortName, $0 == tab) },
      { $0 == tab ? "[\($0.name)]" : $0.shortName },
      { $0 == tab ? "[\($0.name)]" : String($0.name.prefix(3)) },
    ]
    let labels = wordings.map { ObjectiveTab.allCases.map($0) }
    let fitting = labels.first { $0.reduce(0) { $0 + $1.count + 1 } < columns }
    return bar(fitting ?? labels[3], tab)
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
