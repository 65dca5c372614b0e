/// The kind of record that a clause is judged by, where it is not by what was submitted or agreed.
package enum ClauseSettler: Hashable, Sendable, CaseIterable {
  case adviserReport
  case review
  case boardReport
  case attendance
  case selfAssessment
  case readiness
  case voice
  case rating
  case contribution
  case action

  var advice: String {
    switch self {
    case .adviserReport: "Record that the adviser's report was received."
    case .review: "Record that the review was held."
    case .boardReport: "Record the report that the board meeting was given."
    case .attendance: "Record who was at the board meeting."
    case .selfAssessment: "Record that the self-assessment was handed in."
    case .readiness: "Record what is in place for the review."
    case .voice: "Record the view that was taken."
    case .rating: "Rate the objectives."
    case .contribution: "Judge the partner's contribution, or ask for what is to be strengthened."
    case .action: "Record that the actions were completed and signed off."
    }
  }
}

extension ObligationKind {
  /// What settles such a clause; nothing where it is a fact of the notice or of the plan as a whole.
  var settler: ClauseSettler? {
    switch self {
    case .adviser, .adviserReports: .adviserReport
    case .progressRecord: .rating
    case .board, .departmentAtBoard: .attendance
    case .boardReports: .boardReport
    case .slowProgress, .partners: .contribution
    case .voice: .voice
    case .reviews, .reviewThemes, .diagnosticReviews: .review
    case .access: .readiness
    case .selfAssessment: .selfAssessment
    case .deadline: .action
    case .scope, .plan, .escalation: nil
    }
  }
}
