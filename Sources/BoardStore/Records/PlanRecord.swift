import BoardModel

/// A council's improvement plan.
struct PlanRecord: Record {
  private var priorities: [Priority] = []
  private var objectives: [Objective] = []

  static let table = RecordTable<Self>("plan", "A council's improvement plan.") {
    $0.optional(
      "priorities", .list(of: .record(PriorityRecord.self)), "What objectives serve together.",
      { $0.priorities }
    ) { $0.priorities = $1 }
    $0.optional(
      "objectives", .list(of: .record(ObjectiveRecord.self)), "The plan's objectives.",
      { $0.objectives }
    ) { $0.objectives = $1 }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> Plan? {
    Plan(priorities: priorities, objectives: objectives)
  }
}

/// What several objectives serve together.
struct PriorityRecord: Record {
  private var id: Identifier<Priority>?
  private var title: Prose?
  private var illustrative = false

  static let table = RecordTable<Self>("priority", "What several objectives serve together.") {
    $0.required("id", .newName(.priority), "What objectives point at.", { $0.id }) { $0.id = $1 }
    $0.required("title", .text, "The priority in words.", { $0.title }) { $0.title = $1 }
    $0.illustrative({ $0.illustrative }) { $0.illustrative = $1 }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> Priority? {
    guard let id, let title else { return nil }
    return Priority(id: id, title: title, illustrative: illustrative)
  }
}

/// What an objective was written for: exactly one of its keys.
struct SourceRecord: Record {
  private var source: ObjectiveSource?

  static let table = RecordTable<Self>(
    "source", "What an objective was written for.", holdsOneKey: true
  ) {
    $0.optional(
      "area", .reference(.area), "An area for improvement.",
      { if case .area(let area) = $0 { area } else { nil } }
    ) { $0.source = .area($1) }
    $0.optional(
      "finding", .reference(.finding), "A finding of a later visit.",
      { if case .finding(let finding) = $0 { finding } else { nil } }
    ) { $0.source = .finding($1) }
    $0.optional(
      "adviserRecommendation", .text, "A recommendation of the adviser, in words (clause 4).",
      { if case .adviserRecommendation(let words) = $0 { words } else { nil } }
    ) { $0.source = .adviserRecommendation($1) }
    $0.optional(
      "clause", .clause, "A clause of the notice itself.",
      { if case .clause(let clause) = $0 { clause } else { nil } }
    ) { $0.source = .clause($1) }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> ObjectiveSource? { source }
}
