import BoardModel
import Testing

@Suite struct TimelineTests {
  let few = CouncilDraft().changed { draft in
    draft.meetings = Array(draft.meetings.prefix(3))
    draft.meetings[1].packDue = "2025-02-08"
    draft.meetings[1].report = BoardReport(
      submitted: "2025-02-10", data: true, analysis: true, recommendations: true,
      evidenceOfImpact: true)
    draft.meetings[2].packDue = "2025-03-08"
    draft.meetings[2].isRecorded = false
  }

  @Test func `meetings and their papers are due, past or late`() {
    #expect(
      rows(few, on: "2025-02-09", .boardMeeting, .boardPack) == [
        "2025-01-15 board-meeting past meeting/m-2025-01",
        "2025-02-08 board-pack late meeting/m-2025-02/report",
        "2025-02-15 board-meeting due meeting/m-2025-02",
        "2025-03-08 board-pack due meeting/m-2025-03/report",
        "2025-03-15 board-meeting due meeting/m-2025-03",
      ])
    #expect(
      rows(few, on: "2025-03-16", .boardMeeting, .boardPack).suffix(4) == [
        "2025-02-10 board-pack done meeting/m-2025-02/report",
        "2025-02-15 board-meeting past meeting/m-2025-02",
        "2025-03-08 board-pack late meeting/m-2025-03/report",
        "2025-03-15 board-meeting late meeting/m-2025-03",
      ])
    let planned = few.asOf("2025-03-16").dates(
      from: "2025-02-10", to: "2025-02-10", kinds: [.boardPack])
    #expect(planned.map(\.planned) == ["2025-02-08"])
    #expect(planned.map(\.days) == [-34])
  }

  @Test func `a meeting nobody knew of is not there, a cancelled one says so`() {
    let council = few.changed {
      $0.meetings[2].arranged = "2025-02-01"
      $0.meetings[2].cancelled = "2025-03-01"
    }
    #expect(rows(council, on: "2025-01-31", .boardMeeting).count == 2)
    #expect(
      rows(council, on: "2025-03-01", .boardMeeting, .boardPack).suffix(1) == [
        "2025-03-15 board-meeting cancelled meeting/m-2025-03"
      ])
  }

  @Test(
    arguments: [
      ("2025-01-09", ["2025-07-02 dfe-review expected clause/6"]),
      (
        "2025-01-10",
        ["2025-03-31 dfe-review due review/r1", "2025-09-30 dfe-review expected clause/6"]
      ),
      (
        "2025-04-01",
        ["2025-03-31 dfe-review late review/r1", "2025-07-02 dfe-review expected clause/6"]
      ),
      (
        "2025-04-02",
        ["2025-04-02 dfe-review done review/r1", "2025-10-02 dfe-review expected clause/6"]
      ),
      (
        "2025-10-03",
        ["2025-04-02 dfe-review done review/r1", "2025-10-02 dfe-review late clause/6"]
      ),
    ] as [(Day, [String])])
  func `what nobody has fixed is expected by how often the notice asks`(
    day: Day, expected: [String]
  ) {
    let council = CouncilDraft().changed {
      $0.reviews = [Review("r1", arranged: "2025-01-10", due: "2025-03-31", held: "2025-04-02")]
    }
    #expect(rows(council, on: day, .departmentReview) == expected)
  }

  @Test func `the notice's own dates are as precise as the notice`() throws {
    let council = CouncilDraft().changed {
      $0.issued = "2025-01"
      $0.statuses = [
        NoticeStatusEntry(date: "2025-08", status: .lifted, text: "Lifted", illustrative: true)
      ]
    }
    let open = council.asOf("2025-06-30").dates(
      from: "2025-01-01", to: "2026-12-31", kinds: [.notice, .noticeDeadline])
    #expect(
      open.map(row) == [
        "2025-01-01 notice past notice", "2026-07-31 notice-deadline due clause/11",
      ])
    #expect(open.map(\.date.text) == ["Jan 2025", "31 Jul 2026"])
    let lifted = council.asOf("2025-08-31").dates(
      from: "2025-01-02", to: "2026-12-31", kinds: [.notice, .noticeDeadline])
    #expect(
      lifted.map(row) == [
        "2025-08-31 notice past notice/status/2025-08-31",
        "2026-07-31 notice-deadline lapsed clause/11",
      ])
  }

  @Test(arguments: SampleDataTests.councils.map(\.id.string))
  func `every date of the sample has a name of its own, lies within, and is in order`(
    id: String
  ) throws {
    let council = try #require(SampleDataTests.councils.first { $0.id.string == id })
    for meeting in council.meetings.wholeHistory {
      let view = CouncilAsOf(council, on: meeting.on)
      let items = view.dates(from: meeting.on - 400, to: meeting.on + 400)
      #expect(Set(items.map(\.uid)).count == items.count)
      #expect(items.map(\.on) == items.map(\.on).sorted())
      for item in items {
        #expect(item.days == item.on - meeting.on)
        #expect(item.on <= meeting.on + 400 && (item.until ?? item.on) >= meeting.on - 400)
        switch item.status {
        case .late, .missed: #expect(item.on < meeting.on, "\(item.uid)")
        case .due, .expected: #expect(item.on >= meeting.on, "\(item.uid)")
        case .lapsed:
          #expect(view.noticeEnded != nil, "\(item.uid)")
        case .done, .past:
          #expect(item.on <= meeting.on || item.kind == .noticeDeadline, "\(item.uid)")
        case .cancelled: break
        }
      }
      let narrow = view.dates(from: meeting.on, to: meeting.on + 91)
      #expect(
        narrow
          == items.filter { (item: DatedItem) in
            item.on <= meeting.on + 91 && (item.until ?? item.on) >= meeting.on
          })
    }
  }

  @Test func `the papers of a meeting that was called off are cancelled with it`() {
    let council = CouncilDraft().changed {
      $0.meetings = [$0.meetings[6]]
      $0.meetings[0].isRecorded = false
      $0.meetings[0].packDue = "2025-07-08"
      $0.meetings[0].cancelled = "2025-06-20"
    }
    #expect(
      rows(council, on: "2025-06-19", .boardMeeting, .boardPack) == [
        "2025-07-08 board-pack due meeting/m-2025-07/report",
        "2025-07-15 board-meeting due meeting/m-2025-07",
      ])
    #expect(
      rows(council, on: "2025-06-20", .boardMeeting, .boardPack) == [
        "2025-07-08 board-pack cancelled meeting/m-2025-07/report",
        "2025-07-15 board-meeting cancelled meeting/m-2025-07",
      ])
  }

  @Test func `what was struck through stays for a calendar, as cancelled, from that day on`() throws
  {
    let draft = CouncilDraft().changed {
      $0.meetings = [$0.meetings[6]]
      $0.meetings[0].isRecorded = false
      $0.meetings[0].packDue = "2025-07-08"
      $0.reviews = [Review("r1", arranged: "2025-03-01", due: "2025-07-10")]
      $0.reviews[0].struck = Strike(
        on: "2025-06-20", because: "Slip", by: nil, illustrative: true)
    }
    let id: Identifier<Meeting> = "m-2025-07"
    let council = try draft.council.applying(
      StrikeRecord(.meeting(id), because: "Slip", on: "2025-06-20"), today: "2025-06-20")
    func seen(_ day: Day, _ withWithdrawn: Bool) -> [String] {
      CouncilAsOf(council, on: day).dates(
        from: "2025-07-01", to: "2025-07-31",
        kinds: [.boardMeeting, .boardPack, .departmentReview],
        withWithdrawn: withWithdrawn
      ).map { "\($0.on) \($0.status.rawValue) \($0.ref.key)" }
    }
    let standing = [
      "2025-07-08 due meeting/m-2025-07/report", "2025-07-10 due review/r1",
      "2025-07-15 due meeting/m-2025-07",
    ]
    // The review's six months end on 2 July, when none is to be held.
    func known(_ rows: [String]) -> [String] { rows.filter { !$0.contains("clause") } }
    #expect(known(seen("2025-06-19", true)) == standing)
    #expect(known(seen("2025-06-20", false)) == [])
    #expect(
      known(seen("2025-06-20", true))
        == standing.map { $0.replacing("due", with: "cancelled") })
  }

  @Test
  func `when a notice ends, what was arranged has lapsed, and a calendar is told of all else`() {
    let draft = CouncilDraft().changed {
      $0.meetings = Array($0.meetings[5...7])
      $0.meetings[2].isRecorded = false
      $0.meetings[1].isRecorded = false
      $0.meetings[2].packDue = "2025-08-08"
      $0.reviews = [Review("r1", arranged: "2025-03-01", due: "2025-07-25")]
      $0.objectives[0].milestones = [Milestone("m1", due: "2025-08-01")]
      $0.statuses = [
        NoticeStatusEntry(date: "2025-07-20", status: .lifted, text: "x", illustrative: true)
      ]
    }
    func seen(_ day: Day, _ withWithdrawn: Bool) -> [String] {
      draft.asOf(day).dates(
        from: "2025-06-01", to: "2025-12-31",
        kinds: [.boardMeeting, .boardPack, .departmentReview, .adviserReport, .milestone],
        withWithdrawn: withWithdrawn
      ).map { "\($0.on) \($0.status.rawValue) \($0.ref.key)" }
    }
    let arranged = [
      "2025-07-15 late meeting/m-2025-07", "2025-07-25 due review/r1",
      "2025-08-08 due meeting/m-2025-08/report", "2025-08-15 due meeting/m-2025-08",
    ]
    let before = seen("2025-07-19", true)
    #expect(Set(arranged).isSubset(of: before))
    let after = seen("2025-07-20", false)
    let lapsed = arranged.map {
      $0.replacing(" due ", with: " lapsed ").replacing(" late ", with: " lapsed ")
    }
    #expect(after == ["2025-06-15 past meeting/m-2025-06"] + lapsed)
    // Whatever a calendar was told to look forward to the day before, it is told to forget.
    let told = seen("2025-07-20", true)
    #expect(told.count == before.count)
    #expect(
      told.filter { !$0.contains(" past ") }
        == before.filter { !$0.contains(" past ") }.map { row in
          ["due", "late", "expected"].reduce(row) { $0.replacing(" \($1) ", with: " lapsed ") }
        })
    #expect(told.contains("2025-08-01 lapsed objective/KNO-07/milestone/m1"), "\(told)")
    #expect(told.contains { $0.hasSuffix(" lapsed clause/12") })
  }

  @Test func `councils are merged by day`() {
    let views = SampleDataTests.councils.map { CouncilAsOf($0, on: "2025-06-30") }
    let merged = Timeline.merged(views, from: "2025-06-30", to: "2025-09-30")
    #expect(merged.map(\.on) == merged.map(\.on).sorted())
    #expect(Set(merged.map(\.council.string)).count >= 2)
    let apart = views.reduce(0) { $0 + $1.dates(from: "2025-06-30", to: "2025-09-30").count }
    #expect(merged.count == apart)
  }
}
