import BoardModel

/// An Ofsted visit or inspection.
struct VisitRecord: Record {
  private var id: Identifier<Visit>?
  private var kind: Visit.Kind?
  private var title: Prose?
  private var from: PartialDate?
  private var to: PartialDate?
  private var published: Day?
  private var inspectors: [Prose] = []
  private var areasCovered: [VisitArea] = []
  private var findings: [Finding] = []
  private var copiedToDepartment: Bool?
  private var source: Prose?
  private var illustrative = false
  private var struck: Strike?

  static let table = RecordTable<Self>("visit", "An Ofsted visit or inspection.") {
    $0.required("id", .newName(.visit), "The visit's own name.", { $0.id }) { $0.id = $1 }
    $0.required("kind", .oneOf(Visit.Kind.self), "What kind of visit it was.", { $0.kind }) {
      $0.kind = $1
    }
    $0.required("title", .text, "What it is called.", { $0.title }) { $0.title = $1 }
    $0.required("from", .partialDate, "Its first day.", { $0.from }) { $0.from = $1 }
    $0.required("to", .partialDate, "Its last day.", { $0.to }) { $0.to = $1 }
    $0.optional(
      "published", .day, "When its letter was published; left out while it is awaited.",
      { $0.published }
    ) { $0.published = $1 }
    $0.optional("inspectors", .list(of: .text), "Who visited.", { $0.inspectors }) {
      $0.inspectors = $1
    }
    $0.optional(
      "areasCovered", .list(of: .record(VisitAreaRecord.self)), "What was looked at.",
      { $0.areasCovered }
    ) { $0.areasCovered = $1 }
    $0.optional(
      "findings", .list(of: .record(FindingRecord.self)), "What was found.", { $0.findings }
    ) { $0.findings = $1 }
    $0.required(
      "copiedToDepartment", .truth, "Whether the Department had a copy.", { $0.copiedToDepartment }
    ) { $0.copiedToDepartment = $1 }
    $0.optional("source", .text, "Where it was published.", { $0.source }) { $0.source = $1 }
    $0.illustrative({ $0.illustrative }) { $0.illustrative = $1 }
    $0.struck({ $0.struck }) { $0.struck = $1 }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> Visit? {
    reader.expect("to", to?.lastDay, notBefore: "from", from?.firstDay, at: start)
    reader.expect("published", published, notBefore: "from", from?.firstDay, at: start)
    reader.expect(struck, nil, notBefore: published ?? to?.lastDay, at: start)
    for (index, finding) in findings.enumerated() {
      guard let struck = finding.struck else { continue }
      reader.expect(
        "struck", struck.on, notBefore: "published", published, at: start,
        [.key("findings"), .index(index), .key("struck"), .key("on")])
    }
    guard let id, let kind, let title, let from, let to, let copiedToDepartment else { return nil }
    return Visit(
      id: id, kind: kind, title: title, from: from, to: to, published: published,
      inspectors: inspectors, areasCovered: areasCovered, findings: findings,
      copiedToDepartment: copiedToDepartment, source: source, illustrative: illustrative,
      struck: struck)
  }
}
