import BoardModel
import Testing

@Suite struct AdviserObligationTests {
  let quarterly = ObligationKind.adviserReports(cadence: .quarterly, against: "plan")
  let regular = ObligationKind.adviserReports(cadence: .regular, against: "areas")

  @Test(
    arguments: [
      ("2025-01-02", .due(in: 90)), ("2025-04-02", .due(in: 0)), ("2025-04-03", .overdue(by: 1)),
    ] as [(Day, ClauseState)])
  func `a quarter counts from the notice`(day: Day, state: ClauseState) throws {
    #expect(try CouncilDraft().state(quarterly, on: day) == state)
    #expect(try CouncilDraft().state(regular, on: day) == .notEvidenced)
  }

  @Test(
    arguments: [
      ("2025-04-20", .due(in: 0)), ("2025-04-21", .overdue(by: 1)), ("2025-05-01", .met),
      ("2025-06-21", .met), ("2025-06-22", .due(in: 28)), ("2025-07-20", .due(in: 0)),
      ("2025-07-21", .overdue(by: 1)),
    ] as [(Day, ClauseState)])
  func `then from the day the last report was due, not from when it came`(
    day: Day, state: ClauseState
  ) throws {
    let council = CouncilDraft().changed {
      $0.issued = "2025-01-20"
      $0.reports = [AdviserReport("a1", due: "2025-04-20", received: "2025-05-01")]
    }
    #expect(try council.state(quarterly, on: day) == state)
  }

  @Test(
    arguments: [
      ("2025-10-20", "The next is due on 20 Oct 2025."),
      ("2025-10-21", "The next was due on 20 Oct 2025."),
      ("2026-01-20", "The next was due on 20 Oct 2025."),
      (
        "2026-01-21",
        "The next was due on 20 Oct 2025; 2 are outstanding, due on 20 Oct 2025 and 20 Jan 2026."
      ),
      (
        "2026-08-01",
        "The next was due on 20 Oct 2025; 4 are outstanding, due on 20 Oct 2025, 20 Jan 2026,"
          + " 20 Apr 2026 and 20 Jul 2026."
      ),
    ] as [(Day, String)])
  func `each quarter that passes without a report is one more outstanding`(
    day: Day, says: String
  ) throws {
    let council = CouncilDraft().changed {
      $0.reports = [
        AdviserReport("a1", due: "2025-04-20", received: "2025-04-20"),
        AdviserReport("a2", due: "2025-07-20", received: "2025-07-20"),
      ]
    }
    let clause = try council.clause(quarterly, on: day)
    #expect(clause.why.hasSuffix(" " + says), "\(clause.why)")
    // One that was announced for a quarter is that quarter's.
    let announced = council.changed { $0.reports.append(AdviserReport("a3", due: "2026-01-10")) }
    #expect(
      try announced.clause(quarterly, on: "2026-08-01").why.hasSuffix(
        "; 4 are outstanding, due on 20 Oct 2025, 10 Jan 2026, 20 Apr 2026 and 20 Jul 2026."))
  }

  @Test func `without any report each quarter since the notice is outstanding`() throws {
    let why = try CouncilDraft().clause(quarterly, on: "2026-08-01").why
    #expect(why.contains("; 6 are outstanding, due on 2 Apr 2025, 2 Jul 2025,"), "\(why)")
    #expect(try !CouncilDraft().clause(regular, on: "2026-08-01").why.contains("outstanding"))
  }

  @Test(
    arguments: [
      ("2025-12-01", true), ("2027-01-01", true), ("2027-01-02", false), ("2027-06-01", false),
    ] as [(Day, Bool)])
  func `a release of the adviser before the least months are over is said to be early`(
    released: Day, isEarly: Bool
  ) throws {
    let council = CouncilDraft().changed {
      $0.clauseEntries = [
        ClauseEntry(
          id: "e1", on: released, clause: "1", kind: .released, text: "Letter.", due: nil,
          illustrative: true)
      ]
    }
    let clause = try council.clause(.adviser(minimumMonths: 24), on: "2027-07-01")
    #expect(clause.state == .notApplicable)
    #expect(clause.why.hasPrefix("Released on \(released.text): Letter."))
    let days = "2027-01-02" - released
    #expect(
      clause.why.hasSuffix(
        " \(days == 1 ? "1 day" : "\(days) days") before 2 Jan 2027, to which the notice's minimum of"
          + " 24 months runs.") == isEarly, "\(clause.why)")
    let open = try council.clause(.adviser(minimumMonths: nil), on: "2027-07-01")
    #expect(open.why == "Released on \(released.text): Letter.")
  }

  @Test func `regular reports are late only where one was arranged`() throws {
    let council = CouncilDraft().changed {
      $0.reports = [AdviserReport("a1", due: "2025-04-20", received: "2025-05-01")]
    }
    #expect(try council.state(regular, on: "2025-04-20") == .due(in: 0))
    #expect(try council.state(regular, on: "2025-04-21") == .overdue(by: 1))
    let clause = try council.clause(regular, on: "2025-11-01")
    #expect(clause.state == .met && clause.next?.basis == .ours)
    #expect(
      clause.why
        == "The notice asks for regular reports against the areas. One has come, on 1 May 2025,"
        + " 11 days late. No other is arranged.")
    let later = try council.clause(regular, on: "2025-11-02")
    #expect(later.state == .notEvidenced && later.next == nil)
    #expect(later.why.hasSuffix("That is more than 6 months ago."))
    #expect(later.measure == "regular is a report every 6 months at least")
  }

  @Test func `a report arranged for long after the last does not keep reports regular`() throws {
    let council = CouncilDraft().changed {
      $0.reports = [
        AdviserReport("a1", due: "2025-04-20", received: "2025-05-01"),
        AdviserReport("a2", arranged: "2025-05-02", due: "2026-10-17"),
      ]
    }
    let clause = try council.clause(regular, on: "2025-11-01")
    #expect(clause.state == .met && clause.next?.on == "2025-11-01")
    #expect(
      clause.why.hasSuffix(" The next is due on 17 Oct 2026, more than 6 months after it."))
    let later = try council.clause(regular, on: "2025-11-02")
    #expect(later.state == .notEvidenced && later.next?.on == "2026-10-17")
    #expect(later.measure == "regular is a report every 6 months at least")
    let sooner = council.changed {
      $0.reports[1] = AdviserReport("a2", arranged: "2025-05-02", due: "2025-11-01")
    }
    #expect(try sooner.state(regular, on: "2025-11-01") == .due(in: 0))
    let none = council.changed { $0.reports.removeFirst() }
    #expect(try none.state(regular, on: "2025-05-02") == .notEvidenced)
  }

  @Test func `clause 3 is shown by the adviser's presence and reports`() throws {
    let kind = ObligationKind.adviser(minimumMonths: 24)
    let council = CouncilDraft().changed {
      $0.people = [PersonInRole("adviser", .adviser)]
      $0.meetings[1].attendance = [Attendance(who: "adviser", presence: .present)]
    }
    #expect(try council.state(kind, on: "2025-02-14") == .notEvidenced)
    let clause = try council.clause(kind, on: "2025-02-15")
    #expect(clause.state == .met)
    #expect(
      clause.why
        == "The adviser was at 1 of 2 board meetings, last on 15 Feb 2025. The notice asks for at"
        + " least 24 months, which is until 2 Jan 2027. Counted from its date of issue: it does not"
        + " say from when.")
    let june = council.changed { $0.issued = "2025-01" }
    #expect(
      try june.clause(kind, on: "2025-02-15").why.hasSuffix(
        "which is until 31 Jan 2027. Counted from 31 Jan 2025: the notice says only Jan 2025."))
    #expect(clause.next?.on == "2027-01-02")
    #expect(try council.clause(kind, on: "2027-01-03").next == nil)
    #expect(try council.clause(.adviser(minimumMonths: nil), on: "2025-02-15").next == nil)
  }
}
