import BoardModel

/// A field a visit looked at.
struct VisitAreaRecord: Record {
  private var text: Prose?
  private var areas: [Identifier<AreaForImprovement>] = []

  static let table = RecordTable<Self>("visitArea", "A field a visit looked at.") {
    $0.required("text", .text, "The field in words.", { $0.text }) { $0.text = $1 }
    $0.optional(
      "areas", .list(of: .reference(.area)), "The areas for improvement it belongs to.",
      { $0.areas }
    ) { $0.areas = $1 }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> VisitArea? {
    guard let text else { return nil }
    return VisitArea(text: text, areas: areas)
  }
}

/// One thing a visit found.
struct FindingRecord: Record {
  private var id: Identifier<Finding>?
  private var text: Prose?
  private var tag: Finding.Tag?
  private var areas: [Identifier<AreaForImprovement>] = []
  private var objectives: [ObjectiveRef] = []
  private var struck: Strike?

  static let table = RecordTable<Self>("finding", "One thing a visit found.") {
    $0.required("id", .newName(.finding), "What objectives point at.", { $0.id }) { $0.id = $1 }
    $0.required("text", .text, "The finding in short words.", { $0.text }) { $0.text = $1 }
    $0.required("tag", .oneOf(Finding.Tag.self), "What it comes to.", { $0.tag }) { $0.tag = $1 }
    $0.optional(
      "areas", .list(of: .reference(.area)), "The areas for improvement it belongs to.",
      { $0.areas }
    ) { $0.areas = $1 }
    $0.optional(
      "objectives", .list(of: .objective), "The objectives it says something of.",
      { $0.objectives }
    ) { $0.objectives = $1 }
    $0.struck({ $0.struck }) { $0.struck = $1 }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> Finding? {
    guard let id, let text, let tag else { return nil }
    return Finding(
      id: id, text: text, tag: tag, areas: areas, objectives: objectives, struck: struck)
  }
}
