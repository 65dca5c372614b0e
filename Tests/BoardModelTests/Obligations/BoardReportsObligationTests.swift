import BoardModel
import Testing

@Suite struct BoardReportsObligationTests {
  let kind = ObligationKind.boardReports(impactOn: "quality of practice")

  func report(on day: Day, impact: Bool = true) -> BoardReport {
    BoardReport(
      submitted: day, data: true, analysis: true, recommendations: true, evidenceOfImpact: impact)
  }

  @Test func `a whole report is met from the day it is in`() throws {
    let council = CouncilDraft().changed { $0.meetings[0].report = report(on: "2025-01-17") }
    #expect(try council.state(kind, on: "2025-01-16") == .notEvidenced)
    #expect(try council.state(kind, on: "2025-01-17") == .met)
    #expect(try council.state(kind, on: "2025-02-14") == .met)
    #expect(try council.state(kind, on: "2025-02-15") == .notEvidenced)
  }

  @Test func `the parts that are missing are named in the notice's words`() throws {
    let council = CouncilDraft().changed {
      $0.meetings[0].report = report(on: "2025-01-08", impact: false)
    }
    let clause = try council.clause(kind, on: "2025-01-20")
    #expect(clause.state == .notEvidenced)
    #expect(
      clause.why
        == "The report for 15 Jan 2025 lacks evidence of impact on the quality of practice."
        + " Reports were whole at 0 of 1 board meeting.")
    #expect(clause.evidence.map(\.ref) == [.boardReport("m-2025-01")])
  }

  @Test func `before the first meeting it is due with the papers`() throws {
    let council = CouncilDraft().changed { $0.meetings[0].packDue = "2025-01-08" }
    #expect(try council.state(kind, on: "2025-01-03") == .due(in: 5))
    #expect(try council.state(kind, on: "2025-01-08") == .due(in: 0))
    #expect(try council.state(kind, on: "2025-01-09") == .due(in: 6))
    #expect(try CouncilDraft.unmet.state(kind, on: "2025-01-09") == .notEvidenced)
  }

  @Test func `the Department is at the board by its own seat`() throws {
    let kind = ObligationKind.departmentAtBoard
    let council = CouncilDraft().changed {
      $0.people = [PersonInRole("dfe", .department), PersonInRole("adviser", .adviser)]
      $0.meetings[0].attendance = [Attendance(who: "dfe", presence: .present)]
      $0.meetings[1].attendance = [
        Attendance(who: "dfe", presence: .apologies),
        Attendance(who: "adviser", presence: .present),
      ]
    }
    #expect(try council.state(kind, on: "2025-01-14") == .due(in: 1))
    #expect(try council.state(kind, on: "2025-01-15") == .met)
    let clause = try council.clause(kind, on: "2025-02-15")
    #expect(clause.state == .notEvidenced)
    #expect(
      clause.why
        == "Nobody is recorded as present for the Department on 15 Feb 2025. It was at 1 of 2 board"
        + " meetings.")
    #expect(clause.evidence.map(\.text).first == "Role of dfe: apologies")
  }
}
