/// An area for improvement with the objectives that are there for it.
package struct AreaCoverage: Sendable {
  package let area: AreaForImprovement
  /// Those in the plan, and those completed; one that was merged or split covers it by what it went
  /// into, and one that was retired not at all.
  package let objectives: [ObjectiveAsOf]

  package var isCovered: Bool { !objectives.isEmpty }

  /// Whether every objective there is for it is delivered.
  package var isDelivered: Bool { isCovered && objectives.allSatisfy { !$0.isOpen } }
}

extension CouncilAsOf {
  /// Areas for improvement published by the day, each with its objectives, in the file's order.
  package var areaCoverage: [AreaCoverage] {
    council.areas.filter { $0.published <= day }.map { area in
      let findings = findings(of: area.id)
      var covering: [ObjectiveRef] = []
      for objective in objectives where objective.isWritten(for: area.id, findings) {
        takeOver(from: objective, &covering)
      }
      return AreaCoverage(
        area: area, objectives: objectives.filter { covering.contains($0.objective.ref) })
    }
  }

  /// The objective itself, or those it went into.
  private func takeOver(from objective: ObjectiveAsOf, _ covering: inout [ObjectiveRef]) {
    var pending = [objective]
    var seen: [ObjectiveRef] = []
    while let next = pending.popLast() {
      guard !seen.contains(next.objective.ref) else { continue }
      seen.append(next.objective.ref)
      switch next.ending?.kind {
      case nil, .completed: covering.append(next.objective.ref)
      case .retired: continue
      case .merged(let into): pending += [self.objective(into)].compactMap { $0 }
      case .split(let into): pending += into.all.compactMap { self.objective($0) }
      }
    }
  }

  /// Those of the report the notice is given for (clauses 1 and 4): later reports find others.
  package var noticeAreaCoverage: [AreaCoverage] {
    areaCoverage.filter { $0.area.isOf(council.notice) }
  }

  private func findings(of area: Identifier<AreaForImprovement>) -> [Identifier<Finding>] {
    knownVisits.flatMap(\.findings).filter { $0.areas.contains(area) }.map(\.id)
  }
}

extension AreaForImprovement {
  /// Whether the notice is given for it, and no later report found it.
  package func isOf(_ notice: Notice) -> Bool { published <= notice.trigger.published.lastDay }
}

extension ObjectiveAsOf {
  fileprivate func isWritten(
    for area: Identifier<AreaForImprovement>, _ findings: [Identifier<Finding>]
  ) -> Bool {
    objective.sources.all.contains { source in
      switch source {
      case .area(let id): id == area
      case .finding(let id): findings.contains(id)
      case .adviserRecommendation, .clause: false
      }
    }
  }

  /// Whether what it was written for is still looked after by it.
  var coversItsSources: Bool {
    guard let ending else { return true }
    return ending.kind == .completed
  }

  /// What it is called where there is room: "KNO-07 Purposeful visits".
  package var fullName: String { "\(objective.ref) \(objective.title)" }
}
