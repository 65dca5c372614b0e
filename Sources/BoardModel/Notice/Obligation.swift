/// What one clause of a notice asks for.
package struct Obligation: Hashable, Sendable {
  /// As the notice numbers it: "5d", "13".
  package let clause: Prose
  /// The clause in short words of our own.
  package let text: Prose
  package let kind: ObligationKind

  package init(clause: Prose, text: Prose, kind: ObligationKind) {
    self.clause = clause
    self.text = text
    self.kind = kind
  }
}

/// The kinds of clause the four notices hold, each with what a council's own notice says of it.
package enum ObligationKind: Hashable, Sendable {
  /// Clause 1: why the notice is given.
  case scope
  /// Clause 2: partners under a section of the Children Act 2004.
  case partners(section: ChildrenActSection)
  /// Clause 3: work with the adviser, for a number of months at least where the notice gives one.
  case adviser(minimumMonths: Int?)
  /// Clause 4: the plan; whether the adviser sets a date to submit it by.
  case plan(submissionDateSetByAdviser: Bool)
  /// Clause 5a: plan and record of progress kept up to date.
  case progressRecord
  /// Clause 5b: the improvement board.
  case board(cadence: BoardCadence, independentChair: Bool)
  /// Clause 5c: what reports to the board must hold.
  case boardReports(impactOn: Prose)
  /// Clause 5d: slow objectives and contributions to strengthen.
  case slowProgress
  /// Clause 5e: views of frontline staff, children and young people.
  case voice
  /// Clause 6: DfE reviews at least every so many months, of the plan or the agenda.
  case reviews(everyMonths: Int, of: Prose)
  /// Clause 7: what the reviews may cover.
  case reviewThemes([ReviewTheme])
  /// Clause 8: diagnostic reviews.
  case diagnosticReviews
  /// Clause 9 and its letters a to d: what reviewers must be given.
  case access(AccessItem?)
  /// Clause 10 and its letters: the council's own assessment before each review.
  case selfAssessment(SelfAssessmentItem?)
  /// Clause 11: the actions of the plan delivered by a date.
  case deadline(by: PartialDate)
  /// Clause 12: the adviser's reports to the Department.
  case adviserReports(cadence: ReportCadence, against: Prose)
  /// Knowsley's clause 13: the Department sits at the board.
  case departmentAtBoard
  /// The last clause: what may follow when the notice is not complied with.
  case escalation

  /// The clause whose letter it is, where that clause stands in the notice by itself as well.
  package var whole: ObligationKind? {
    switch self {
    case .access(.some): .access(nil)
    case .selfAssessment(.some): .selfAssessment(nil)
    default: nil
    }
  }
}

/// The section of the Children Act 2004 by which a notice names the partners.
package enum ChildrenActSection: String, CaseIterable, Hashable, Sendable {
  case section10 = "10"
  case section11 = "11"
}

/// How often progress is reported to the board (clause 5b).
package enum BoardCadence: String, CaseIterable, Hashable, Sendable {
  case monthly
  case agreedWithDepartment = "agreed-with-department"
}

/// How often the adviser reports to the Department (clause 12).
package enum ReportCadence: String, CaseIterable, Hashable, Sendable {
  case regular
  case quarterly
}

/// What a reviewer must be given (clause 9 a to d).
package enum AccessItem: String, CaseIterable, Hashable, Sendable {
  case staffAndLeadership = "staff-and-leadership"
  case data
  case facilities
  case records
}

/// What a self-assessment may reflect (clause 10).
package enum SelfAssessmentItem: String, CaseIterable, Hashable, Sendable {
  case progress
  case partnersAndBoard = "partners-and-board"
  case staffSurveys = "staff-surveys"
  case supervision
}
