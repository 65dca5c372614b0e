import BoardModel
import Testing

@Suite struct CouncilSummaryTests {
  @Test func `a row says what the council's views say`() throws {
    let draft = CouncilDraft().changed {
      $0.objectives = [
        ObjectiveDraft(ref: "KNO-01"), ObjectiveDraft(ref: "KNO-02", baselineDue: "2025-06-20"),
        ObjectiveDraft(ref: "KNO-03").changed {
          $0.delivery = [RatingEntry(on: "2025-06-15", .red)]
        },
      ]
      $0.reports = [
        AdviserReport(
          id: "a1", title: "Report", arranged: "2025-01-10", due: "2025-04-20", received: nil,
          text: nil, illustrative: true)
      ]
    }
    let row = CouncilSummary(of: draft.asOf("2025-06-30"))
    #expect(row.id.string == "knowsley" && row.name == "Knowsley" && row.illustrative)
    #expect(row.isIssued && row.status == .open && row.statusDate == nil)
    #expect(row.counts.green == 2 && row.counts.red == 1)
    #expect(row.slow == 1 && row.slowChange == 1 && row.watch == 1)
    let worst = try #require(row.worst)
    #expect(worst.ref == "KNO-02" && worst.title == "Purposeful visits" && worst.rating == .green)
    #expect(worst.verdict.hits.map(\.rule) == [.s1])
    #expect(row.deadline == "2026-07" && row.daysToDeadline == 396)
    #expect(row.nextMeeting?.on == "2025-07-15" && row.nextMeeting?.days == 15)
    #expect(row.nextReview == .init(on: "2025-07-02", days: 2, isArranged: false))
    #expect(row.nextAdviserReport == nil)
    #expect(row.overdue.map(\.obligation.clause) == ["12"])
    #expect(row.dataFrom == "2025-06-15")
  }

  @Test func `what nobody has arranged is due by the last day the notice leaves`() {
    let draft = CouncilDraft().changed {
      $0.meetings = []
      $0.obligations = [
        Obligation(
          clause: "5b", text: "Board", kind: .board(cadence: .monthly, independentChair: false)),
        Obligation(clause: "6", text: "Reviews", kind: .reviews(everyMonths: 6, of: "plan")),
        Obligation(
          clause: "12", text: "Reports",
          kind: .adviserReports(cadence: .quarterly, against: "plan")),
      ]
    }
    let row = CouncilSummary(of: draft.asOf("2025-02-28"))
    #expect(row.nextMeeting == .init(on: "2025-02-28", days: 0, isArranged: false))
    #expect(row.nextReview == .init(on: "2025-07-02", days: 124, isArranged: false))
    #expect(row.nextAdviserReport == .init(on: "2025-04-02", days: 33, isArranged: false))
    // What is late is told as overdue.
    let late = CouncilSummary(of: draft.asOf("2025-03-01"))
    #expect(late.nextMeeting == nil && late.overdue.map(\.obligation.clause) == ["5b"])
    let arranged = draft.changed {
      $0.reviews = [Review("r1", arranged: "2025-02-01", due: "2025-08-01")]
    }
    let next = CouncilSummary(of: arranged.asOf("2025-02-28")).nextReview
    #expect(next == .init(on: "2025-08-01", days: 154))
  }

  @Test func `of a deadline that was released no days are counted`() {
    let draft = CouncilDraft().changed {
      $0.clauseEntries = [
        ClauseEntry(
          id: "n1", on: "2025-06-12", clause: "11", kind: .released, text: "x", due: nil,
          illustrative: true)
      ]
    }
    let before = CouncilSummary(of: draft.asOf("2025-06-11"))
    #expect(before.daysToDeadline == 415 && before.deadlineReleased == nil)
    let row = CouncilSummary(of: draft.asOf("2025-06-12"))
    #expect(row.deadline == "2026-07" && row.daysToDeadline == nil)
    #expect(row.deadlineReleased == "2025-06-12")
  }

  @Test func `what the chair overruled is not counted again as to be watched`() {
    let ruled = ObjectiveDraft(baselineDue: "2025-06-20").changed {
      $0.overrides = [VerdictOverride(on: "2025-06-25", .watch)]
    }
    let watched = ObjectiveDraft(ref: "KNO-02").changed {
      $0.overrides = [VerdictOverride(on: "2025-06-25", .watch)]
    }
    let row = CouncilSummary(
      of: CouncilDraft().changed { $0.objectives = [ruled, watched] }.asOf("2025-06-30"))
    #expect(row.slow == 0 && row.watch == 1 && row.overruled == 1)
  }

  @Test func `data is from the latest day anything was recorded`() {
    var draft = CouncilDraft().changed { $0.meetings = [] }
    draft.objectives[0].delivery = [RatingEntry(on: "2025-02-01", .green)]
    #expect(draft.asOf("2024-12-31").dataFrom == nil)
    #expect(draft.asOf("2025-01-01").dataFrom == "2025-01-01")
    #expect(draft.asOf("2025-06-30").dataFrom == "2025-02-01")
    draft.objectives[0].actions = [Action("a1", ("2025-03-01", .percent(10)))]
    #expect(draft.asOf("2025-06-30").dataFrom == "2025-03-01")
    draft.objectives[0].milestones = [
      Milestone("m1", due: "2025-04-01", reached: "2025-04-02")
    ]
    #expect(draft.asOf("2025-04-01").dataFrom == "2025-03-01")
    #expect(draft.asOf("2025-06-30").dataFrom == "2025-04-02")
    draft.objectives[0].ending = ObjectiveEnding(on: "2025-05-01", .completed)
    #expect(draft.asOf("2025-06-30").dataFrom == "2025-05-01")
    draft.meetings = MeetingDraft.monthly
    #expect(draft.asOf("2025-06-30").dataFrom == "2025-06-15")
  }

  @Test func `before anything there is an empty row`() {
    let row = CouncilSummary(of: CouncilDraft().asOf("1999-01-01"))
    #expect(row.counts.total == 0 && row.slow == 0 && row.slowChange == nil && row.worst == nil)
    #expect(!row.isIssued && row.deadline == nil && row.daysToDeadline == nil)
    #expect(row.nextMeeting == nil && row.dataFrom == nil)
  }
}
