import BoardModel

extension CouncilGenerator {
  static let people = [
    PersonInRole("chair", .independentChair), PersonInRole("adviser", .adviser),
    PersonInRole("dfe", .department), PersonInRole("dcs"),
  ]
  private static let areas: [Identifier<AreaForImprovement>] = ["1.1", "1.2", "1.3"]
  private static let findings: [Identifier<Finding>] = ["f1", "f2"]

  static func area(_ random: inout SplitMix64) -> AreaForImprovement {
    AreaForImprovement(random.pick(areas), published: day(&random))
  }

  static func source(_ random: inout SplitMix64) -> ObjectiveSource {
    switch Int.random(in: 0..<4, using: &random) {
    case 0: .area(random.pick(areas))
    case 1: .finding(random.pick(findings))
    case 2: .adviserRecommendation("Do better")
    default: .clause("5e")
    }
  }

  static func visit(_ random: inout SplitMix64) -> Visit {
    let published = day(&random)
    let isOut = random.chance(4, in: 5)
    return Visit(
      id: random.pick(["v1", "v2"]), kind: .monitoringVisit, title: "Visit",
      from: .day(published - 40), to: .day(published - 38), published: isOut ? published : nil,
      inspectors: [],
      areasCovered: [VisitArea(text: "Field", areas: [random.pick(areas)])],
      findings: random.list(upTo: isOut ? 3 : 0) {
        Finding(
          id: $0.pick(findings), text: "Found", tag: $0.pick(Finding.Tag.allCases),
          areas: [$0.pick(areas)])
      }, copiedToDepartment: true, source: "Letter", illustrative: true)
  }

  static func readiness(_ random: inout SplitMix64) -> ReadinessEntry {
    let on = day(&random)
    return ReadinessEntry(
      id: "e", on: on, item: random.pick(AccessItem.allCases),
      review: random.pick([nil, "r1", "r2"]), text: "In place", by: "dcs", illustrative: true,
      struck: random.maybe(1, in: 4) {
        Strike(on: on + $0.pick([0, 30]), because: "Wrong", by: nil, illustrative: true)
      })
  }

  static func passage(_ random: inout SplitMix64) -> AssessmentPassage {
    let on = day(&random)
    return AssessmentPassage(
      on: on, review: random.pick([nil, "r1", "r2"]),
      section: random.pick(AssessmentSection.allCases), text: "Our own words", by: "dcs",
      illustrative: true,
      struck: random.maybe(1, in: 4) {
        Strike(on: on + $0.pick([0, 30]), because: "Wrong", by: nil, illustrative: true)
      })
  }
}
