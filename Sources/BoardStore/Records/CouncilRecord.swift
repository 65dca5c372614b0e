import BoardModel

/// The whole of a council's file.
struct CouncilRecord: Record {
  private var schema: Int?
  private var editorsSchema: Prose?
  private var schemaMinor: Int?
  private var id: CouncilID?
  private var name: Prose?
  private var notice: Notice?
  private var areas: [AreaForImprovement] = []
  private var plan: Plan?
  private var people: [PersonInRole] = []
  private var partners: [Partner] = []
  private var meetings = Log<Meeting>(inOrder: [])
  private var reviews: [Review] = []
  private var selfAssessments = Log<SelfAssessment>(inOrder: [])
  private var readiness = Log<ReadinessEntry>(inOrder: [])
  private var passages = Log<AssessmentPassage>(inOrder: [])
  private var adviserReports: [AdviserReport] = []
  private var visits = Log<Visit>(inOrder: [])
  private var clauseEntries = Log<ClauseEntry>(inOrder: [])
  private var measures: [Measure] = []
  private var risks = Log<Risk>(inOrder: [])

  static let table = RecordTable<Self>("council", "One council: its notice, plan and records.") {
    $0.optional(
      "$schema", .text, "Where editors find the schema of this file; noticeboard keeps it.",
      { _ in nil }
    ) { $0.editorsSchema = $1 }
    $0.required("schema", .councilSchema, "The version of this format.", { _ in 1 }) {
      $0.schema = $1
    }
    $0.optional("schemaMinor", .schemaMinor, SchemaMinorKind.about, { _ in nil }) {
      $0.schemaMinor = $1
    }
    $0.required("id", .councilID, "The council's short name, as the file is called.", { $0.id }) {
      $0.id = $1
    }
    $0.required("name", .text, "The council's name.", { $0.name }) { $0.name = $1 }
    $0.required("notice", .record(NoticeRecord.self), "The Improvement Notice.", { $0.notice }) {
      $0.notice = $1
    }
    $0.optional(
      "areas", .list(of: .record(AreaRecord.self)), "What inspections said must improve.",
      { $0.areas }
    ) { $0.areas = $1 }
    $0.required("plan", .record(PlanRecord.self), "The improvement plan.", { $0.plan }) {
      $0.plan = $1
    }
    $0.optional(
      "people", .list(of: .record(PersonRecord.self)), "The roles others are named by.",
      { $0.people }
    ) { $0.people = $1 }
    $0.optional(
      "partners", .list(of: .record(PartnerRecord.self)), "The agencies worked with.",
      { $0.partners }
    ) { $0.partners = $1 }
    $0.optional(
      "meetings", .log(of: .record(MeetingRecord.self)), "The improvement board's meetings.",
      { $0.meetings }
    ) { $0.meetings = $1 }
    $0.optional(
      "reviews", .list(of: .record(ReviewRecord.self)), "Reviews of progress (clauses 6 and 8).",
      { $0.reviews }
    ) { $0.reviews = $1 }
    $0.optional(
      "selfAssessments", .log(of: .record(SelfAssessmentRecord.self)),
      "The council's own assessments before a review (clause 10).", { $0.selfAssessments }
    ) { $0.selfAssessments = $1 }
    $0.optional(
      "readiness", .log(of: .record(ReadinessRecord.self)),
      "What is in place for those who review (clause 9).", { $0.readiness }
    ) { $0.readiness = $1 }
    $0.optional(
      "assessmentPassages", .log(of: .record(PassageRecord.self)),
      "A person's own words in the self-assessment (clause 10).", { $0.passages }
    ) { $0.passages = $1 }
    $0.optional(
      "adviserReports", .list(of: .record(AdviserReportRecord.self)),
      "The adviser's reports to the Department (clause 12).", { $0.adviserReports }
    ) { $0.adviserReports = $1 }
    $0.optional(
      "visits", .log(of: .record(VisitRecord.self)), "Ofsted's visits and inspections.",
      { $0.visits }
    ) { $0.visits = $1 }
    $0.optional(
      "clauseEntries", .log(of: .record(ClauseEntryRecord.self)),
      "What was done under the notice's clauses.", { $0.clauseEntries }
    ) { $0.clauseEntries = $1 }
    $0.optional(
      "measures", .list(of: .record(MeasureRecord.self)), "Indicators with their points.",
      { $0.measures }
    ) { $0.measures = $1 }
    $0.optional(
      "risks", .log(of: .record(RiskRecord.self)), "What may keep the plan from being delivered.",
      { $0.risks }
    ) { $0.risks = $1 }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> Council? {
    guard schema != nil, let id, let name, let notice, let plan else { return nil }
    for (place, objective) in plan.objectives.enumerated() {
      reader.expect("delivery", objective.delivery, eachOf: meetings, of: place, at: start)
      reader.expect("impact", objective.impact, eachOf: meetings, of: place, at: start)
    }
    return Council(
      id: id, name: name, notice: notice, areas: areas, plan: plan, people: people,
      partners: partners, meetings: meetings, reviews: reviews, selfAssessments: selfAssessments,
      readiness: readiness, passages: passages, adviserReports: adviserReports, visits: visits,
      clauseEntries: clauseEntries,
      measures: measures, risks: risks,
      holdsIllustrativeRecords: reader.holdsIllustrativeRecords, holdsStrikes: reader.holdsStrikes)
  }
}

extension JSONReader {
  /// Complains of ratings that name a meeting other than that of their time.
  fileprivate mutating func expect<Value>(
    _ key: String, _ ratings: Log<RatingEntry<Value>>, eachOf meetings: Log<Meeting>,
    of objective: Int, at start: Int
  ) {
    for (place, rating) in ratings.wholeHistory.enumerated() {
      guard let named = rating.meeting, rating.struck == nil,
        let other = meetings.meeting(between: rating.on, and: named)
      else { continue }
      complain(
        .ofOtherMeeting(
          named.string, on: rating.on.iso, other: other.id.string, otherDay: other.on.iso),
        at: start,
        [
          .key("plan"), .key("objectives"), .index(objective), .key(key), .dated(place),
          .key("meeting"),
        ])
    }
  }
}
