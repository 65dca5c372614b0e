import BoardModel
import Testing

/// What an assessment said before its review is what clause 10 counts (a revision keeps its day).
@Suite struct RevisedAssessmentTests {
  let kind = ObligationKind.selfAssessment(.supervision)

  /// An assessment of 20 April for a review of 1 May, with supervision put in on a day.
  private func state(revised: Day, held: Day?, on day: Day) throws -> (ClauseState, String) {
    let draft = CouncilDraft().changed {
      $0.obligations = [Obligation(clause: "10", text: "Assessment", kind: kind)]
      $0.reviews = [Review("r1", arranged: "2025-03-01", due: "2025-05-01", held: held)]
      $0.assessments = [
        SelfAssessment(
          id: "s1", on: "2025-04-20", review: "r1", covers: [.progress], text: "Honest.",
          illustrative: true)
      ]
    }
    let council = try draft.council.applying(
      ReviseSelfAssessment("s1", covers: [.supervision], because: "It was left out", on: revised),
      today: "2025-12-31")
    let clause = try #require(CouncilAsOf(council, on: day).clauses.first)
    return (clause.state, clause.why)
  }

  @Test(
    arguments: [
      ("2025-04-29", .met), ("2025-04-30", .met), ("2025-05-01", .notEvidenced),
      ("2025-05-02", .notEvidenced),
    ] as [(Day, ClauseState)])
  func `what is put in on the day of the review or later does not count for it`(
    revised: Day, state: ClauseState
  ) throws {
    #expect(try self.state(revised: revised, held: "2025-05-01", on: "2025-06-01").0 == state)
  }

  @Test func `of a review held later than arranged, what was said before it was held counts`()
    throws
  {
    let early = try state(revised: "2025-05-02", held: "2025-05-10", on: "2025-05-09")
    #expect(early.0 == .notEvidenced)
    #expect(early.1.contains("does not reflect staff supervision"))
    #expect(try state(revised: "2025-05-02", held: "2025-05-10", on: "2025-05-10").0 == .met)
  }
}
