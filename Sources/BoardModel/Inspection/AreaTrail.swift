/// What inspectors said of one area for improvement at one visit.
package struct AreaTrailStep: Hashable, Sendable {
  package let visit: Visit
  /// Whether it is the visit whose report first named the area.
  package let isSource: Bool
  /// Whether the visit says it looked at it.
  package let isLookedAt: Bool
  package let findings: [Finding]

  /// How many findings of each kind, those that there are.
  package var tags: [(tag: Finding.Tag, count: Int)] {
    Finding.Tag.allCases.compactMap { tag in
      let count = findings.count { $0.tag == tag }
      return count == 0 ? nil : (tag, count)
    }
  }
}

/// A finding that bears on an objective, and the visit it comes from.
package struct FindingOnObjective: Hashable, Sendable {
  package let visit: Visit
  package let finding: Finding
  /// Whether the objective was written for it; otherwise it names the objective, or they share an
  /// area for improvement.
  package let isSource: Bool

  package var ref: EntryRef { .finding(visit.id, finding.id) }
}

extension CouncilAsOf {
  /// Ofsted's visits published by the day, the newest first.
  package var visits: [Visit] { knownVisits.reversed() }

  /// A visit that had taken place by the day, as far as it was known.
  package func visit(_ id: Identifier<Visit>) -> Visit? {
    (knownVisits + visitsAwaitingLetter).first { $0.id == id }
  }

  /// The area through the visits published by the day, the oldest first; visits that say nothing of
  /// it are left out.
  package func trail(of area: AreaForImprovement) -> [AreaTrailStep] {
    knownVisits.compactMap { visit in
      let findings = visit.findings.filter { $0.areas.contains(area.id) }
      let isLookedAt = visit.areasCovered.contains { $0.areas.contains(area.id) }
      let isSource = visit.published == area.published
      guard isSource || isLookedAt || !findings.isEmpty else { return nil }
      return AreaTrailStep(
        visit: visit, isSource: isSource, isLookedAt: isLookedAt, findings: findings)
    }
  }

  /// What inspectors said that bears on an objective: the newest visit first, what it was written
  /// for before what shares an area with it.
  package func findings(on objective: ObjectiveAsOf) -> [FindingOnObjective] {
    var areas: [Identifier<AreaForImprovement>] = []
    var sources: [Identifier<Finding>] = []
    for source in objective.objective.sources.all {
      switch source {
      case .area(let id): areas.append(id)
      case .finding(let id): sources.append(id)
      case .adviserRecommendation, .clause: break
      }
    }
    return visits.flatMap { visit in
      let all = visit.findings.compactMap { finding -> FindingOnObjective? in
        let isSource = sources.contains(finding.id)
        guard
          isSource || finding.objectives.contains(objective.objective.ref)
            || finding.areas.contains(where: areas.contains)
        else { return nil }
        return FindingOnObjective(visit: visit, finding: finding, isSource: isSource)
      }
      return all.filter(\.isSource) + all.filter { !$0.isSource }
    }
  }

  /// Objectives that a finding bears on, in the plan's order.
  package func objectives(for finding: Finding) -> [ObjectiveAsOf] {
    objectives.filter { objective in
      if finding.objectives.contains(objective.objective.ref) { return true }
      return objective.objective.sources.all.contains { source in
        switch source {
        case .area(let id): finding.areas.contains(id)
        case .finding(let id): id == finding.id
        case .adviserRecommendation, .clause: false
        }
      }
    }
  }
}
