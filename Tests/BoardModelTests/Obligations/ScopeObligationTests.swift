import BoardModel
import Testing

@Suite struct ScopeObligationTests {
  let two = CouncilDraft().changed {
    $0.areas = [AreaForImprovement("1.1"), AreaForImprovement("1.2")]
    $0.objectives[0].sources = [.area("1.1")]
  }

  @Test func `an area without an objective is named`() throws {
    let clause = try two.clause(.scope, on: "2025-02-01")
    #expect(clause.state == .notEvidenced)
    #expect(clause.why == "1 of 2 areas for improvement has no objective: 1.2.")
    #expect(clause.evidence.map(\.ref) == [.area("1.2")])
  }

  @Test(
    arguments: [
      ("2025-02-28", .notEvidenced), ("2025-03-01", .met),
    ] as [(Day, ClauseState)])
  func `an area is covered from the day its objective is in the plan`(
    day: Day, state: ClauseState
  ) throws {
    let council = two.changed {
      $0.objectives.append(
        ObjectiveDraft(ref: "KNO-08", added: "2025-03-01", sources: [.area("1.2")]))
    }
    #expect(try council.state(.scope, on: day) == state)
  }

  @Test func `what an objective went into covers its areas, what was retired does not`() throws {
    let ended = two.changed {
      $0.objectives.append(ObjectiveDraft(ref: "KNO-08", sources: [.area("1.2")]))
      $0.objectives[1].ending = ObjectiveEnding(on: "2025-04-01", .merged(into: "KNO-07"))
    }
    #expect(try ended.state(.scope, on: "2025-04-01") == .met)
    let coverage = ended.asOf("2025-04-01").areaCoverage
    #expect(coverage.map { $0.objectives.map(\.objective.ref) } == [["KNO-07"], ["KNO-07"]])
    let retired = ended.changed {
      $0.objectives[1].ending = ObjectiveEnding(on: "2025-04-01", .retired)
    }
    #expect(try retired.state(.scope, on: "2025-03-31") == .met)
    #expect(try retired.state(.scope, on: "2025-04-01") == .notEvidenced)
  }

  @Test func `an area of a later report is not what the notice was given for`() throws {
    let later = two.changed {
      $0.areas[1] = AreaForImprovement("1.2", published: "2025-01-20")
    }
    #expect(try later.state(.scope, on: "2025-02-01") == .met)
  }

  @Test func `partners are shown by what they bring`() throws {
    let kind = ObligationKind.partners(section: .section11)
    let council = two.changed {
      $0.partners = [
        Partner(id: "nhs", name: "Health", kind: .health, illustrative: true),
        Partner(id: "police", name: "Police", kind: .police, illustrative: true),
        Partner(id: "dfe", name: "Department", kind: .department, illustrative: true),
      ]
      $0.objectives[0].contributions = [
        Contribution(
          id: "c", partner: "nhs", expected: "Nurses", added: "2025-02-10", strengths: Log(),
          asks: [], illustrative: true)
      ]
    }
    #expect(try council.state(kind, on: "2025-02-09") == .notEvidenced)
    let clause = try council.clause(kind, on: "2025-02-10")
    #expect(clause.state == .met)
    #expect(
      clause.why
        == "1 partner contributes to 1 objective; the notice means those of section 11 of the Children Act 2004."
        + " Nothing is recorded of Police, which the section names.")
  }
}
