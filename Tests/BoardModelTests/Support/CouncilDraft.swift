import BoardModel

/// A board meeting to change one thing of.
struct MeetingDraft {
  var id: Identifier<Meeting>
  var on: Day
  var arranged: Day?
  /// Whether anything is written down of it.
  var isRecorded = true
  var cancelled: Day?
  var chair: Identifier<PersonInRole>?
  var attendance: [Attendance]?
  var report: BoardReport?
  var packDue: Day?

  /// The 15th of each month of 2025, all arranged on 2 January.
  static let monthly: [MeetingDraft] = (1...12).map { month in
    let text = month < 10 ? "0\(month)" : "\(month)"
    return MeetingDraft(
      id: Identifier(Prose("m-2025-\(text)")), on: Day(stringLiteral: "2025-\(text)-15"),
      arranged: "2025-01-02")
  }

  var meeting: Meeting {
    Meeting(
      id: id, on: on, arranged: arranged, cancelled: cancelled, packDue: packDue, chair: chair,
      attendance: attendance ?? (isRecorded ? [Attendance(who: "chair", presence: .present)] : []),
      report: report,
      decisions: [], actions: [], illustrative: true)
  }
}

/// A council to change one thing of; its notice was issued on 2 January 2025.
struct CouncilDraft {
  var issued: PartialDate? = "2025-01-02"
  var signed: PartialDate?
  var published: PartialDate = "2024-12-01"
  var deadline: PartialDate? = "2026-07"
  var submission: PlanSubmission?
  var statuses: [NoticeStatusEntry] = []
  var meetings = MeetingDraft.monthly
  var reviews: [Review] = []
  var reports: [AdviserReport] = []
  var objectives = [ObjectiveDraft()]
  /// In place of the usual clauses.
  var obligations: [Obligation]?
  var anomalies: [Anomaly] = []
  var areas: [AreaForImprovement] = []
  var people: [PersonInRole] = []
  var partners: [Partner] = []
  var assessments: [SelfAssessment] = []
  var readiness: [ReadinessEntry] = []
  var passages: [AssessmentPassage] = []
  var visits: [Visit] = []
  var clauseEntries: [ClauseEntry] = []

  func changed(_ change: (inout Self) -> Void) -> Self {
    var copy = self
    change(&copy)
    return copy
  }

  var council: Council {
    guard let id = CouncilID("knowsley") else { preconditionFailure("no council name") }
    var obligations: [Obligation] = [
      Obligation(
        clause: "4", text: "Plan", kind: .plan(submissionDateSetByAdviser: true)),
      Obligation(
        clause: "6", text: "Reviews", kind: .reviews(everyMonths: 6, of: "plan")),
      Obligation(clause: "8", text: "Diagnostic reviews", kind: .diagnosticReviews),
      Obligation(
        clause: "12", text: "Reports",
        kind: .adviserReports(cadence: .quarterly, against: "the plan")),
    ]
    if let deadline {
      obligations.append(
        Obligation(clause: "11", text: "Delivered", kind: .deadline(by: deadline)))
    }
    return Council(
      id: id, name: "Knowsley",
      notice: Notice(
        title: "Improvement Notice", issued: issued, signed: signed, signatory: nil,
        trigger: NoticeTrigger(kind: .inspection, published: published, text: "Inadequate"),
        obligations: self.obligations ?? obligations, anomalies: anomalies, submission: submission,
        statuses: statuses,
        source: "DfE"),
      areas: areas, plan: Plan(priorities: [], objectives: objectives.map(\.objective)),
      people: people, partners: partners, meetings: Log(meetings.map(\.meeting)),
      reviews: reviews, selfAssessments: Log(assessments), readiness: Log(readiness),
      passages: Log(passages), adviserReports: reports, visits: Log(visits),
      clauseEntries: Log(clauseEntries), holdsIllustrativeRecords: true)
  }

  func asOf(_ day: Day, _ thresholds: Thresholds = Thresholds()) -> CouncilAsOf {
    CouncilAsOf(council, on: day, thresholds: thresholds)
  }
}

extension ObjectiveDraft {
  /// As a council with this one objective would see it on a day.
  func asOf(
    _ day: Day, in council: CouncilDraft = CouncilDraft(), _ thresholds: Thresholds = Thresholds()
  ) -> ObjectiveAsOf? {
    council.changed { $0.objectives = [self] }.asOf(day, thresholds).objectives.first
  }

  /// The rules that hit on a day.
  func rules(
    on day: Day, in council: CouncilDraft = CouncilDraft(), _ thresholds: Thresholds = Thresholds()
  ) -> [RuleID] {
    asOf(day, in: council, thresholds)?.verdict.hits.map(\.rule) ?? []
  }

  func hit(
    _ rule: RuleID, on day: Day, in council: CouncilDraft = CouncilDraft(),
    _ thresholds: Thresholds = Thresholds()
  ) -> RuleHit? {
    asOf(day, in: council, thresholds)?.verdict.hits.first { $0.rule == rule }
  }
}
