import BoardModel
import Testing

/// What was not done in time under clauses 5b and 6 stays told once it is done.
@Suite struct MissedBeforeTests {
  let reviews = ObligationKind.reviews(everyMonths: 6, of: "plan")
  let monthly = ObligationKind.board(cadence: .monthly, independentChair: false)
  let agreed = ObligationKind.board(cadence: .agreedWithDepartment, independentChair: true)

  /// The notice is of 2 January, so that the first six months end on 2 July.
  func held(_ days: Day...) -> CouncilDraft {
    CouncilDraft().changed {
      $0.reviews = days.map { Review(Identifier(Prose("r-\($0)")), due: $0, held: $0) }
    }
  }

  @Test(arguments: [("2025-07-02", nil), ("2025-07-03", 1), ("2025-07-18", 16)] as [(Day, Int?)])
  func `a review held after its six months is met, and said to be late`(
    day: Day, late: Int?
  ) throws {
    let clause = try held(day).clause(reviews, on: day)
    #expect(clause.state == .met)
    let words = late.map {
      "held \($0 == 1 ? "1 day" : "\($0) days") after the 6 months to it had ended"
    }
    let told = words.map { ", \($0.dropFirst(5))" } ?? ""
    #expect(
      clause.why.hasPrefix(
        "The Department's last review of the plan was held on \(day.text)\(told). The 6 months"),
      "\(clause.why)")
    #expect(clause.evidence.map(\.text.string) == ["Review" + (words.map { ", \($0)" } ?? "")])
  }

  @Test func `a later review in time leaves the earlier told`() throws {
    // The second was to be held by 18 January 2026, the third by 20 July.
    let one = try held("2025-07-18", "2026-01-18").clause(reviews, on: "2026-01-18")
    #expect(
      one.why.contains(
        "was held on 18 Jan 2026. The review of 18 Jul 2025 was held 16 days after the 6 months to it"
          + " had ended. The 6 months to the next end on 18 Jul 2026."), "\(one.why)")
    let two = try held("2025-07-18", "2026-01-20", "2026-07-20").clause(reviews, on: "2026-07-20")
    #expect(
      two.why.contains(
        "was held on 20 Jul 2026. 2 reviews before it were held late, the first, of 18 Jul 2025,"
          + " 16 days after the 6 months to it had ended."), "\(two.why)")
    // However long ago: the four last are shown, and those that were late.
    let many = held(
      "2025-07-18", "2026-01-01", "2026-06-01", "2026-11-01", "2027-04-01", "2027-09-01")
    #expect(
      try many.clause(reviews, on: "2027-09-01").evidence.map(\.ref.key) == [
        "review/r-2027-09-01", "review/r-2027-04-01", "review/r-2026-11-01", "review/r-2026-06-01",
        "review/r-2025-07-18",
      ])
  }

  @Test func `a review of before the notice was late for nothing`() throws {
    let clause = try held("2023-01-10", "2025-07-02").clause(reviews, on: "2025-07-02")
    #expect(!clause.why.contains("had ended"), "\(clause.why)")
  }

  @Test func `the last day for a review stands in the dates as missed`() {
    let draft = held("2025-07-18").changed {
      $0.obligations = [Obligation(clause: "6", text: "x", kind: reviews)]
    }
    #expect(
      rows(draft, on: "2025-07-18", .departmentReview).prefix(2) == [
        "2025-07-02 dfe-review missed clause/6", "2025-07-18 dfe-review done review/r-2025-07-18",
      ])
    let inTime = held("2025-07-02").changed { $0.obligations = draft.obligations }
    #expect(
      rows(inTime, on: "2025-07-18", .departmentReview).first
        == "2025-07-02 dfe-review done review/r-2025-07-02")
  }

  /// Meetings with a report in these months of 2025, on the 15th.
  func met(_ months: Int...) -> CouncilDraft {
    CouncilDraft().changed { draft in
      draft.meetings = months.map { draft.meetings[$0 - 1] }
      for place in draft.meetings.indices {
        draft.meetings[place].report = BoardReport(
          submitted: draft.meetings[place].on - 7, data: true, analysis: true,
          recommendations: true, evidenceOfImpact: true)
      }
    }
  }

  @Test func `months in which a board was not reported to stay told`() throws {
    let gap = " Before that it was not reported to in Mar 2025."
    #expect(try !met(1, 2, 3).clause(monthly, on: "2025-03-15").why.contains("Before that"))
    let before = try met(1, 2, 4).clause(monthly, on: "2025-04-14")
    #expect(before.state == .overdue(by: 14) && !before.why.contains("Before that"))
    let after = try met(1, 2, 4).clause(monthly, on: "2025-04-15")
    #expect(after.state == .met && after.why.contains(gap), "\(after.why)")
    #expect(after.evidence.last?.text == "Came after no report in Mar 2025")
    #expect(try met(1, 2, 4, 5).clause(monthly, on: "2025-05-15").why.contains(gap))
    // A meeting that nobody reported to is none of the board the clause asks for.
    let unreported = met(1, 2, 3, 4).changed { $0.meetings[2].report = nil }
    #expect(try unreported.clause(monthly, on: "2025-04-15").why.contains(gap))
    // The first is to be in the month after the notice's.
    #expect(try !met(2).clause(monthly, on: "2025-02-15").why.contains("Before that"))
    #expect(
      try met(4, 7).clause(monthly, on: "2025-07-15").why.contains(
        " Before that it was not reported to in 4 months, the first of them Feb 2025."))
    #expect(try !met(1, 2, 4).clause(agreed, on: "2025-04-15").why.contains("reported to"))
  }

  @Test func `a month without a report stands in the dates as missed`() {
    let draft = met(1, 2, 4).changed {
      $0.obligations = [Obligation(clause: "5b", text: "x", kind: monthly)]
    }
    #expect(
      rows(draft, on: "2025-04-15", .boardMeeting).contains(
        "2025-03-31 board-meeting missed clause/5b"))
    #expect(
      rows(draft, on: "2025-04-14", .boardMeeting).contains(
        "2025-03-31 board-meeting late clause/5b"))
  }

  @Test func `a meeting of the timetable of which nothing is recorded stays told`() throws {
    let draft = CouncilDraft().changed {
      $0.meetings[2].isRecorded = false
      $0.meetings[3].isRecorded = false
    }
    #expect(try draft.state(agreed, on: "2025-05-14") == .overdue(by: 60))
    let clause = try draft.clause(agreed, on: "2025-05-15")
    #expect(
      clause.why.contains(
        " Nothing is recorded of what was arranged for 15 Mar 2025 and 15 Apr 2025, before that."),
      "\(clause.why)")
    #expect(
      clause.evidence.map(\.ref.key) == [
        "meeting/m-2025-05", "meeting/m-2025-04", "meeting/m-2025-03",
      ])
    let cancelled = draft.changed {
      $0.meetings[2].cancelled = "2025-03-12"
      $0.meetings[3].cancelled = "2025-04-12"
    }
    #expect(try !cancelled.clause(agreed, on: "2025-05-15").why.contains("Nothing is recorded"))
  }
}
