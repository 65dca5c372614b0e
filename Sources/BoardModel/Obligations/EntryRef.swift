/// One thing in a council's record, so that a screen can go to it by one key.
package enum EntryRef: Hashable, Sendable {
  case notice
  case clause(Prose)
  /// What was done under a clause.
  case clauseEntry(Identifier<ClauseEntry>)
  case submission
  /// A change in where the notice stands, by its day.
  case status(Day)
  case area(Identifier<AreaForImprovement>)
  case objective(ObjectiveRef)
  case action(ObjectiveRef, Identifier<Action>)
  case milestone(ObjectiveRef, Identifier<Milestone>)
  case evidence(ObjectiveRef, Identifier<Evidence>)
  case contribution(ObjectiveRef, Identifier<Contribution>)
  case ask(ObjectiveRef, Identifier<Contribution>, Identifier<Ask>)
  case partner(Identifier<Partner>)
  case meeting(Identifier<Meeting>)
  case boardReport(Identifier<Meeting>)
  case boardAction(Identifier<Meeting>, Identifier<BoardAction>)
  case decision(Identifier<Meeting>, Identifier<Decision>)
  /// Whether somebody was at a meeting.
  case attendance(Identifier<Meeting>, Identifier<PersonInRole>)
  case review(Identifier<Review>)
  case selfAssessment(Identifier<SelfAssessment>)
  case readiness(Identifier<ReadinessEntry>)
  case adviserReport(Identifier<AdviserReport>)
  case visit(Identifier<Visit>)
  case finding(Identifier<Visit>, Identifier<Finding>)
  case measure(Identifier<Measure>)
}

extension EntryRef {
  /// The objective whose page shows it, where it has one.
  package var objective: ObjectiveRef? {
    switch self {
    case .objective(let ref), .action(let ref, _), .milestone(let ref, _), .evidence(let ref, _),
      .contribution(let ref, _), .ask(let ref, _, _):
      ref
    default: nil
    }
  }

  /// The same for the same thing, always: `meeting/m-2025-01`. Calendars know an entry again by it.
  package var key: String {
    switch self {
    case .notice: "notice"
    case .clause(let clause): "clause/\(clause)"
    case .clauseEntry(let id): "clause-entry/\(id)"
    case .submission: "submission"
    case .status(let day): "notice/status/\(day)"
    case .area(let id): "area/\(id)"
    case .objective(let ref): "objective/\(ref)"
    case .action(let ref, let id): "objective/\(ref)/action/\(id)"
    case .milestone(let ref, let id): "objective/\(ref)/milestone/\(id)"
    case .evidence(let ref, let id): "objective/\(ref)/evidence/\(id)"
    case .contribution(let ref, let id): "objective/\(ref)/contribution/\(id)"
    case .ask(let ref, let id, let ask): "objective/\(ref)/contribution/\(id)/ask/\(ask)"
    case .partner(let id): "partner/\(id)"
    case .meeting(let id): "meeting/\(id)"
    case .boardReport(let id): "meeting/\(id)/report"
    case .boardAction(let id, let action): "meeting/\(id)/action/\(action)"
    case .decision(let id, let decision): "meeting/\(id)/decision/\(decision)"
    case .attendance(let id, let person): "meeting/\(id)/attendance/\(person)"
    case .review(let id): "review/\(id)"
    case .selfAssessment(let id): "self-assessment/\(id)"
    case .readiness(let id): "readiness/\(id)"
    case .adviserReport(let id): "adviser-report/\(id)"
    case .visit(let id): "visit/\(id)"
    case .finding(let id, let finding): "visit/\(id)/finding/\(finding)"
    case .measure(let id): "measure/\(id)"
    }
  }
}
