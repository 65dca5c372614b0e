import BoardModel
import Testing

@Suite struct ReviewsObligationTests {
  let kind = ObligationKind.reviews(everyMonths: 6, of: "plan")

  @Test(
    arguments: [
      ("2025-01-02", .due(in: 181)), ("2025-07-02", .due(in: 0)), ("2025-07-03", .overdue(by: 1)),
    ] as [(Day, ClauseState)])
  func `the first review is due six months from the notice`(day: Day, state: ClauseState) throws {
    #expect(try CouncilDraft().state(kind, on: day) == state)
  }

  @Test func `a notice of a month counts from its last day`() throws {
    let june = CouncilDraft().changed {
      $0.issued = "2023-06"
      $0.published = "2023-05-10"
    }
    #expect(try june.state(kind, on: "2023-12-30") == .due(in: 0))
    #expect(try june.state(kind, on: "2023-12-31") == .overdue(by: 1))
    #expect(try june.state(kind, on: "2023-06-01") == .due(in: 212))
  }

  @Test(
    arguments: [
      ("2025-03-30", .due(in: 94)), ("2025-03-31", .met), ("2025-09-02", .due(in: 28)),
      ("2025-09-30", .due(in: 0)),
      ("2025-10-01", .overdue(by: 1)),
    ] as [(Day, ClauseState)])
  func `the next is due six months from the last, on a day its month has`(
    day: Day, state: ClauseState
  ) throws {
    let council = CouncilDraft().changed {
      $0.reviews = [Review("r1", due: "2025-03-31", held: "2025-03-31")]
    }
    #expect(try council.state(kind, on: day) == state)
  }

  @Test func `an arranged review that was not held is told, and late only after the six months`()
    throws
  {
    let council = CouncilDraft().changed { $0.reviews = [Review("r1", due: "2025-05-01")] }
    let before = try council.clause(kind, on: "2025-05-01")
    #expect(before.state == .due(in: 62))
    #expect(before.next?.on == "2025-05-01" && before.next?.isFixed == true)
    let clause = try council.clause(kind, on: "2025-05-02")
    #expect(clause.state == .due(in: 61))
    #expect(
      clause.why
        == "The Department has not reviewed the plan yet. The review arranged for 1 May 2025 has not"
        + " been held. The 6 months to the first end on 2 Jul 2025.")
    #expect(clause.next?.on == "2025-07-02" && clause.next?.basis == .notice)
    #expect(try council.state(kind, on: "2025-07-03") == .overdue(by: 1))
  }

  @Test func `one arranged for after the six months is too late`() throws {
    let council = CouncilDraft().changed { $0.reviews = [Review("r1", due: "2025-08-01")] }
    let clause = try council.clause(kind, on: "2025-05-02")
    #expect(clause.next?.on == "2025-07-02")
    #expect(clause.why.hasSuffix(" One is arranged for 1 Aug 2025, too late."))
  }

  @Test func `a diagnostic review is not the Department's`() throws {
    let council = CouncilDraft().changed {
      $0.reviews = [Review("r1", .diagnostic, due: "2025-03-31", held: "2025-03-31")]
    }
    #expect(try council.state(kind, on: "2025-07-03") == .overdue(by: 1))
  }

  @Test func `themes are covered by the reviews held`() throws {
    let themes = ObligationKind.reviewThemes([.culture, .performance])
    let council = CouncilDraft().changed {
      $0.reviews = [
        Review("r1", due: "2025-03-31", held: "2025-04-01", themes: [.culture]),
        Review("r2", arranged: "2025-04-10", due: "2025-09-01", themes: [.performance]),
      ]
    }
    #expect(try council.state(themes, on: "2025-03-31") == .due(in: 0))
    let clause = try council.clause(themes, on: "2025-04-10")
    #expect(clause.state == .notEvidenced)
    #expect(
      clause.why
        == "1 of 2 themes were covered by 1 review. Not yet: performance. The notice says what"
        + " reviews may cover, not that they must. Planned: performance.")
    let all = council.changed {
      $0.reviews[1] = Review(
        "r2", due: "2025-09-01", held: "2025-09-01", themes: [.performance])
    }
    #expect(try all.state(themes, on: "2025-09-01") == .met)
    #expect(try CouncilDraft().state(themes, on: "2025-03-01") == .notEvidenced)
  }

  @Test func `themes of which nobody has planned a review are named`() throws {
    let themes = ObligationKind.reviewThemes([.culture, .leadership, .earlyHelp])
    let council = CouncilDraft().changed {
      $0.reviews = [Review("r1", due: "2025-03-31", themes: [.leadership])]
    }
    #expect(
      try council.clause(themes, on: "2025-03-01").why
        == "The Department has held no review yet that could cover the clause's themes. Planned:"
        + " leadership, management and governance. Nobody has planned a review of: culture; early"
        + " help.")
    #expect(
      try CouncilDraft().clause(themes, on: "2025-03-01").why
        .hasSuffix(" Nobody has planned a review of any of them."))
    let held = council.changed {
      $0.reviews = [
        Review("r1", due: "2025-03-31", held: "2025-03-31", themes: [.leadership, .culture])
      ]
    }
    #expect(
      try held.clause(themes, on: "2025-03-31").why.hasSuffix(" Nobody has planned a review of it.")
    )
  }

  @Test(
    arguments: [
      ("2025-02-02", .notApplicable), ("2025-02-03", .due(in: 25)), ("2025-02-28", .due(in: 0)),
      ("2025-03-01", .overdue(by: 1)), ("2025-03-04", .overdue(by: 4)), ("2025-03-05", .met),
    ] as [(Day, ClauseState)])
  func `a diagnostic review is owed once it is required`(day: Day, state: ClauseState) throws {
    let council = CouncilDraft().changed {
      $0.reviews = [
        Review("r1", .diagnostic, arranged: "2025-02-03", due: "2025-02-28", held: "2025-03-05")
      ]
    }
    #expect(try council.state(.diagnosticReviews, on: day) == state)
  }

  @Test(
    arguments: [
      ("2025-01-31", .notApplicable), ("2025-02-01", .due(in: 28)), ("2025-03-01", .due(in: 0)),
      ("2025-03-02", .overdue(by: 1)), ("2025-03-04", .overdue(by: 3)), ("2025-03-05", .met),
    ] as [(Day, ClauseState)])
  func `a diagnostic review is owed by the date set for one`(day: Day, state: ClauseState) throws {
    let council = CouncilDraft().changed {
      $0.clauseEntries = [.dateSet("1", on: "2025-02-01", due: "2025-03-01")]
      $0.reviews = [
        Review("r1", .diagnostic, arranged: "2025-03-03", due: "2025-03-05", held: "2025-03-05")
      ]
    }
    #expect(try council.state(.diagnosticReviews, on: day) == state)
  }

  @Test func `the date set and the review arranged are both told, and the sooner counts`() throws {
    let council = CouncilDraft().changed {
      $0.clauseEntries = [.dateSet("1", on: "2025-02-01", due: "2025-03-01")]
      $0.reviews = [Review("r1", .diagnostic, arranged: "2025-02-03", due: "2025-04-01")]
    }
    let clause = try council.clause(.diagnosticReviews, on: "2025-02-03")
    #expect(clause.state == .due(in: 26))
    #expect(
      clause.why
        == "Review is arranged for 1 Apr 2025. One is required by 1 Mar 2025, before that.")
    #expect(clause.next?.what == "diagnostic review required" && clause.next?.on == "2025-03-01")
    let kept = council.changed {
      $0.reviews[0] = Review("r1", .diagnostic, arranged: "2025-02-03", due: "2025-03-01")
    }
    #expect(
      try kept.clause(.diagnosticReviews, on: "2025-02-03").why
        == "Review is arranged for 1 Mar 2025.")
    let bare = try council.changed { $0.reviews = [] }.clause(.diagnosticReviews, on: "2025-03-02")
    #expect(bare.why == "One was required by 1 Mar 2025 and has not been held.")
  }

  @Test func `a diagnostic review counts what it was said to have found, then and later`() throws {
    var review = Review("r1", .diagnostic, due: "2025-03-25", held: "2025-03-28")
    review = Review(
      id: review.id, kind: review.kind, title: review.title, arranged: review.arranged,
      due: review.due, held: review.held, reviewer: nil, themes: [], findings: ["One"],
      furtherFindings: Log([ReviewFinding(on: "2025-04-01", text: "Two")]), illustrative: true)
    let draft = CouncilDraft().changed { $0.reviews = [review] }
    #expect(
      try draft.clause(.diagnosticReviews, on: "2025-03-31").why
        == "1 diagnostic review was held, the last on 28 Mar 2025, 3 days late, with 1 finding."
        + " No other is arranged.")
    #expect(
      try draft.clause(.diagnosticReviews, on: "2025-04-01").why.contains("with 2 findings."))
  }
}
