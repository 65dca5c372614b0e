/// One kind of obligation: how a clause of that kind stands, from what was recorded by the day.
///
/// It holds what the notice itself says of the kind, so that what notices differ in comes from data.
protocol ObligationRule: Sendable {
  func finding(in council: CouncilAsOf) -> ClauseFinding

  /// What has not come yet and has a day to come by; it is overdue from the day after.
  ///
  /// The part of `finding` that makes a clause overdue, found sooner: a portfolio asks it of every
  /// clause of every council.
  func owed(in council: CouncilAsOf) -> Owed?
}

extension ObligationRule {
  /// Most kinds have no day to be late by.
  func owed(in council: CouncilAsOf) -> Owed? { nil }
}

/// What a clause asks for that has not come yet.
struct Owed {
  /// The last day for it.
  let due: Day

  func state(on day: Day) -> ClauseState { .by(due, on: day) }
}

/// What a rule finds of a clause.
struct ClauseFinding {
  var state: ClauseState
  var why: String
  var evidence: [ClauseEvidence] = []
  var next: NextDate?
  /// Where the notice gives no number, the one it was judged by instead.
  var measure: String?
}

extension ObligationKind {
  /// Nothing for the last clause, which stands by how the others do.
  var rule: (any ObligationRule)? {
    switch self {
    case .scope: ScopeObligation()
    case .partners(let section): PartnersObligation(section: section)
    case .adviser(let months): AdviserObligation(minimumMonths: months)
    case .plan(let setsDate): PlanObligation(isDateSetByAdviser: setsDate)
    case .progressRecord: ProgressRecordObligation()
    case .board(let cadence, let chair):
      BoardObligation(cadence: cadence, asksForIndependentChair: chair)
    case .boardReports(let impact): BoardReportsObligation(impactOn: impact)
    case .slowProgress: SlowProgressObligation()
    case .voice: VoiceObligation()
    case .reviews(let months, let subject): ReviewsObligation(everyMonths: months, of: subject)
    case .reviewThemes(let themes): ReviewThemesObligation(themes: themes)
    case .diagnosticReviews: DiagnosticReviewsObligation()
    case .access(let item): AccessObligation(item: item)
    case .selfAssessment(let item): SelfAssessmentObligation(item: item)
    case .deadline(let date): DeadlineObligation(by: date)
    case .adviserReports(let cadence, let against):
      AdviserReportsObligation(cadence: cadence, against: against)
    case .departmentAtBoard: DepartmentAtBoardObligation()
    case .escalation: nil
    }
  }
}
