import BoardModel

/// How a file names the kinds of clause.
enum ObligationWord: String, CaseIterable, Hashable, Sendable {
  case scope, partners, adviser, plan
  case progressRecord = "progress-record"
  case board
  case boardReports = "board-reports"
  case slowProgress = "slow-progress"
  case voice, reviews
  case reviewThemes = "review-themes"
  case diagnosticReviews = "diagnostic-reviews"
  case access
  case selfAssessment = "self-assessment"
  case deadline
  case adviserReports = "adviser-reports"
  case departmentAtBoard = "department-at-board"
  case escalation

  init(_ kind: ObligationKind) {
    self =
      switch kind {
      case .scope: .scope
      case .partners: .partners
      case .adviser: .adviser
      case .plan: .plan
      case .progressRecord: .progressRecord
      case .board: .board
      case .boardReports: .boardReports
      case .slowProgress: .slowProgress
      case .voice: .voice
      case .reviews: .reviews
      case .reviewThemes: .reviewThemes
      case .diagnosticReviews: .diagnosticReviews
      case .access: .access
      case .selfAssessment: .selfAssessment
      case .deadline: .deadline
      case .adviserReports: .adviserReports
      case .departmentAtBoard: .departmentAtBoard
      case .escalation: .escalation
      }
  }

  /// Whether a notice has at most one clause of this kind.
  var standsOnce: Bool {
    switch self {
    case .deadline, .board, .adviserReports, .reviews: true
    default: false
    }
  }
}

/// What `cadence` can say, of the board's reports or of the adviser's.
enum CadenceWord: String, CaseIterable, Sendable {
  case monthly
  case agreedWithDepartment = "agreed-with-department"
  case regular
  case quarterly
}

/// What `item` can say, of access (clause 9) or of the self-assessment (clause 10).
enum ItemWord: String, CaseIterable, Sendable {
  case staffAndLeadership = "staff-and-leadership"
  case data, facilities, records, progress
  case partnersAndBoard = "partners-and-board"
  case staffSurveys = "staff-surveys"
  case supervision
}
