/// The kinds of records a council keeps beside its plan.
package enum RecordKind: String, CaseIterable, Hashable, Sendable {
  case meeting
  case attendance
  case report
  case decision
  case boardAction = "board-action"
  case review
  case adviserReport = "adviser-report"
  case selfAssessment = "self-assessment"
  case visit
  case finding
  case clauseEntry = "clause-entry"
  case readiness
  case noticeStatus = "notice-status"

  package var name: String {
    switch self {
    case .meeting: "board meeting"
    case .attendance: "attendance"
    case .report: "board report"
    case .decision: "decision"
    case .boardAction: "board action"
    case .review: "review"
    case .adviserReport: "adviser report"
    case .selfAssessment: "self-assessment"
    case .visit: "visit"
    case .finding: "finding"
    case .clauseEntry: "clause entry"
    case .readiness: "readiness entry"
    case .noticeStatus: "end of the notice"
    }
  }
}

/// One record a council keeps beside its plan, by its name.
package enum RecordName: Hashable, Sendable {
  case meeting(Identifier<Meeting>)
  /// Somebody's attendance of a meeting.
  case attendance(Identifier<Meeting>, Identifier<PersonInRole>)
  /// The report a meeting was given.
  case report(Identifier<Meeting>)
  case decision(Identifier<Decision>)
  case boardAction(Identifier<BoardAction>)
  case review(Identifier<Review>)
  case adviserReport(Identifier<AdviserReport>)
  case selfAssessment(Identifier<SelfAssessment>)
  case visit(Identifier<Visit>)
  case finding(Identifier<Finding>)
  case clauseEntry(Identifier<ClauseEntry>)
  case readiness(Identifier<ReadinessEntry>)
  /// What became of the notice, by the day it counts from.
  case noticeStatus(Day)

  package var kind: RecordKind {
    switch self {
    case .meeting: .meeting
    case .attendance: .attendance
    case .report: .report
    case .decision: .decision
    case .boardAction: .boardAction
    case .review: .review
    case .adviserReport: .adviserReport
    case .selfAssessment: .selfAssessment
    case .visit: .visit
    case .finding: .finding
    case .clauseEntry: .clauseEntry
    case .readiness: .readiness
    case .noticeStatus: .noticeStatus
    }
  }

  /// Its own name; of attendance the person's, of a report the meeting's.
  package var id: Prose {
    switch self {
    case .meeting(let id), .report(let id): id.words
    case .attendance(_, let person): person.words
    case .decision(let id): id.words
    case .boardAction(let id): id.words
    case .review(let id): id.words
    case .adviserReport(let id): id.words
    case .selfAssessment(let id): id.words
    case .visit(let id): id.words
    case .finding(let id): id.words
    case .clauseEntry(let id): id.words
    case .readiness(let id): id.words
    case .noticeStatus(let day): Prose(day.iso)
    }
  }

  /// "decision m-2025-06-d1".
  package var words: String {
    switch self {
    case .attendance(let meeting, let person): "attendance of \(person) at board meeting \(meeting)"
    case .report(let meeting): "report to board meeting \(meeting)"
    case .noticeStatus(let day): "end of the notice on \(day.text)"
    default: "\(kind.name) \(id)"
    }
  }
}
