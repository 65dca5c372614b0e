import BoardModel
import Testing

/// What clause 9 asks is there before the reviewers come.
@Suite struct ReadinessDayTests {
  private func council(
    _ day: Day, for review: Identifier<Review>? = "r1", held: Day? = "2025-05-01"
  ) -> CouncilDraft {
    CouncilDraft().changed {
      $0.reviews = [Review("r1", arranged: "2025-03-01", due: "2025-05-01", held: held)]
      $0.readiness = [
        ReadinessEntry(
          id: "e1", on: day, item: .data, review: review, text: "A folder.", by: nil,
          illustrative: true)
      ]
    }
  }

  @Test(
    arguments: [
      ("2025-04-30", .met), ("2025-05-01", .notEvidenced), ("2025-05-02", .notEvidenced),
    ] as [(Day, ClauseState)])
  func `an item dated on the day of the review or later does not count for it`(
    day: Day, state: ClauseState
  ) throws {
    for named in ["r1", nil] as [Identifier<Review>?] {
      #expect(try council(day, for: named).state(.access(.data), on: "2025-05-03") == state)
    }
    let whole = try council(day).clause(.access(nil), on: "2025-05-03")
    #expect(whole.why.hasPrefix(state == .met ? "1 of 4" : "0 of 4"), "\(whole.why)")
    let late = try council(day).clause(.access(.data), on: "2025-05-03").why
    #expect(
      late.contains(" It was put in place too late, on \(day.text).") == (state != .met), "\(late)")
  }

  @Test func `of a review not held on its day it is not said that it came too late`() throws {
    let slipped = try council("2025-05-03", held: "2025-05-10").clause(
      .access(.data), on: "2025-05-04")
    #expect(
      slipped.why.contains(
        " It was put in place on 3 May 2025, not before the day it was arranged for."))
    #expect(
      try council("2025-05-03", held: "2025-05-10").state(.access(.data), on: "2025-05-10") == .met)
  }

  @Test func `one for no named review counts for the next from the day of the last on`() throws {
    for (day, state) in [("2025-04-30", .due(in: 30)), ("2025-05-01", .met)]
      as [(Day, ClauseState)]
    {
      let next = council(day, for: nil).changed {
        $0.reviews.append(Review("r2", arranged: "2025-05-02", due: "2025-06-01"))
        $0.readiness.append(
          ReadinessEntry(
            id: "e0", on: "2025-04-01", item: .data, review: "r1", text: "A folder.", by: nil,
            illustrative: true))
      }
      #expect(try next.state(.access(.data), on: "2025-05-02") == state)
    }
  }
}
