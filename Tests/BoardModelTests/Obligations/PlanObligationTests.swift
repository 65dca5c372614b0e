import BoardModel
import Testing

@Suite struct PlanObligationTests {
  let dated = ObligationKind.plan(submissionDateSetByAdviser: true)
  let council = CouncilDraft().changed {
    $0.objectives[0].sources = [.adviserRecommendation("See children")]
    $0.submission = PlanSubmission(
      setOn: "2025-01-20", due: "2025-03-01", submitted: "2025-03-10", illustrative: true)
  }

  @Test(
    arguments: [
      ("2025-01-19", .notEvidenced), ("2025-01-20", .due(in: 40)), ("2025-02-28", .due(in: 1)),
      ("2025-03-01", .due(in: 0)), ("2025-03-02", .overdue(by: 1)), ("2025-03-09", .overdue(by: 8)),
      ("2025-03-10", .met),
    ] as [(Day, ClauseState)])
  func `clause 4 is late from the day after the adviser's date`(
    day: Day, state: ClauseState
  ) throws {
    #expect(try council.state(dated, on: day) == state)
  }

  @Test func `it says what was set, and when it came`() throws {
    let before = try council.clause(dated, on: "2025-03-02")
    #expect(before.why.hasPrefix("The adviser set 1 Mar 2025; the plan has not been submitted."))
    #expect(before.next?.on == "2025-03-01")
    let after = try council.clause(dated, on: "2025-03-10")
    #expect(
      after.why == "Submitted on 10 Mar 2025, 9 days after the date set, 1 Mar 2025."
        + " It holds 1 objective: 0 for what Ofsted found, 1 for recommendations of the adviser.")
    #expect(after.evidence.map(\.ref) == [.submission])
  }

  @Test func `a date set after the plan went in asks for it again, and says what went in`() throws {
    let again = council.changed {
      $0.clauseEntries = [.dateSet("1", on: "2025-04-01", due: "2025-09-01")]
    }
    let clause = try again.clause(dated, on: "2025-04-01")
    #expect(clause.state == .due(in: 153))
    #expect(
      clause.why.hasPrefix(
        "Last submitted on 10 Mar 2025; the adviser has set 1 Sep 2025 since, for it to be submitted"
          + " again."))
    #expect(clause.evidence.prefix(2).map(\.on) == ["2025-04-01", "2025-03-10"])
    #expect(try again.state(dated, on: "2025-09-02") == .overdue(by: 1))
  }

  @Test func `without a date in the notice, the plan is enough`() throws {
    let kind = ObligationKind.plan(submissionDateSetByAdviser: false)
    let undated = council.changed { $0.submission = nil }
    #expect(try undated.state(kind, on: "2025-02-01") == .met)
    #expect(
      try undated.changed { $0.objectives = [] }.state(kind, on: "2025-02-01") == .notEvidenced)
    #expect(try undated.state(dated, on: "2025-02-01") == .notEvidenced)
  }

  @Test func `an area it does not cover is a gap even when it went in`() throws {
    let gap = council.changed { $0.areas = [AreaForImprovement("1.1")] }
    let clause = try gap.clause(dated, on: "2025-03-10")
    #expect(clause.state == .notEvidenced)
    #expect(clause.why.hasSuffix(" It does not cover area 1.1 of the report."))
    #expect(try gap.state(dated, on: "2025-03-05") == .overdue(by: 4))
  }

  @Test func `an objective that traces to neither is named`() throws {
    let untraced = council.changed { $0.objectives[0].sources = [.clause("5e")] }
    let clause = try untraced.clause(dated, on: "2025-03-10")
    #expect(clause.state == .met)
    #expect(clause.why.hasSuffix(" 1 objective traces to neither: KNO-07."))
    #expect(clause.evidence.map(\.ref) == [.submission, .objective("KNO-07")])
  }
}
