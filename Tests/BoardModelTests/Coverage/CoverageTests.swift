import BoardModel
import Testing

@Suite struct CoverageTests {
  let council = CouncilDraft().changed {
    $0.areas = [AreaForImprovement("1.1"), AreaForImprovement("1.2")]
    $0.objectives = [
      ObjectiveDraft(ref: "KNO-01", sources: [.finding("f1")]),
      ObjectiveDraft(ref: "KNO-02", sources: [.clause("5e")]),
      ObjectiveDraft(ref: "KNO-03", sources: [.adviserRecommendation("Do better")]),
    ]
    $0.visits = [
      Self.visit("v0", published: "2024-12-01"),
      Self.visit(
        "v1", published: "2025-03-01",
        [
          Finding(
            id: "f1", text: "Weak", tag: .stillWeak, areas: ["1.1"])
        ], looksAt: ["1.1"]),
      Self.visit(
        "v2", published: "2025-06-01",
        [
          Finding(id: "f2", text: "Better", tag: .improved, areas: ["1.1"]),
          Finding(id: "f3", text: "Early", tag: .tooEarly, areas: ["1.2"]),
        ]),
    ]
  }

  static func visit(
    _ id: Identifier<Visit>, published: Day, _ findings: [Finding] = [],
    looksAt areas: [Identifier<AreaForImprovement>] = []
  ) -> Visit {
    Visit(
      id: id, kind: .monitoringVisit, title: "Visit", from: .day(published - 30),
      to: .day(published - 29), published: published, inspectors: [],
      areasCovered: areas.isEmpty ? [] : [VisitArea(text: "Field", areas: areas)],
      findings: findings, copiedToDepartment: true, source: "Ofsted", illustrative: true)
  }

  @Test func `coverage goes both ways`() {
    let before = council.asOf("2025-02-28")
    #expect(before.areaCoverage.map { $0.objectives.map(\.objective.ref) } == [[], []])
    let after = council.asOf("2025-03-01")
    #expect(after.areaCoverage.map { $0.objectives.map(\.objective.ref) } == [["KNO-01"], []])
    #expect(after.areaCoverage.map(\.isCovered) == [true, false])
    #expect(after.untracedObjectives.map(\.objective.ref) == ["KNO-02"])
  }

  @Test func `themes hold what is under them, those of the notice also when there is nothing`() {
    let named = council.changed {
      $0.obligations = [
        Obligation(clause: "7", text: "Themes", kind: .reviewThemes([.culture, .practice]))
      ]
      $0.reviews = [Review("r", due: "2025-03-01", held: "2025-03-01", themes: [.culture])]
    }
    let themes = named.asOf("2025-03-01").themeCoverage
    #expect(themes.map(\.theme) == [.culture, .practice])
    #expect(themes.map(\.isInNotice) == [true, true])
    #expect(themes.map(\.objectives.count) == [0, 3])
    #expect(themes.map(\.uncovered.count) == [0, 1])
    #expect(themes.map(\.reviews.count) == [1, 0])
    #expect(named.asOf("2025-02-28").themeCoverage[0].reviews.isEmpty)
    let unknown = named.changed { $0.areas[0] = AreaForImprovement("1.1", theme: nil) }
      .asOf("2025-03-01").themeCoverage
    #expect(unknown.map(\.theme) == [.culture, .practice, nil])
    #expect(unknown.map { $0.areas.map(\.area.id) } == [[], ["1.2"], ["1.1"]])
    #expect(unknown.map(\.isInNotice) == [true, true, false])
    #expect(unknown.last?.reviews.isEmpty == true)
    #expect(unknown.last?.theme.name == "theme not known")
  }

  @Test func `an area is followed through the visits, as far as letters are out`() {
    let area = AreaForImprovement("1.1")
    let steps = council.asOf("2025-05-31").trail(of: area)
    #expect(steps.map(\.visit.id) == ["v0", "v1"])
    #expect(steps.map(\.isSource) == [true, false])
    #expect(steps.map(\.isLookedAt) == [false, true])
    let later = council.asOf("2025-06-01").trail(of: area)
    #expect(later.map(\.visit.id) == ["v0", "v1", "v2"])
    #expect(later[2].tags.map(\.tag) == [.improved] && later[2].tags.map(\.count) == [1])
  }

  @Test func `an objective knows what inspectors said of it, and a finding its objectives`() throws
  {
    let view = council.asOf("2025-06-01")
    let objective = try #require(view.objective("KNO-01"))
    #expect(view.findings(on: objective).map(\.finding.id) == ["f1"])
    let both = council.changed { $0.objectives[0].sources = [.area("1.1"), .finding("f3")] }
      .asOf("2025-06-01")
    let wide = try #require(both.objective("KNO-01"))
    #expect(both.findings(on: wide).map(\.finding.id) == ["f3", "f2", "f1"])
    #expect(both.findings(on: wide).map(\.isSource) == [true, false, false])
    let finding = Finding(id: "f1", text: "Weak", tag: .stillWeak, areas: ["1.1"])
    #expect(view.objectives(for: finding).map(\.objective.ref) == ["KNO-01"])
  }
}
