/// How a clause of a notice stands on a day.
package enum ClauseState: Hashable, Sendable {
  case met
  /// Days until it has to be; 0 on the last of them.
  case due(in: Int)
  /// Days past the last on which it should have been.
  case overdue(by: Int)
  /// Nothing recorded shows it, and the notice gives it no day to be late by.
  case notEvidenced
  case notApplicable

  /// What is to be done by a day, and is not done yet.
  static func by(_ due: Day, on day: Day) -> ClauseState {
    due < day ? .overdue(by: day - due) : .due(in: due - day)
  }

  /// What is to be done again and again: met until the next day for it is near, and then due.
  ///
  /// Near is 28 days, about the time from one board meeting to the next: the number is ours.
  static func again(_ due: Day, on day: Day) -> ClauseState {
    due - day > nearDays ? .met : .by(due, on: day)
  }

  static let nearDays = 28

  package var name: String {
    switch self {
    case .met: "met"
    case .due(0): "due today"
    case .due(let days): "due in \(Wording.span(days))"
    case .overdue(let days): "overdue \(Wording.span(days))"
    case .notEvidenced: "not evidenced"
    case .notApplicable: "not applicable"
    }
  }

  package var isOverdue: Bool { if case .overdue = self { true } else { false } }

  /// What asks for attention first comes first; the days within a state do not count.
  package var rank: Int {
    switch self {
    case .overdue: 0
    case .notEvidenced: 1
    case .due: 2
    case .met: 3
    case .notApplicable: 4
    }
  }
}
