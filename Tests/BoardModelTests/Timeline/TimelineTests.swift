import BoardModel
import Testing

@Suite struct TimelineTests {
  func row(_ item: DatedItem) -> String {
    "\(item.on) \(item.kind.rawValue) \(item.status.rawValue) \(item.ref.key)"
  }

  func rows(
    _ council: CouncilDraft, on day: Day, from: Day = "2025-01-01", to: Day = "2025-12-31",
    _ kinds: DatedKind...
  ) -> [String] {
    council.asOf(day).dates(from: from, to: to, kinds: kinds).map(row)
  }

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
      ("2025-01-10", ["2025-03-31 dfe-review due review/r1"]),
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
    #expect(open.map(\.date.text) == ["Jan 2025", "Jul 2026"])
    let lifted = council.asOf("2025-08-31").dates(
      from: "2025-01-02", to: "2026-12-31", kinds: [.notice, .noticeDeadline])
    #expect(
      lifted.map(row) == [
        "2025-08-31 notice past notice/status/2025-08-31",
        "2026-07-31 notice-deadline past clause/11",
      ])
  }

  @Test func `the plan's work stands on the day it is forecast for, then on the day it was done`() {
    let council = CouncilDraft().changed {
      $0.objectives[0].milestones = [
        Milestone("m1", due: "2025-05-01", reached: "2025-05-20")
      ]
      $0.objectives[0].actions = [Action("a1", due: "2025-04-01", ("2025-04-05", .closed))]
      $0.objectives[0].forecasts = [Forecast(on: "2025-03-01", due: "2026-02-01")]
    }
    let kinds: [DatedKind] = [.objective, .milestone, .action]
    func seen(_ day: Day) -> [String] {
      council.asOf(day).dates(from: "2025-01-01", to: "2026-12-31", kinds: kinds).map(row)
    }
    #expect(
      seen("2025-04-02") == [
        "2025-04-01 action late objective/KNO-07/action/a1",
        "2025-05-01 milestone due objective/KNO-07/milestone/m1",
        "2026-02-01 objective due objective/KNO-07",
      ])
    #expect(
      seen("2025-05-20") == [
        "2025-04-05 action done objective/KNO-07/action/a1",
        "2025-05-20 milestone done objective/KNO-07/milestone/m1",
        "2026-02-01 objective due objective/KNO-07",
      ])
    let planned = council.asOf("2025-05-20").dates(
      from: "2025-01-01", to: "2026-12-31", kinds: kinds)
    #expect(planned.map(\.planned) == ["2025-04-01", "2025-05-01", "2025-12-31"])
  }

  @Test func `asks and self-assessments are owed by a day`() {
    let council = CouncilDraft().changed {
      $0.obligations = [
        Obligation(clause: "10", text: "Before any review", kind: .selfAssessment(nil))
      ]
      $0.reviews = [Review("r1", due: "2025-05-01")]
      $0.objectives[0].contributions = [
        Contribution(
          id: "c", partner: "nhs", expected: "Nurses", added: "2025-01-01", strengths: Log(),
          asks: [
            Ask(
              id: "k", on: "2025-02-01", text: "Send them", to: nil, answerBy: "2025-03-01",
              answered: Ask.Answer(on: "2025-03-04", text: "Yes"), illustrative: true)
          ], illustrative: true)
      ]
    }
    let ask = "ask objective/KNO-07/contribution/c/ask/k"
    #expect(rows(council, on: "2025-01-31", .ask) == [])
    #expect(
      rows(council, on: "2025-03-02", .ask, .selfAssessment) == [
        "2025-03-01 ask late objective/KNO-07/contribution/c/ask/k",
        "2025-05-01 self-assessment due review/r1",
      ], "\(ask)")
    #expect(
      rows(council, on: "2025-03-04", .ask) == [
        "2025-03-04 ask done objective/KNO-07/contribution/c/ask/k"
      ])
    let given = council.changed {
      $0.assessments = [
        SelfAssessment(
          id: "s", on: "2025-04-01", review: "r1", covers: [], text: "Said", illustrative: true)
      ]
    }
    #expect(
      rows(given, on: "2025-04-01", .selfAssessment) == [
        "2025-04-01 self-assessment done self-assessment/s"
      ])
  }

  @Test func `a visit is known once it has taken place, and its letter once it is out`() {
    let council = CouncilDraft().changed {
      $0.visits = [
        Visit(
          id: "v", kind: .monitoringVisit, title: "Visit", from: "2025-03-19", to: "2025-03-20",
          published: "2025-05-16", inspectors: [], areasCovered: [], findings: [],
          copiedToDepartment: true, source: "Ofsted", illustrative: true)
      ]
    }
    #expect(rows(council, on: "2025-03-19", .visit, .visitLetter) == [])
    #expect(
      rows(council, on: "2025-05-15", from: "2025-03-01", .visit, .visitLetter)
        == ["2025-03-19 visit past visit/v"])
    let items = council.asOf("2025-05-16").dates(
      from: "2025-03-20", to: "2025-05-16", kinds: [.visit, .visitLetter])
    #expect(
      items.map(row) == ["2025-03-19 visit past visit/v", "2025-05-16 visit-letter past visit/v"])
    #expect(items.map(\.until) == ["2025-03-20", nil])
    #expect(rows(council, on: "2025-05-16", from: "2025-03-21", .visit) == [])
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
        case .late: #expect(item.on < meeting.on, "\(item.uid)")
        case .due, .expected: #expect(item.on >= meeting.on, "\(item.uid)")
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

  @Test func `councils are merged by day`() {
    let views = SampleDataTests.councils.map { CouncilAsOf($0, on: "2025-06-30") }
    let merged = Timeline.merged(views, from: "2025-06-30", to: "2025-09-30")
    #expect(merged.map(\.on) == merged.map(\.on).sorted())
    #expect(Set(merged.map(\.council.string)).count >= 2)
    let apart = views.reduce(0) { $0 + $1.dates(from: "2025-06-30", to: "2025-09-30").count }
    #expect(merged.count == apart)
  }

  @Test func `a bar reaches from start to what is expected, or to its end`() throws {
    let objective = ObjectiveDraft().changed {
      $0.forecasts = [Forecast(on: "2025-03-01", due: "2026-02-01")]
      $0.milestones = [Milestone("m", due: "2025-05-01", reached: "2025-04-20")]
      $0.delivery = [RatingEntry(on: "2025-06-01", .blue)]
    }
    let open = try #require(objective.asOf("2025-05-01")?.bar)
    #expect(open.baselineDue == "2025-12-31" && open.forecastDue == "2026-02-01")
    #expect(open.finished == nil && open.end == "2026-02-01")
    #expect(open.milestones.map(\.on) == ["2025-04-20"])
    #expect(open.milestones.map(\.isReached) == [true])
    let done = try #require(objective.asOf("2025-06-01")?.bar)
    #expect(done.finished == "2025-06-01" && done.end == "2025-06-01")
  }
}
