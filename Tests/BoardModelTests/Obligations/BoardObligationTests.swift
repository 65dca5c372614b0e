import BoardModel
import Testing

@Suite struct BoardObligationTests {
  let monthly = ObligationKind.board(cadence: .monthly, independentChair: false)
  let agreed = ObligationKind.board(cadence: .agreedWithDepartment, independentChair: true)
  /// Chaired, reported to, and by a timetable that was agreed.
  let chaired = CouncilDraft().changed { draft in
    draft.people = [PersonInRole("chair", .independentChair), PersonInRole("dcs")]
    for index in draft.meetings.indices {
      draft.meetings[index].chair = "chair"
      draft.meetings[index].report = BoardReport(before: draft.meetings[index].on)
    }
    draft.clauseEntries = [
      ClauseEntry(
        id: "n1", on: "2025-01-05", clause: "1", kind: .agreed, text: "Monthly", due: nil,
        illustrative: true)
    ]
  }

  @Test(
    arguments: [
      ("2025-01-02", .due(in: 57)), ("2025-02-28", .due(in: 0)), ("2025-03-01", .overdue(by: 1)),
    ] as [(Day, ClauseState)])
  func `a monthly board first meets by the end of the month after the notice`(
    day: Day, state: ClauseState
  ) throws {
    #expect(try CouncilDraft.unmet.state(monthly, on: day) == state)
  }

  @Test(
    arguments: [
      ("2025-03-15", .met), ("2025-04-01", .met), ("2025-04-02", .due(in: 28)),
      ("2025-04-30", .due(in: 0)), ("2025-05-01", .overdue(by: 1)),
      ("2025-05-14", .overdue(by: 14)), ("2025-05-15", .met),
    ] as [(Day, ClauseState)])
  func `a monthly board is due from 28 days before a month ends, and late after one without`(
    day: Day, state: ClauseState
  ) throws {
    let missed = chaired.changed { $0.meetings.remove(at: 3) }
    #expect(try missed.state(monthly, on: day) == state)
    // A meeting that nobody reported to is not what the notice asks for.
    let unreported = chaired.changed { $0.meetings[3].report = nil }
    #expect(try unreported.state(monthly, on: day) == state)
  }

  @Test func `a board whose chair was not there was not chaired independently`() throws {
    #expect(try chaired.clause(agreed, on: "2025-04-20").why.contains("Its chair was independent."))
    for presence in [Attendance.Presence.absent, .apologies] {
      let away = chaired.changed {
        $0.meetings[3].attendance = [Attendance(who: "chair", presence: presence)]
      }
      let clause = try away.clause(agreed, on: "2025-04-20")
      #expect(clause.state == .notEvidenced)
      #expect(
        clause.why.contains("\(presence.wordsOfOne); who chaired it is not recorded."),
        "\(clause.why)")
    }
  }

  @Test func `a meeting without its report, and one arranged too late, are named`() throws {
    let council = chaired.changed {
      $0.meetings[3].report = nil
      $0.meetings.remove(at: 4)
    }
    #expect(
      try council.clause(monthly, on: "2025-04-20").why
        == "The notice has the board reported to monthly; it last met on 15 Apr 2025, of which no"
        + " report is recorded, and was last reported to on 15 Mar 2025, and meets next on"
        + " 15 Jun 2025, too late for Apr 2025. The notice asks for no independent chair.")
  }

  @Test func `a monthly board says when it met, and that no independent chair is asked for`() throws
  {
    let clause = try chaired.clause(monthly, on: "2025-03-20")
    #expect(
      clause.why
        == "The notice has the board reported to monthly; it last met on 15 Mar 2025, and meets next"
        + " on 15 Apr 2025. The notice asks for no independent chair.")
    #expect(clause.evidence.map(\.ref) == [.meeting("m-2025-03"), .clauseEntry("n1")])
  }

  @Test(
    arguments: [
      ("2025-01-02", .due(in: 13)), ("2025-01-15", .met), ("2025-03-14", .met),
      ("2025-03-15", .met),
      ("2025-03-16", .overdue(by: 1)), ("2025-04-14", .overdue(by: 30)), ("2025-04-15", .met),
    ] as [(Day, ClauseState)])
  func `an agreed timetable is kept until a meeting passes unrecorded`(
    day: Day, state: ClauseState
  ) throws {
    let council = chaired.changed {
      $0.meetings[2].isRecorded = false
      $0.meetings[2].report = nil
    }
    #expect(try council.state(agreed, on: day) == state)
  }

  @Test func `a cancelled meeting is not missed`() throws {
    let council = chaired.changed {
      $0.meetings[2].isRecorded = false
      $0.meetings[2].report = nil
      $0.meetings[2].cancelled = "2025-03-12"
    }
    #expect(try council.state(agreed, on: "2025-03-16") == .met)
  }

  @Test(arguments: [(1, .met, 59), (2, .notEvidenced, 90)] as [(Int, ClauseState, Int)])
  func `a board whose next meeting is more than ten weeks off is not maintained`(
    cancelled: Int, state: ClauseState, gap: Int
  ) throws {
    // It met on 15 Jan; the next that stands is on 15 Mar, or on 15 Apr.
    let council = chaired.changed {
      for meeting in 1...cancelled { $0.meetings[meeting].cancelled = "2025-01-20" }
    }
    let clause = try council.clause(agreed, on: "2025-01-21")
    #expect(clause.state == state)
    #expect(clause.why.contains("\(gap) days after that") == (state != .met))
    #expect((clause.measure == nil) == (state == .met))
  }

  @Test func `a chair who is not independent, or not recorded, is not what the notice asks`() throws
  {
    #expect(try chaired.state(agreed, on: "2025-02-01") == .met)
    let council = chaired.changed {
      $0.meetings[0].chair = "dcs"
      $0.meetings[0].attendance = [Attendance(who: "dcs", presence: .present)]
    }
    let clause = try council.clause(agreed, on: "2025-02-01")
    #expect(clause.state == .notEvidenced)
    #expect(clause.why.hasSuffix(" Its chair (Role of dcs) is not recorded as independent."))
    let nobody = chaired.changed { $0.meetings[0].chair = nil }
    #expect(try nobody.state(agreed, on: "2025-02-01") == .notEvidenced)
    #expect(try nobody.state(agreed, on: "2025-02-15") == .met)
    #expect(try nobody.clause(monthly, on: "2025-02-01").why.hasSuffix("no independent chair."))
  }

  @Test func `a timetable nobody agreed with the Department is not evidenced`() throws {
    let council = chaired.changed { $0.clauseEntries = [] }
    let clause = try council.clause(agreed, on: "2025-02-01")
    #expect(clause.state == .notEvidenced)
    #expect(clause.why.contains("No timetable agreed with the Department is recorded."))
    #expect(
      try chaired.clause(agreed, on: "2025-02-01").why.contains(
        "Its timetable was agreed with the Department on 5 Jan 2025."))
  }

  @Test(
    arguments: [("2025-02-15", .met), ("2025-04-12", .met), ("2025-04-13", .notEvidenced)]
      as [(Day, ClauseState)])
  func `a board without another meeting arranged lapses 56 days after its last`(
    day: Day, state: ClauseState
  ) throws {
    let council = chaired.changed { $0.meetings.removeLast(10) }
    #expect(try council.state(agreed, on: day) == state)
  }

  @Test func `no board at all is not evidenced`() throws {
    #expect(try CouncilDraft.unmet.state(agreed, on: "2025-02-01") == .notEvidenced)
  }
}

extension BoardReport {
  /// A whole one, handed in the week before.
  fileprivate init(before meeting: Day) {
    self.init(
      submitted: meeting - 7, data: true, analysis: true, recommendations: true,
      evidenceOfImpact: true)
  }
}
