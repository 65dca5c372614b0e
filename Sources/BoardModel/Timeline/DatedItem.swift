/// Something that stands on a day: held, done, due, or only expected.
package struct DatedItem: Hashable, Sendable {
  package let council: CouncilID
  package let councilName: Prose
  package let kind: DatedKind
  /// The day it stands on: the day it was done, else the day it is due or expected.
  package let on: Day
  /// Its date as precisely as it is known: "Jun 2023" for a notice issued in a month.
  package let date: PartialDate
  /// Its last day, where it takes several.
  package let until: Day?
  /// The day first agreed, or last due, where that is not the day it stands on.
  package let planned: Day?
  package let status: DatedStatus
  package let title: Prose
  package let ref: EntryRef
  /// Whether one follows the other from the same clause; each is then known by its month.
  package let isOneOfMany: Bool
  package let illustrative: Bool
  /// Days from the day looked from: 0 on it, negative before it.
  package let days: Int
}

extension DatedItem {
  /// Always the same for the same thing, wherever its date moves to: what calendars know it by. What
  /// is expected again and again is known by its month, so that one that comes takes no other's name.
  package var uid: String {
    "\(council)/\(kind.rawValue)/\(ref.key)" + (isOneOfMany ? "/\(on.iso.prefix(7))" : "")
  }

  /// The same, standing otherwise, looked at from a day.
  package func standing(_ status: DatedStatus, on day: Day) -> DatedItem {
    DatedItem(
      council: council, councilName: councilName, kind: kind, on: on, date: date, until: until,
      planned: planned, status: status, title: title, ref: ref, isOneOfMany: isOneOfMany,
      illustrative: illustrative, days: on - day)
  }

  /// By day, then by kind, council and name.
  static func isBefore(_ one: DatedItem, _ other: DatedItem) -> Bool {
    if one.on != other.on { return one.on < other.on }
    if one.kind != other.kind { return one.kind.place < other.kind.place }
    return one.uid < other.uid
  }
}

/// What stands on a day.
package enum DatedKind: String, CaseIterable, Hashable, Sendable {
  case notice
  case noticeDeadline = "notice-deadline"
  case planSubmission = "plan-submission"
  case adviserTerm = "adviser-term"
  case boardMeeting = "board-meeting"
  case boardPack = "board-pack"
  case boardAction = "board-action"
  case departmentReview = "dfe-review"
  case diagnosticReview = "diagnostic-review"
  case selfAssessment = "self-assessment"
  case adviserReport = "adviser-report"
  case visit
  case visitLetter = "visit-letter"
  case progressRecord = "progress-record"
  case objective
  case milestone
  case action
  case ask

  package var name: String {
    switch self {
    case .notice: "notice"
    case .noticeDeadline: "notice deadline"
    case .planSubmission: "plan submission"
    case .adviserTerm: "adviser's term"
    case .boardMeeting: "board meeting"
    case .boardPack: "board report and papers"
    case .boardAction: "board action"
    case .departmentReview: "DfE review"
    case .diagnosticReview: "diagnostic review"
    case .selfAssessment: "self-assessment"
    case .adviserReport: "adviser report"
    case .visit: "Ofsted visit"
    case .visitLetter: "Ofsted letter"
    case .progressRecord: "record of progress"
    case .objective: "objective"
    case .milestone: "milestone"
    case .action: "action"
    case .ask: "answer of a partner"
    }
  }

  /// Where it stands among the things of one day.
  var place: Int {
    switch self {
    case .notice: 0
    case .noticeDeadline: 1
    case .planSubmission: 2
    case .adviserTerm: 3
    case .boardMeeting: 4
    case .boardPack: 5
    case .boardAction: 6
    case .departmentReview: 7
    case .diagnosticReview: 8
    case .selfAssessment: 9
    case .adviserReport: 10
    case .visit: 11
    case .visitLetter: 12
    case .progressRecord: 13
    case .objective: 14
    case .milestone: 15
    case .action: 16
    case .ask: 17
    }
  }

  /// Whether others keep the day free for it, so that they are to be told when it is not to be.
  var isArranged: Bool {
    switch self {
    case .boardMeeting, .boardPack, .departmentReview, .diagnosticReview, .adviserReport: true
    case .notice, .noticeDeadline, .planSubmission, .adviserTerm, .boardAction, .selfAssessment,
      .visit, .visitLetter, .progressRecord, .objective, .milestone, .action, .ask:
      false
    }
  }

  /// What a chair's calendar shows of it without being asked for more: not every task of the plan.
  package static let agenda: [DatedKind] = allCases.filter { $0 != .action && $0 != .boardAction }
}

/// How what stands on a day stands.
package enum DatedStatus: String, CaseIterable, Hashable, Sendable {
  /// It took place; there was nothing to do by it.
  case past
  case done
  case due
  /// Its day has passed and it is not done.
  case late
  /// It follows from how often the notice asks; nobody has fixed the day.
  case expected
  /// Its day has passed without it, and what came later is not what was asked for by then.
  case missed
  case cancelled
  /// What asked for it ended before it came: a notice that was lifted, a clause that was released.
  case lapsed

  package var name: String {
    switch self {
    case .past: "past"
    case .done: "done"
    case .due: "due"
    case .late: "late"
    case .expected: "expected, not fixed"
    case .missed: "missed"
    case .cancelled: "cancelled"
    case .lapsed: "lapsed"
    }
  }

  /// Whether it is still to be looked forward to, or waited for.
  package var isAhead: Bool {
    switch self {
    case .due, .late, .expected: true
    case .past, .done, .missed, .cancelled, .lapsed: false
    }
  }
}
