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
        == "The report for 15 Jan 2025 lacks evidence of impact on the quality of practice.")
    #expect(clause.evidence.map(\.ref) == [.boardReport("m-2025-01")])
  }

  @Test(
    arguments: [
      ([true, true], " So had the reports for all 2 board meetings held."),
      ([true, false], " 1 of the 2 board meetings held had a report with all four parts."),
      ([false, false], " None of the 2 board meetings held had a report with all four parts."),
    ])
  func `how earlier reports were is said where there are earlier ones`(
    wholes: [Bool], record: String
  ) throws {
    let council = CouncilDraft().changed {
      $0.meetings[0].report = report(on: "2025-01-08", impact: wholes[0])
      $0.meetings[1].report = report(on: "2025-02-08", impact: wholes[1])
    }
    let why = try council.clause(kind, on: "2025-02-15").why
    #expect(why.hasSuffix(record), "\(why)")
  }

  @Test func `what comes next is the meeting once its papers are in`() throws {
    let council = CouncilDraft().changed {
      $0.meetings[0].report = report(on: "2025-01-08")
      $0.meetings[1].packDue = "2025-02-08"
      $0.meetings[1].report = report(on: "2025-02-05", impact: false)
    }
    let before = try council.clause(kind, on: "2025-02-04")
    #expect(before.next?.on == "2025-02-08" && before.next?.what == "report and papers due")
    let after = try council.clause(kind, on: "2025-02-05")
    #expect(after.next?.on == "2025-02-15" && after.next?.what == "next board meeting")
    #expect(
      after.why.hasSuffix(
        " The report for 15 Feb 2025 is in and lacks evidence of impact on the quality of practice."
      ))
    #expect(after.evidence.map(\.ref) == [.boardReport("m-2025-01"), .boardReport("m-2025-02")])
  }

  @Test(
    arguments: [
      ("2025-01-15", "2025-01-15", ""), ("2025-01-15", "2025-01-16", "part 1 day"),
      ("2025-01-15", "2025-01-31", "part 16 days"), ("2025-01-16", "2025-01-16", "all 1 day"),
    ] as [(Day, Day, String)])
  func `what came after the board had met is said to have come late`(
    submitted: Day, added: Day, says: String
  ) throws {
    let council = CouncilDraft().changed {
      $0.meetings[0].report = BoardReport(
        submitted: submitted, data: true, analysis: true, recommendations: true,
        evidenceOfImpact: false,
        additions: Log([ReportAddition(on: added, part: .evidenceOfImpact)]))
    }
    let part = "Evidence of impact came \(says.dropFirst(5)) after the board met, on \(added.text)."
    let all = "It came \(says.dropFirst(4)) after the board met, on \(submitted.text)."
    let clause = try council.clause(kind, on: "2025-02-01")
    #expect(clause.why.contains(part) == says.hasPrefix("part"), "\(clause.why)")
    #expect(clause.why.contains(all) == says.hasPrefix("all"), "\(clause.why)")
    #expect(clause.why.contains("after the board met") == !says.isEmpty)
    #expect(clause.evidence.contains { $0.on == added && $0.text.string.hasPrefix("Added to it") })
  }

  @Test func `papers that were sent out do not make a meeting one that was held`() throws {
    let council = CouncilDraft().changed {
      $0.meetings[0].report = report(on: "2025-01-08")
      $0.meetings[1].report = report(on: "2025-02-05")
      $0.meetings[1].isRecorded = false
    }
    #expect(council.asOf("2025-02-20").heldMeetings.map(\.id) == ["m-2025-01"])
    let clause = try council.clause(kind, on: "2025-02-20")
    #expect(clause.why.hasPrefix("The report for 15 Jan 2025 had data"))
    #expect(clause.why.hasSuffix(" The report for 15 Feb 2025 is in."))
    let tabled = council.changed { $0.meetings[1].report = report(on: "2025-02-15") }
    #expect(tabled.asOf("2025-02-20").heldMeetings.map(\.id) == ["m-2025-01", "m-2025-02"])
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
