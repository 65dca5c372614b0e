import BoardModel
import Testing

/// What follows on what is arranged, by how often the notice asks, and never where it does not say.
struct ExpectedDatesTests {
  private let deadline: PartialDate? = "2026-02"

  private func days(
    _ kind: ObligationKind, _ dated: DatedKind, on day: Day = "2025-06-30",
    _ change: (inout CouncilDraft) -> Void = { _ in }
  ) -> [DatedItem] {
    let draft = CouncilDraft().changed {
      $0.meetings = Array($0.meetings.prefix(6))
      $0.obligations = [Obligation(clause: "9", text: "x", kind: kind)]
      if let deadline {
        $0.obligations?.append(
          Obligation(clause: "11", text: "x", kind: .deadline(by: deadline)))
      }
      change(&$0)
    }
    return draft.asOf(day).dates(from: "2025-01-01", to: "2035-01-01", kinds: [dated]).filter {
      $0.status == .expected
    }
  }

  private let monthly = ObligationKind.board(cadence: .monthly, independentChair: false)
  private let quarterly = ObligationKind.adviserReports(cadence: .quarterly, against: "x")

  private func report(_ id: Identifier<AdviserReport>, due: Day, on received: Day?) -> AdviserReport
  {
    AdviserReport(
      id: id, title: "x", arranged: "2025-01-02", due: due, received: received, text: nil,
      illustrative: true)
  }

  @Test func `quarterly reports are expected one after the other, up to the deadline`() {
    let items = days(quarterly, .adviserReport) {
      $0.reports = [
        report("a1", due: "2025-04-20", on: "2025-04-21"), report("a2", due: "2025-07-20", on: nil),
      ]
    }
    #expect(items.map(\.on.iso) == ["2025-10-20", "2026-01-20"])
    #expect(items[0].title == "Adviser report expected by 20 Oct 2025, from clause 9")
    #expect(Set(items.map(\.uid)).count == 2)
  }

  @Test func `what is arranged in between is counted from, and stands in the place of one`() {
    let items = days(quarterly, .adviserReport) {
      $0.reports = [
        report("a0", due: "2025-04-20", on: "2025-04-20"),
        report("a1", due: "2025-07-20", on: nil), report("a2", due: "2025-10-01", on: nil),
      ]
    }
    #expect(items.map(\.on.iso) == ["2026-01-01"])
    // One that is arranged too late leaves the one expected before it.
    let late = days(quarterly, .adviserReport) {
      $0.reports = [
        report("a1", due: "2025-04-02", on: "2025-04-02"),
        report("a2", due: "2025-07-02", on: nil), report("a3", due: "2025-10-20", on: nil),
      ]
    }
    #expect(late.map(\.on.iso) == ["2025-10-02", "2026-01-20"])
  }

  @Test func `regular reports and timetables that are agreed have no day but what is arranged`() {
    let regular = ObligationKind.adviserReports(cadence: .regular, against: "x")
    #expect(
      days(regular, .adviserReport) { $0.reports = [report("a1", due: "2025-07-01", on: nil)] }
        .isEmpty)
    let agreed = ObligationKind.board(cadence: .agreedWithDepartment, independentChair: true)
    #expect(days(agreed, .boardMeeting) { $0.meetings = MeetingDraft.monthly }.isEmpty)
  }

  @Test func `a board reported to monthly is expected in each month that has no meeting yet`() {
    let items = days(monthly, .boardMeeting) {
      for place in $0.meetings.indices {
        $0.meetings[place].report = BoardReport(
          submitted: $0.meetings[place].on, data: true, analysis: true, recommendations: true,
          evidenceOfImpact: true)
      }
      for var meeting in MeetingDraft.monthly where meeting.on > "2025-06-30" {
        meeting.isRecorded = false
        if ["m-2025-07", "m-2025-10"].contains(meeting.id.string) { $0.meetings.append(meeting) }
      }
    }
    #expect(
      items.map(\.on.iso) == [
        "2025-08-31", "2025-09-30", "2025-11-30", "2025-12-31", "2026-01-31", "2026-02-28",
      ])
  }

  @Test func `once the deadline has passed, three years are told`() {
    let items = days(.reviews(everyMonths: 6, of: "x"), .departmentReview, on: "2026-03-01") {
      $0.reviews = [
        Review("r0", due: "2026-01-05", held: "2026-01-05"),
        Review("r1", arranged: "2026-01-10", due: "2026-03-31"),
      ]
    }
    #expect(items.map(\.on.iso).first == "2026-09-30" && items.map(\.on.iso).last == "2028-09-30")
    #expect(items.count == 5)
  }

  @Test func `quarters that have passed without a report are each late`() {
    let draft = CouncilDraft().changed {
      $0.obligations = [Obligation(clause: "12", text: "x", kind: quarterly)]
      $0.reports = [
        report("a1", due: "2025-04-20", on: "2025-04-20"), report("a2", due: "2025-10-01", on: nil),
      ]
    }
    func late(_ day: Day) -> [String] {
      draft.asOf(day).dates(from: "2025-01-01", to: "2027-01-01", kinds: [.adviserReport]).filter {
        $0.status == .late
      }.map { "\($0.on) \($0.uid)" }
    }
    let first = "2025-07-20 knowsley/adviser-report/clause/12/2025-07"
    let second = "2025-10-01 knowsley/adviser-report/adviser-report/a2"
    let third = "2026-01-20 knowsley/adviser-report/clause/12/2026-01"
    #expect(late("2025-07-20") == [])
    #expect(late("2025-07-21") == [first])
    #expect(late("2026-01-20") == [first, second])
    #expect(late("2026-01-21") == [first, second, third])
  }

  @Test func `what is expected keeps its name when another of its kind is arranged`() {
    func names(_ reports: AdviserReport...) -> [String] {
      days(quarterly, .adviserReport) { $0.reports = reports }.map(\.uid)
    }
    let first = report("a1", due: "2025-04-20", on: "2025-04-21")
    let before = names(first, report("a2", due: "2025-07-20", on: nil))
    #expect(
      before
        == ["10", "01"].map {
          "knowsley/adviser-report/clause/9/\($0 == "10" ? "2025" : "2026")-\($0)"
        })
    let after = names(
      first, report("a2", due: "2025-07-20", on: nil), report("a3", due: "2025-10-20", on: nil))
    #expect(after == Array(before.dropFirst()))
  }

  @Test func `an adviser's report that is awaited has lapsed once its clause is released`() {
    let draft = CouncilDraft().changed {
      $0.obligations = [Obligation(clause: "12", text: "x", kind: quarterly)]
      $0.reports = [
        report("a1", due: "2025-04-20", on: nil), report("a2", due: "2025-07-20", on: nil),
      ]
      $0.clauseEntries = [
        ClauseEntry(
          id: "e1", on: "2025-06-01", clause: "12", kind: .released, text: "Letter.", due: nil,
          illustrative: true)
      ]
    }
    func seen(_ day: Day) -> [DatedStatus] {
      draft.asOf(day).dates(from: "2025-01-01", to: "2025-07-31", kinds: [.adviserReport])
        .map(\.status)
    }
    #expect(seen("2025-05-31") == [.late, .late, .due])
    #expect(seen("2025-06-01") == [.lapsed, .lapsed])
    let released = draft.asOf("2025-06-01")
    #expect(released.nextAdviserReport == nil && released.overdueAdviserReports.isEmpty)
    #expect(draft.asOf("2025-05-31").nextAdviserReport?.id == "a2")
    #expect(CouncilSummary(of: released).adviserReportsReleased)
  }

  @Test func `what is late, and what has ended, has nothing that follows`() {
    #expect(days(quarterly, .adviserReport).isEmpty)
    // Where the next is arranged all the same, it is counted from that.
    let after = days(quarterly, .adviserReport) {
      $0.reports = [
        report("a1", due: "2025-04-20", on: nil), report("a2", due: "2025-07-20", on: nil),
      ]
    }
    #expect(after.map(\.on.iso) == ["2025-10-20", "2026-01-20"])
    #expect(
      days(quarterly, .adviserReport) {
        $0.reports = [report("a1", due: "2025-07-20", on: nil)]
        $0.statuses = [
          NoticeStatusEntry(date: "2025-06-20", status: .lifted, text: "x", illustrative: true)
        ]
      }.isEmpty)
  }
}
