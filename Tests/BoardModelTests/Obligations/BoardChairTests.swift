import BoardModel
import Testing

/// Clause 5b's independent chair: who was to chair shows nothing, who was there does.
@Suite struct BoardChairTests {
  let kind = ObligationKind.board(cadence: .agreedWithDepartment, independentChair: true)

  /// One meeting, to be chaired by the independent chair, and who was there.
  func draft(_ there: (Identifier<PersonInRole>, Attendance.Presence)...) -> CouncilDraft {
    CouncilDraft().changed {
      $0.people = [PersonInRole("chair", .independentChair), PersonInRole("dcs")]
      $0.meetings = [$0.meetings[0]]
      $0.meetings[0].chair = "chair"
      $0.meetings[0].attendance = there.map { Attendance(who: $0.0, presence: $0.1) }
      $0.clauseEntries = [
        ClauseEntry(
          id: "n1", on: "2025-01-05", clause: "1", kind: .agreed, text: "Monthly", due: nil,
          illustrative: true)
      ]
    }
  }

  @Test func `who was to chair did so where they were there`() throws {
    let there = try draft(("chair", .present)).clause(kind, on: "2025-01-15")
    #expect(there.state == .met && there.why.hasSuffix(" Its chair was independent."))
    for (who, told) in [
      (draft(("dcs", .present)), "is not recorded as there"),
      (draft(("dcs", .present), ("chair", .apologies)), "sent apologies"),
    ] {
      let clause = try who.clause(kind, on: "2025-01-15")
      #expect(clause.state == .notEvidenced)
      #expect(
        clause.why.hasSuffix(
          " Its chair (Role of chair) \(told); who chaired it is not recorded."), "\(clause.why)")
    }
  }

  @Test func `who is said to have chaired did, unless that was struck through`() throws {
    let council = draft(("dcs", .present)).council
    func chair(_ council: Council, on day: Day) -> Identifier<PersonInRole>? {
      CouncilAsOf(council, on: day).lastMeeting?.chaired(by: day)
    }
    #expect(chair(council, on: "2025-01-20") == nil)
    let id: Identifier<Meeting> = "m-2025-01"
    // Who chaired it was there: said of one who is not named among those who were, it records both.
    let said = try council.applying(
      RecordAttendance(
        .id(id), [Attendance(who: "dcs", presence: .present)], chair: "chair", on: "2025-01-16"),
      today: "2025-01-20")
    #expect(chair(said, on: "2025-01-16") == "chair")
    #expect(said.meetings.wholeHistory[0].presence(of: "chair") == .present)
    #expect(throws: Refusal.ofRecord(.chairNotThere("chair", .apologies))) {
      try draft(("chair", .apologies)).council.applying(
        RecordAttendance(
          .id(id), [Attendance(who: "dcs", presence: .present)], chair: "chair", on: "2025-01-16"),
        today: "2025-01-20")
    }
    let other = try council.applying(
      RecordAttendance(
        .id(id), [Attendance(who: "dcs", presence: .present)], chair: "dcs", on: "2025-01-16"),
      today: "2025-01-20")
    #expect(chair(other, on: "2025-01-16") == "dcs")
    let struck = try other.applying(
      StrikeRecord(.attendance(id, "dcs"), because: "Was not", on: "2025-01-18"),
      today: "2025-01-20")
    #expect(chair(struck, on: "2025-01-17") == "dcs")
    let after = CouncilAsOf(struck, on: "2025-01-18").standing.meetings.wholeHistory[0]
    #expect(after.chaired(by: "2025-01-18") == nil)
    #expect(after.chair(on: "2025-01-18") == "chair")
  }

  @Test func `who is said to have chaired and is not recorded as there did not`() throws {
    for there in [nil, Attendance.Presence.apologies, .present] {
      let meeting = Meeting(
        id: "m", on: "2025-01-14", arranged: nil, cancelled: nil, chair: nil,
        chairs: Log(inOrder: [ChairEntry(on: "2025-01-14", who: "chair")]),
        attendance: there.map { [Attendance(who: "chair", presence: $0)] } ?? [], report: nil,
        decisions: [], actions: [], illustrative: true)
      #expect(meeting.chaired(by: "2025-01-15") == (there == .present ? "chair" : nil))
    }
  }

  @Test func `nobody chaired as long as nothing says who was there`() throws {
    let nobody = draft()
    #expect(nobody.asOf("2025-01-20").lastMeeting == nil)
    let struck = try draft(("chair", .present), ("dcs", .present)).council.applying(
      StrikeRecord(.attendance("m-2025-01", "chair"), because: "Was not", on: "2025-01-18"),
      today: "2025-01-20")
    func why(_ day: Day) throws -> String {
      let view = CouncilAsOf(struck, on: day)
      return BoardChairTests.finding(view)
    }
    #expect(try why("2025-01-17") == "chair")
    #expect(try why("2025-01-18") == "nobody")
  }

  private static func finding(_ view: CouncilAsOf) -> String {
    view.lastMeeting?.chaired(by: view.day)?.string ?? "nobody"
  }
}
