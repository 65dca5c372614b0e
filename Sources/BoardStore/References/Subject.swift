/// The kinds of record others point at, or whose names must differ.
package enum Subject: UInt8, CaseIterable, Hashable, Sendable {
  case area, priority, objective, action, milestone, evidence, contribution, ask
  case person, partner, meeting, decision, boardAction
  case review, selfAssessment, adviserReport, visit, finding, measure, risk, clause, readiness
  case clauseEntry

  /// How a sentence calls one of them.
  var noun: String {
    switch self {
    case .area: "area for improvement"
    case .priority: "priority"
    case .objective: "objective"
    case .action: "action"
    case .milestone: "milestone"
    case .evidence: "piece of evidence"
    case .contribution: "contribution"
    case .ask: "ask"
    case .person: "person"
    case .partner: "partner"
    case .meeting: "meeting"
    case .decision: "decision"
    case .boardAction: "board action"
    case .review: "review"
    case .selfAssessment: "self-assessment"
    case .adviserReport: "adviser report"
    case .visit: "visit"
    case .finding: "finding"
    case .measure: "measure"
    case .risk: "risk"
    case .clause: "clause"
    case .readiness: "readiness entry"
    case .clauseEntry: "clause entry"
    }
  }

  /// The keys on the way to their list in a council's file.
  var homeKeys: [String] {
    switch self {
    case .area, .person, .partner, .meeting, .review, .selfAssessment, .adviserReport, .visit,
      .measure, .risk, .readiness, .clauseEntry:
      [home]
    case .priority: ["plan", "priorities"]
    case .objective: ["plan", "objectives"]
    case .action: Subject.objective.homeKeys + ["actions"]
    case .milestone: Subject.objective.homeKeys + ["milestones"]
    case .evidence: Subject.objective.homeKeys + ["evidence"]
    case .contribution: Subject.objective.homeKeys + ["contributions"]
    case .ask: Subject.contribution.homeKeys + ["asks"]
    case .decision: Subject.meeting.homeKeys + ["decisions"]
    case .boardAction: Subject.meeting.homeKeys + ["actions"]
    case .finding: Subject.visit.homeKeys + ["findings"]
    case .clause: ["notice", "obligations"]
    }
  }

  /// The same to the name of one.
  var nameKeys: [String] {
    switch self {
    case .objective: homeKeys + ["ref"]
    case .clause: homeKeys + ["clause"]
    default: homeKeys + ["id"]
    }
  }

  /// Where in a council's file they are listed.
  var home: String {
    switch self {
    case .area: "areas"
    case .priority: "plan.priorities"
    case .objective: "plan.objectives"
    case .action: "actions of an objective"
    case .milestone: "milestones of an objective"
    case .evidence: "evidence of an objective"
    case .contribution: "contributions of an objective"
    case .ask: "asks of a contribution"
    case .person: "people"
    case .partner: "partners"
    case .meeting: "meetings"
    case .decision: "decisions of a meeting"
    case .boardAction: "actions of a meeting"
    case .review: "reviews"
    case .selfAssessment: "selfAssessments"
    case .adviserReport: "adviserReports"
    case .visit: "visits"
    case .finding: "findings of a visit"
    case .measure: "measures"
    case .risk: "risks"
    case .clause: "notice.obligations"
    case .readiness: "readiness"
    case .clauseEntry: "clauseEntries"
    }
  }
}
