import BoardModel
import Testing

/// A review whose day has passed unrecorded hides none that is to come (clauses 9 and 10).
@Suite struct PassedReviewTests {
  let council = CouncilDraft().changed {
    $0.reviews = [
      Review("r1", arranged: "2025-03-01", due: "2025-05-01"),
      Review("r2", .diagnostic, arranged: "2025-03-10", due: "2025-06-01"),
    ]
    $0.assessments = [given(for: "r1")]
  }

  private static func given(for review: Identifier<Review>?) -> SelfAssessment {
    SelfAssessment(
      id: "s1", on: "2025-04-20", review: review, covers: [.progress], text: "Honest.",
      illustrative: true)
  }

  @Test(
    arguments: [
      ("2025-04-30", .met), ("2025-05-01", .met), ("2025-05-02", .due(in: 29)),
      ("2025-05-31", .due(in: 0)), ("2025-06-01", .overdue(by: 1)), ("2025-06-02", .notEvidenced),
    ] as [(Day, ClauseState)])
  func `the assessment owed is that for the next to come`(day: Day, state: ClauseState) throws {
    #expect(try council.state(.selfAssessment(nil), on: day) == state)
  }

  @Test func `it stays told, with what it lacked`() throws {
    let clause = try council.clause(.selfAssessment(nil), on: "2025-05-02")
    #expect(
      clause.why
        == "No assessment of the council's own is recorded for the diagnostic review of 1 Jun 2025."
        + " Nothing is recorded of the DfE review arranged for 1 May 2025.")
    #expect(clause.next?.on == "2025-05-31")
    #expect(clause.evidence.map(\.ref) == [.review("r2"), .review("r1")])
    let without = council.changed { $0.assessments = [] }
    let lacking = try without.clause(.selfAssessment(nil), on: "2025-05-02")
    #expect(lacking.state == .notEvidenced)
    #expect(
      lacking.why.hasSuffix(
        " Nothing is recorded of the DfE review arranged for 1 May 2025; no assessment of the"
          + " council's own was recorded before it."))
    #expect(try without.state(.selfAssessment(nil), on: "2025-06-01") == .overdue(by: 1))
  }

  @Test func `what is in place for the next is shown, and what was not for the one before`() throws
  {
    let ready = council.changed {
      $0.readiness = [
        ReadinessEntry(
          id: "e1", on: "2025-04-01", item: .data, review: "r2", text: "A folder.", by: nil,
          illustrative: true)
      ]
    }
    let whole = try ready.clause(.access(nil), on: "2025-05-02")
    #expect(whole.state == .notEvidenced)
    #expect(
      whole.why.hasPrefix("1 of 4 items is in place for the diagnostic review of 1 Jun 2025."))
    #expect(
      whole.why.hasSuffix(
        " Nothing is recorded of the DfE review arranged for 1 May 2025; 0 of 4 items were recorded"
          + " as in place for it."))
    #expect(
      try ready.clause(.access(.data), on: "2025-05-02").why.hasPrefix(
        "In place since 1 Apr 2025 for the diagnostic review of 1 Jun 2025: A folder."))
    #expect(ready.asOf("2025-05-01").readinessChecklist.review?.id == "r1")
    #expect(ready.asOf("2025-05-02").readinessChecklist.review?.id == "r2")
    #expect(
      ready.asOf("2025-05-02").assessmentDocument.title
        == "Self-assessment before the diagnostic review of 1 Jun 2025")
  }

  @Test func `what names no review is for the first it was given before`() throws {
    let any = council.changed { $0.assessments = [Self.given(for: nil)] }
    #expect(try any.state(.selfAssessment(nil), on: "2025-05-01") == .met)
    #expect(try any.state(.selfAssessment(nil), on: "2025-05-02") == .due(in: 29))
  }

  @Test func `that no other is to come is said only then`() throws {
    for kind in [ObligationKind.access(nil), .selfAssessment(nil)] {
      let words = "It has not been held on the day arranged, and no other is to come."
      #expect(try !council.clause(kind, on: "2025-06-01").why.contains(words))
      let after = try council.clause(kind, on: "2025-06-02").why
      #expect(after.contains("for the diagnostic review of 1 Jun 2025") && after.contains(words))
      #expect(after.contains("the DfE review arranged for 1 May 2025"))
    }
  }
}
