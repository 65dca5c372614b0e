import BoardModel
import Testing

/// What the plan, reviews and visits put on days.
@Suite struct TimelineOfWorkTests {
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
        "2025-04-30 self-assessment due review/r1",
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
    // On the day of the review it is too late, and the one before it is still owed.
    let late = council.changed {
      $0.assessments = [
        SelfAssessment(
          id: "s", on: "2025-05-01", review: "r1", covers: [], text: "Said", illustrative: true)
      ]
    }
    #expect(
      rows(late, on: "2025-05-01", .selfAssessment) == [
        "2025-04-30 self-assessment late review/r1",
        "2025-05-01 self-assessment done self-assessment/s",
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

  @Test func `a diagnostic review is due by the date set for it, until one is held`() {
    let council = CouncilDraft().changed {
      $0.obligations = [Obligation(clause: "8", text: "Diagnostic", kind: .diagnosticReviews)]
      $0.clauseEntries = [.dateSet("8", on: "2025-02-01", due: "2025-03-01")]
    }
    let required = "2025-03-01 diagnostic-review"
    #expect(rows(council, on: "2025-01-31", .diagnosticReview) == [])
    #expect(
      rows(council, on: "2025-02-01", .diagnosticReview) == ["\(required) due clause-entry/e1"])
    #expect(
      rows(council, on: "2025-03-02", .diagnosticReview) == ["\(required) late clause-entry/e1"])
    let arranged = council.changed {
      $0.reviews = [Review("r", .diagnostic, arranged: "2025-02-02", due: "2025-03-01")]
    }
    #expect(
      rows(arranged, on: "2025-02-02", .diagnosticReview) == ["\(required) due review/r"])
    let held = council.changed {
      $0.reviews = [Review("r", .diagnostic, due: "2025-02-20", held: "2025-02-20")]
    }
    #expect(
      rows(held, on: "2025-02-20", .diagnosticReview) == [
        "2025-02-20 diagnostic-review done review/r"
      ])
  }

  @Test func `a record of progress that was not kept up to date stands with what is late`() {
    let council = CouncilDraft().changed {
      $0.obligations = [Obligation(clause: "5a", text: "Record", kind: .progressRecord)]
      $0.objectives[0].delivery = [RatingEntry(on: "2025-01-15", .green)]
    }
    let late = council.asOf("2025-02-20")
    #expect(late.overdue.map(\.obligation.clause) == ["5a"])
    #expect(late.overdue.first?.due == "2025-02-15")
    #expect(
      rows(council, on: "2025-02-20", .progressRecord)
        == late.overdue.map { "\($0.due) progress-record late clause/5a" })
  }

  @Test func `a quarterly report follows the last that is arranged`() {
    func dates(_ cadence: ReportCadence) -> [String] {
      let council = CouncilDraft().changed {
        $0.obligations = [
          Obligation(
            clause: "12", text: "Reports",
            kind: .adviserReports(cadence: cadence, against: "plan"))
        ]
        $0.reports = [AdviserReport("a1", due: "2025-03-31")]
      }
      return rows(council, on: "2025-03-31", .adviserReport)
    }
    #expect(
      dates(.quarterly) == [
        "2025-03-31 adviser-report due adviser-report/a1",
        "2025-06-30 adviser-report expected clause/12",
        "2025-09-30 adviser-report expected clause/12",
        "2025-12-31 adviser-report expected clause/12",
      ])
    #expect(dates(.regular) == ["2025-03-31 adviser-report due adviser-report/a1"])
  }
}
