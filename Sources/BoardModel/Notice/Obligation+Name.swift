/// Clauses in a few words, for a row that has no room for their text.
extension ObligationKind {
  package var name: String {
    switch self {
    case .scope: "Every area for improvement"
    case .partners: "Partner agencies"
    case .adviser: "Improvement adviser"
    case .plan: "Improvement plan"
    case .progressRecord: "Record of progress"
    case .board: "Improvement board"
    case .boardReports: "Reports to the board"
    case .slowProgress: "Slow progress, weak contributions"
    case .voice: "Views of staff and children"
    case .reviews: "DfE reviews"
    case .reviewThemes: "Themes of the reviews"
    case .diagnosticReviews: "Diagnostic reviews"
    case .access(nil): "Access for reviewers"
    case .access(let item?): ObligationKind.item(item.name)
    case .selfAssessment(nil): "Self-assessment before reviews"
    case .selfAssessment(let item?): ObligationKind.item(item.name)
    case .deadline: "Actions by the deadline"
    case .adviserReports: "Adviser reports"
    case .departmentAtBoard: "The Department at the board"
    case .escalation: "If the notice is not complied with"
    }
  }

  /// An item of the clause before it stands a little in.
  private static func item(_ name: String) -> String { "- \(name)" }

  /// What this notice says where notices differ; nothing where the clause's text says it all.
  package var terms: String? {
    switch self {
    case .partners(let section): "Children Act 2004, section \(section.rawValue)"
    case .adviser(let months?): "at least \(months) months"
    case .plan(let isDateSet): isDateSet ? "by a date the adviser sets" : "no date for the plan"
    case .board(let cadence, let hasChair):
      (cadence == .monthly ? "reported to monthly" : "to a timetable agreed with the Department")
        + (hasChair ? "; independent chair" : "; no independent chair named")
    case .boardReports(let impact): "impact on the \(impact)"
    case .reviews(let months, let subject): "every \(months) months, of the \(subject)"
    case .reviewThemes(let themes): themes.map(\.name).joined(separator: "; ")
    case .deadline(let date): "by \(date.text)"
    case .adviserReports(let cadence, let against): "\(cadence.rawValue), against the \(against)"
    case .scope, .adviser(nil), .progressRecord, .slowProgress, .voice, .diagnosticReviews, .access,
      .selfAssessment, .departmentAtBoard, .escalation:
      nil
    }
  }
}
