import BoardModel
import Testing

/// A review held without what clauses 9 and 10 ask before any, once the next is arranged.
@Suite struct HeldWithoutTests {
  let council = CouncilDraft().changed {
    $0.reviews = [
      Review("r1", arranged: "2025-03-01", due: "2025-05-01", held: "2025-05-20"),
      Review("r2", .diagnostic, arranged: "2025-06-02", due: "2025-11-01", held: "2025-11-01"),
      Review("r3", arranged: "2025-11-10", due: "2026-03-01"),
    ]
  }

  func given(_ id: Identifier<SelfAssessment>, on day: Day, for review: Identifier<Review>?)
    -> SelfAssessment
  {
    SelfAssessment(
      id: id, on: day, review: review, covers: [.progress], text: "Honest.", illustrative: true)
  }

  func entry(_ item: AccessItem, on day: Day, for review: Identifier<Review>) -> ReadinessEntry {
    ReadinessEntry(
      id: Identifier(Prose("e-\(item.rawValue)-\(day)")), on: day, item: item, review: review,
      text: "A room.", by: nil, illustrative: true)
  }

  @Test(
    arguments: [
      ("2025-05-19", .notEvidenced), ("2025-05-20", .notEvidenced), ("2025-06-01", .notEvidenced),
      ("2025-06-02", .notEvidenced), ("2025-10-31", .notEvidenced), ("2025-11-01", .met),
      ("2025-11-10", .due(in: 110)),
    ] as [(Day, ClauseState)])
  func `10 stays not evidenced until a review was held with an assessment`(
    day: Day, state: ClauseState
  ) throws {
    let mended = council.changed { $0.assessments = [given("s2", on: "2025-10-31", for: "r2")] }
    #expect(try mended.state(.selfAssessment(nil), on: day) == state)
  }

  @Test func `10 is overdue where the next is, and told beside it`() throws {
    let clause = try council.clause(.selfAssessment(nil), on: "2025-11-01")
    #expect(clause.state == .notEvidenced)
    let slipped = council.changed {
      $0.reviews[1] = Review("r2", .diagnostic, arranged: "2025-06-02", due: "2025-11-01")
    }
    #expect(try slipped.state(.selfAssessment(nil), on: "2025-10-31") == .notEvidenced)
    let late = try slipped.clause(.selfAssessment(nil), on: "2025-11-01")
    #expect(late.state == .overdue(by: 1))
    #expect(
      late.why
        == "No assessment of the council's own is recorded for the diagnostic review of 1 Nov 2025."
        + " The DfE review of 20 May 2025 was held without an assessment of the council's own.")
    #expect(try slipped.state(.selfAssessment(nil), on: "2025-11-02") == .notEvidenced)
  }

  @Test func `what it was held without is told first, and a late assessment with its day`() throws {
    let clause = try council.clause(.selfAssessment(nil), on: "2025-06-02")
    #expect(
      clause.why
        == "The DfE review of 20 May 2025 was held without an assessment of the council's own."
        + " No assessment of the council's own is recorded for the diagnostic review of 1 Nov 2025."
    )
    #expect(clause.evidence.map(\.ref) == [.review("r2"), .review("r1")])
    #expect(clause.next?.on == "2025-10-31")
    let late = council.changed { $0.assessments = [given("s1", on: "2025-05-20", for: "r1")] }
    #expect(
      try late.clause(.selfAssessment(.supervision), on: "2025-06-02").why.hasPrefix(
        "The DfE review of 20 May 2025 was held without an assessment of the council's own, given too"
          + " late, on 20 May 2025. No"))
  }

  @Test func `9 stays not evidenced item by item until a review was held with each`() throws {
    let half = council.changed {
      $0.readiness = [entry(.data, on: "2025-04-01", for: "r1")]
      for item in AccessItem.allCases {
        $0.readiness.append(entry(item, on: "2025-10-01", for: "r2"))
      }
    }
    #expect(try half.state(.access(.data), on: "2025-06-02") == .due(in: 152))
    #expect(try half.state(.access(.facilities), on: "2025-06-02") == .notEvidenced)
    #expect(try half.state(.access(.facilities), on: "2025-10-01") == .notEvidenced)
    let told = try half.clause(.access(.facilities), on: "2025-10-01")
    #expect(
      told.why.hasPrefix(
        "The DfE review of 20 May 2025 was held with nothing recorded as in place. In place since"))
    let whole = try half.clause(.access(nil), on: "2025-10-31")
    #expect(whole.state == .notEvidenced)
    #expect(
      whole.why.hasPrefix(
        "The DfE review of 20 May 2025 was held with 1 of 4 items recorded as in place. 4 of 4"))
    #expect(try half.state(.access(nil), on: "2025-11-01") == .met)
    #expect(try half.state(.access(nil), on: "2025-11-10") == .due(in: 111))
    #expect(try council.state(.access(nil), on: "2025-11-10") == .notEvidenced)
  }

  @Test func `a review held before the notice was known binds nobody`() throws {
    let before = council.changed {
      $0.reviews = [
        Review("r1", arranged: "2024-10-01", due: "2024-11-01", held: "2024-11-01"),
        Review("r2", arranged: "2025-03-01", due: "2025-05-01"),
      ]
    }
    #expect(try before.state(.selfAssessment(nil), on: "2025-03-01") == .due(in: 60))
    #expect(try before.state(.access(nil), on: "2025-03-01") == .due(in: 61))
  }

  @Test(
    arguments: ["2025-05-19", "2025-05-20", "2025-05-21"] as [Day])
  func `an assessment of no named review is for the next after its day`(day: Day) throws {
    let any = council.changed { $0.assessments = [given("s1", on: day, for: nil)] }
    let first = try any.state(.selfAssessment(nil), on: "2025-05-20")
    #expect(first == (day < "2025-05-20" ? .met : .notEvidenced))
    let second = try any.clause(.selfAssessment(nil), on: "2025-06-02")
    #expect(second.why.contains("No assessment") == (day < "2025-05-20"))
    #expect(second.state == (day < "2025-05-20" ? .due(in: 151) : .notEvidenced))
    let asOf = any.asOf("2025-06-02")
    #expect(asOf.selfAssessments(of: "r1").map(\.id) == (day < "2025-05-20" ? ["s1"] : []))
    #expect(asOf.selfAssessments(of: "r2").map(\.id) == (day < "2025-05-20" ? [] : ["s1"]))
  }
}
