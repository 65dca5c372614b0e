/// A council under a notice, with all that its file holds.
///
/// Nothing in it is derived. What a day makes of it is asked of `CouncilAsOf`.
package struct Council: Hashable, Sendable {
  package let id: CouncilID
  package let name: Prose
  package internal(set) var notice: Notice
  package internal(set) var areas: [AreaForImprovement]
  package internal(set) var plan: Plan
  package internal(set) var people: [PersonInRole]
  package internal(set) var partners: [Partner]
  package internal(set) var meetings: Log<Meeting>
  package internal(set) var reviews: [Review]
  package internal(set) var selfAssessments: Log<SelfAssessment>
  package internal(set) var readiness: Log<ReadinessEntry>
  package internal(set) var passages: Log<AssessmentPassage>
  package internal(set) var adviserReports: [AdviserReport]
  package internal(set) var visits: Log<Visit>
  /// What was submitted, agreed or shown under the notice's clauses.
  package internal(set) var clauseEntries: Log<ClauseEntry>
  package let measures: [Measure]
  package let risks: Log<Risk>
  /// Whether any record in it is made up.
  package let holdsIllustrativeRecords: Bool
  /// Whether any entry in it is struck through or was added to later, or anything was called
  /// otherwise once: most councils need not be searched for any of it.
  package internal(set) var holdsStrikes: Bool
  /// Why nothing of it can be changed; nothing where it can.
  package private(set) var viewOnly: ViewOnly?

  package init(
    id: CouncilID, name: Prose, notice: Notice, areas: [AreaForImprovement], plan: Plan,
    people: [PersonInRole] = [], partners: [Partner] = [], meetings: Log<Meeting> = Log(),
    reviews: [Review] = [], selfAssessments: Log<SelfAssessment> = Log(),
    readiness: Log<ReadinessEntry> = Log(), passages: Log<AssessmentPassage> = Log(),
    adviserReports: [AdviserReport] = [], visits: Log<Visit> = Log(),
    clauseEntries: Log<ClauseEntry> = Log(), measures: [Measure] = [],
    risks: Log<Risk> = Log(), holdsIllustrativeRecords: Bool,
    holdsStrikes: Bool = false
  ) {
    self.id = id
    self.name = name
    self.notice = notice
    self.areas = areas
    self.plan = plan
    self.people = people
    self.partners = partners
    self.meetings = meetings
    self.reviews = reviews
    self.selfAssessments = selfAssessments
    self.readiness = readiness
    self.passages = passages
    self.adviserReports = adviserReports
    self.visits = visits
    self.clauseEntries = clauseEntries
    self.measures = measures
    self.risks = risks
    self.holdsIllustrativeRecords = holdsIllustrativeRecords
    self.holdsStrikes = holdsStrikes
  }

  /// The same council, for looking at.
  package func viewOnly(_ why: ViewOnly) -> Council {
    var council = self
    council.viewOnly = why
    return council
  }
}
