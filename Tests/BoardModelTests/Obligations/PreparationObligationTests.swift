import BoardModel
import Testing

@Suite struct PreparationObligationTests {
  func entry(
    _ item: AccessItem, on: Day, for review: Identifier<Review>? = nil
  ) -> ReadinessEntry {
    ReadinessEntry(
      id: Identifier(Prose("e-\(item.rawValue)-\(on)")), on: on, item: item, review: review,
      text: "A room.", by: nil, illustrative: true)
  }

  let due = CouncilDraft().changed {
    $0.reviews = [Review("r1", arranged: "2025-03-01", due: "2025-05-01", held: "2025-05-20")]
  }

  @Test(
    arguments: [
      ("2025-02-28", .notEvidenced), ("2025-03-01", .due(in: 61)), ("2025-05-01", .due(in: 0)),
      ("2025-05-02", .notEvidenced), ("2025-05-20", .notEvidenced),
    ] as [(Day, ClauseState)])
  func `what is not in place is due when the review begins`(day: Day, state: ClauseState) throws {
    #expect(try due.state(.access(.facilities), on: day) == state)
    #expect(try due.state(.access(nil), on: day) == state)
  }

  @Test(
    arguments: [
      ("2025-02-28", .notEvidenced), ("2025-03-01", .due(in: 60)), ("2025-04-30", .due(in: 0)),
      ("2025-05-01", .overdue(by: 1)), ("2025-05-02", .notEvidenced), ("2025-05-20", .notEvidenced),
    ] as [(Day, ClauseState)])
  func `an assessment is due on the day before the review`(day: Day, state: ClauseState) throws {
    #expect(try due.state(.selfAssessment(.progress), on: day) == state)
    #expect(try due.state(.selfAssessment(nil), on: day) == state)
  }

  @Test func `a review not held on its day leaves no day to be late by, and says so`() throws {
    for kind in [ObligationKind.access(nil), .access(.data), .selfAssessment(nil)] {
      let why = try due.clause(kind, on: "2025-05-02").why
      #expect(why.contains("It has not been held on the day arranged"), "\(why)")
    }
  }

  @Test func `an entry for the review, or for any since the last, puts an item in place`() throws {
    let named = due.changed { $0.readiness = [entry(.facilities, on: "2025-04-01", for: "r1")] }
    #expect(try named.state(.access(.facilities), on: "2025-03-31") == .due(in: 31))
    #expect(try named.state(.access(.facilities), on: "2025-04-01") == .met)
    #expect(try named.state(.access(.facilities), on: "2025-06-01") == .met)
    let next = named.changed {
      $0.reviews.append(Review("r2", arranged: "2025-06-02", due: "2025-11-01"))
      $0.readiness.append(entry(.data, on: "2025-04-02"))
      $0.readiness.append(entry(.data, on: "2025-06-03"))
    }
    #expect(try next.state(.access(.facilities), on: "2025-06-02") == .due(in: 152))
    #expect(try next.state(.access(.data), on: "2025-05-20") == .met)
    #expect(try next.state(.access(.data), on: "2025-06-02") == .due(in: 152))
    #expect(try next.state(.access(.data), on: "2025-06-03") == .met)
    let clause = try next.clause(.access(nil), on: "2025-06-03")
    #expect(
      clause.why
        == "The DfE review of 20 May 2025 was held with 2 of 4 items recorded as in place."
        + " 1 of 4 items is in place for the DfE review of 1 Nov 2025. Not yet: time with staff and"
        + " leaders, facilities and files, minutes and supervision records.")
  }

  @Test func `an entry struck through puts nothing in place`() throws {
    let council = due.changed {
      $0.readiness = [entry(.facilities, on: "2025-04-01", for: "r1")]
      $0.readiness[0].struck = Strike(
        on: "2025-04-10", because: "Another room", by: nil, illustrative: true)
    }
    #expect(try council.state(.access(.facilities), on: "2025-04-09") == .met)
    #expect(try council.state(.access(.facilities), on: "2025-04-10") == .due(in: 21))
  }

  let assessed = CouncilDraft().changed {
    $0.reviews = [Review("r1", arranged: "2025-03-01", due: "2025-05-01", held: "2025-05-20")]
    $0.assessments = [
      SelfAssessment(
        id: "s1", on: "2025-04-20", review: "r1", covers: [.progress], text: "Honest.",
        illustrative: true)
    ]
  }

  @Test func `an assessment before the review is met, item by item`() throws {
    #expect(try assessed.state(.selfAssessment(nil), on: "2025-04-19") == .due(in: 11))
    #expect(try assessed.state(.selfAssessment(nil), on: "2025-04-20") == .met)
    #expect(try assessed.state(.selfAssessment(.progress), on: "2025-05-20") == .met)
    let clause = try assessed.clause(.selfAssessment(.supervision), on: "2025-05-20")
    #expect(clause.state == .notEvidenced)
    #expect(
      clause.why
        == "The assessment of 20 Apr 2025 for the DfE review of 20 May 2025 does not reflect staff"
        + " supervision and the quality of feedback; the notice says that it may.")
    #expect(clause.evidence.map(\.ref) == [.selfAssessment("s1")])
  }

  @Test func `a later assessment adds to the one before it`() throws {
    let added = assessed.changed {
      $0.assessments.append(
        SelfAssessment(
          id: "s2", on: "2025-04-25", review: "r1", covers: [.supervision], text: "And this.",
          illustrative: true))
    }
    #expect(try added.state(.selfAssessment(.supervision), on: "2025-04-24") == .notEvidenced)
    #expect(try added.state(.selfAssessment(.supervision), on: "2025-04-25") == .met)
    #expect(try added.state(.selfAssessment(.progress), on: "2025-04-25") == .met)
    let whole = try added.clause(.selfAssessment(nil), on: "2025-04-25")
    #expect(whole.why.hasSuffix("reflects 2 items, with what was given before."))
    #expect(
      whole.evidence.map(\.ref) == [.selfAssessment("s2"), .selfAssessment("s1")])
  }

  @Test func `staff surveys are reflected where one is recorded, and not by a remark`() throws {
    func heard(_ kind: Evidence.Kind, on day: Day) -> CouncilDraft {
      assessed.changed {
        $0.assessments = [
          SelfAssessment(
            id: "s1", on: "2025-04-20", review: "r1", covers: [.staffSurveys], text: "Honest.",
            illustrative: true)
        ]
        $0.objectives = [
          ObjectiveDraft(ref: "KNO-01", evidence: [Evidence("e1", on: day, kind)])
        ]
      }
    }
    let surveys = ObligationKind.selfAssessment(.staffSurveys)
    let clause = try heard(.staffSurvey, on: "2025-04-20").clause(surveys, on: "2025-04-21")
    #expect(clause.state == .met)
    #expect(clause.evidence.map(\.ref) == [.selfAssessment("s1"), .evidence("KNO-01", "e1")])
    for council in [heard(.staffVoice, on: "2025-04-19"), heard(.staffSurvey, on: "2025-04-21")] {
      let clause = try council.clause(surveys, on: "2025-04-21")
      #expect(clause.state == .notEvidenced)
      #expect(
        clause.why
          == "The assessment of 20 Apr 2025 for the DfE review of 1 May 2025 says that it reflects"
          + " staff surveys; none is recorded by then.")
    }
  }

  @Test func `an assessment after the review came too late`() throws {
    let late = assessed.changed {
      $0.reviews[0] = Review("r1", arranged: "2025-03-01", due: "2025-04-10", held: "2025-04-19")
    }
    let clause = try late.clause(.selfAssessment(nil), on: "2025-04-30")
    #expect(clause.state == .notEvidenced)
    #expect(clause.why.hasSuffix(" One was given too late, on 20 Apr 2025."))
  }

  @Test(
    arguments: [
      ("2025-04-30", .met, .met), ("2025-05-01", .overdue(by: 1), .notEvidenced),
      ("2025-05-02", .notEvidenced, .notEvidenced),
    ] as [(Day, ClauseState, ClauseState)])
  func `an assessment given on the day of the review is too late, before it is held and after`(
    given: Day, then: ClauseState, held: ClauseState
  ) throws {
    let draft = CouncilDraft().changed {
      $0.reviews = [Review("r1", arranged: "2025-03-01", due: "2025-05-01")]
      $0.assessments = [
        SelfAssessment(
          id: "s1", on: given, review: "r1", covers: [.progress], text: "Honest.",
          illustrative: true)
      ]
    }
    let kind = ObligationKind.selfAssessment(nil)
    let clause = try draft.clause(kind, on: given)
    #expect(clause.state == then)
    #expect(
      clause.why.contains("too late, on 1 May 2025") == (given == "2025-05-01"), "\(clause.why)")
    #expect(
      clause.why.contains("One was given on 2 May 2025, not before the day it was arranged for.")
        == (given == "2025-05-02"), "\(clause.why)")
    let after = draft.changed {
      $0.reviews[0] = Review("r1", arranged: "2025-03-01", due: "2025-05-01", held: "2025-05-01")
    }
    #expect(try after.state(kind, on: "2025-05-03") == held)
    // Of a review that is held on a later day it came before it.
    let later = draft.changed {
      $0.reviews[0] = Review("r1", arranged: "2025-03-01", due: "2025-05-01", held: "2025-05-03")
    }
    #expect(try later.state(kind, on: "2025-05-03") == .met)
  }
}
