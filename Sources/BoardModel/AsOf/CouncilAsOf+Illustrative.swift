/// Which entries of a record are made up to try the program.
extension CouncilAsOf {
  /// Whether what stands behind an entry is made up: the notice, areas and letters are the papers'.
  package func isIllustrative(_ ref: EntryRef) -> Bool {
    if let objective = ref.objective {
      return council.objective(objective)?.illustrative ?? false
    }
    return switch ref {
    case .meeting(let id), .boardReport(let id), .boardAction(let id, _), .decision(let id, _),
      .attendance(let id, _):
      council.meetings.wholeHistory.first { $0.id == id }?.illustrative ?? false
    case .clauseEntry(let id):
      council.clauseEntries.wholeHistory.first { $0.id == id }?.illustrative ?? false
    case .submission: standing.notice.submission?.illustrative ?? false
    case .status(let day):
      council.notice.known(on: self.day).first { $0.on == day }?.illustrative ?? false
    case .partner(let id): council.partners.first { $0.id == id }?.illustrative ?? false
    case .review(let id): council.reviews.first { $0.id == id }?.illustrative ?? false
    case .selfAssessment(let id):
      council.selfAssessments.wholeHistory.first { $0.id == id }?.illustrative ?? false
    case .readiness(let id):
      council.readiness.wholeHistory.first { $0.id == id }?.illustrative ?? false
    case .adviserReport(let id): council.adviserReports.first { $0.id == id }?.illustrative ?? false
    case .visit(let id), .finding(let id, _):
      council.visits.wholeHistory.first { $0.id == id }?.illustrative ?? false
    case .measure(let id): council.measures.first { $0.id == id }?.illustrative ?? false
    default: false
    }
  }
}
