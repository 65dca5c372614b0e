import BoardModel
import Testing

/// Clause 12 counted through the quarters: what was missed, what came late, and the last of a month.
@Suite struct ReportQuartersTests {
  let quarterly = ObligationKind.adviserReports(cadence: .quarterly, against: "plan")
  let regular = ObligationKind.adviserReports(cadence: .regular, against: "areas")

  /// The issue of the notice is 2 January, so that quarters end on the second of a month.
  func council(_ reports: AdviserReport...) -> CouncilDraft {
    CouncilDraft().changed { $0.reports = reports }
  }

  @Test(
    arguments: [
      (
        "2025-12-31", .overdue(by: 273),
        " The next was due on 2 Apr 2025; 3 are outstanding, due on 2 Apr 2025, 2 Jul 2025 and"
          + " 2 Oct 2025. One is announced for 2 Jan 2026."
      ),
      (
        "2026-01-02", .met,
        " One has come, on 2 Jan 2026. 3 quarters were missed before that; the first ended on"
          + " 2 Apr 2025. The next is due on 2 Apr 2026."
      ),
    ] as [(Day, ClauseState, String)])
  func `a report does not undo the quarters missed before it`(
    day: Day, state: ClauseState, says: String
  ) throws {
    let clause = try council(
      AdviserReport("a4", arranged: "2025-12-31", due: "2026-01-02", received: "2026-01-02")
    ).clause(quarterly, on: day)
    #expect(clause.state == state)
    #expect(clause.why.hasSuffix(says), "\(clause.why)")
    let told = clause.evidence.map(\.text.string)
    #expect(
      told == [
        state == .met
          ? "Report; 3 quarters missed before it (2 Apr 2025, 2 Jul 2025 and 2 Oct 2025)"
          : "Report, due on 2 Jan 2026"
      ], "\(told)")
  }

  @Test func `of one quarter it is told when it ended, and regular reports miss none`() throws {
    let one = council(AdviserReport("a2", due: "2025-07-02", received: "2025-07-01"))
    #expect(
      try one.clause(quarterly, on: "2025-07-01").why.contains(
        " 1 quarter was missed before that; it ended on 2 Apr 2025."))
    #expect(try !one.clause(regular, on: "2025-07-01").why.contains("missed"))
    // One that was announced is not missed but late, as long as it does not come.
    let announced = one.changed { $0.reports.append(AdviserReport("a1", due: "2025-04-02")) }
    let clause = try announced.clause(quarterly, on: "2025-07-01")
    #expect(clause.state == .overdue(by: 90) && !clause.why.contains("missed"))
    // One that came before its own quarter is the report of the quarter it came in.
    let early = council(AdviserReport("a2", due: "2025-06-15", received: "2025-04-02"))
    #expect(try early.state(quarterly, on: "2025-07-02") == .due(in: 0))
    #expect(try !early.clause(quarterly, on: "2025-07-02").why.contains("missed"))
    let late = council(AdviserReport("a2", due: "2025-06-15", received: "2025-04-03"))
    #expect(try late.clause(quarterly, on: "2025-07-02").why.contains("1 quarter was missed"))
  }

  @Test func `what was missed stands in the dates, and is late no more`() {
    let draft = council(
      AdviserReport("a3", arranged: "2025-09-01", due: "2025-10-02", received: "2025-09-30")
    ).changed { $0.obligations = [Obligation(clause: "12", text: "x", kind: quarterly)] }
    let missed = ["2025-04-02 adviser-report missed", "2025-07-02 adviser-report missed"]
    #expect(
      rows(draft, on: "2025-09-29", .adviserReport).filter { $0.contains("late clause/12") }.count
        == 2)
    let after = rows(draft, on: "2025-09-30", .adviserReport)
    #expect(after.prefix(2) == missed.map { "\($0) clause/12" }[...], "\(after)")
    #expect(!after.contains { $0.contains(" late ") })
    #expect(draft.asOf("2025-09-30").overdue.isEmpty)
  }

  @Test func `the last report is the one that came last, and others that came late are counted`()
    throws
  {
    let two = council(
      AdviserReport("a1", due: "2025-04-02", received: "2025-07-05"),
      AdviserReport("a2", due: "2025-07-02", received: "2025-07-01"))
    let clause = try two.clause(quarterly, on: "2025-07-05")
    #expect(
      clause.why.contains(" 2 have come, the last on 5 Jul 2025, 94 days late. The next"),
      "\(clause.why)")
    #expect(
      clause.evidence.map(\.text.string) == ["Report, 94 days late", "Report"])
    let three = two.changed {
      $0.reports.append(AdviserReport("a3", due: "2025-10-02", received: "2025-10-02"))
    }
    #expect(
      try three.clause(quarterly, on: "2025-10-02").why.contains(
        " 3 have come, the last on 2 Oct 2025. 1 other came late. The next"))
  }

  @Test(
    arguments: [
      ("2025-07-09", " The next is due on 2 Oct 2025. One is announced for 2 Dec 2025, too late."),
      ("2025-10-02", " The next is due on 2 Oct 2025. One is announced for 2 Dec 2025, too late."),
      ("2025-10-03", " The next was due on 2 Oct 2025. One is announced for 2 Dec 2025."),
      ("2025-12-03", " The next was due on 2 Oct 2025."),
      ("2026-01-02", " The next was due on 2 Oct 2025."),
      (
        "2026-01-03",
        " The next was due on 2 Oct 2025; 2 are outstanding, due on 2 Oct 2025 and 2 Dec 2025."
      ),
    ] as [(Day, String)])
  func `a report announced for after its quarter is that quarter's, and said to be too late`(
    day: Day, says: String
  ) throws {
    let draft = council(
      AdviserReport("a1", due: "2025-04-02", received: "2025-04-01"),
      AdviserReport("a2", due: "2025-07-02", received: "2025-07-01"),
      AdviserReport("a3", arranged: "2025-07-09", due: "2025-12-02"))
    let why = try draft.clause(quarterly, on: day).why
    #expect(why.hasSuffix(says), "\(why)")
    // In time is what is announced for the quarter's last day.
    let kept = draft.changed {
      $0.reports[2] = AdviserReport("a3", arranged: "2025-07-09", due: "2025-10-02")
    }
    #expect(try !kept.clause(quarterly, on: "2025-07-09").why.contains("too late"))
  }

  @Test func `a quarter that ends with its month goes on doing so, seen from before and after`() {
    func days(_ day: Day, _ reports: AdviserReport...) -> [String] {
      let draft = CouncilDraft().changed {
        $0.issued = "2024-08-31"
        $0.published = "2024-08-01"
        $0.deadline = nil
        $0.obligations = [
          Obligation(clause: "12", text: "x", kind: quarterly),
          Obligation(clause: "11", text: "x", kind: .deadline(by: "2025-12")),
        ]
        $0.reports = reports
      }
      return draft.asOf(day).dates(
        from: "2024-09-01", to: "2026-01-01", kinds: [.adviserReport]
      ).filter { $0.status != .done }.map { String($0.on.iso.dropFirst(2)) }
    }
    let all = ["24-11-30", "25-02-28", "25-05-31", "25-08-31", "25-11-30"]
    #expect(days("2024-12-01") == ["24-11-30"])
    #expect(days("2025-12-01") == all)
    let first = AdviserReport("a1", arranged: "2024-09-01", due: "2024-11-30")
    #expect(days("2024-09-01", first) == all)
    let came = AdviserReport(
      "a1", arranged: "2024-09-01", due: "2024-11-30", received: "2024-11-30")
    #expect(days("2024-12-01", came) == Array(all.dropFirst()))
    // One that was due on another day is what the next are counted from.
    let other = AdviserReport(
      "a1", arranged: "2024-09-01", due: "2024-11-15", received: "2024-11-30")
    #expect(days("2024-12-01", other) == ["25-02-15", "25-05-15", "25-08-15", "25-11-15"])
  }
}
