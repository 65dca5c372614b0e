/// Why something could not be recorded of the board, its notice or an inspection.
package enum RecordRefusal: Hashable, Sendable {
  // What it is about.
  case noRecord(RecordKind, Prose, known: [Prose])
  case noMeetingOn(Day)
  case struck(RecordName, on: Day)
  case noClause(Prose, known: [Prose])
  case noEvidence(Prose, of: ObjectiveRef, known: [Prose])
  // Board meetings.
  case meetingOnDay(Day, Prose)
  case papersDueAfter(Day, meeting: Day)
  case meetingWasHeld(Prose)
  case meetingNotHeldYet(Prose, on: Day)
  case alreadyCancelled(Prose, on: Day)
  case cancelledAfterIt(Prose, on: Day)
  case nobodyNamed
  case namedTwice(Prose)
  case attendedOtherwise(Prose, Attendance.Presence)
  case reportHandedIn(Prose, on: Day)
  case minutesAgreed(Prose, on: Day)
  case alreadyClosed(Prose, on: Day)
  case notClosed(Prose)
  // Reviews, reports, visits.
  case alreadyHeld(Prose, on: Day)
  case notHeldYet(Prose)
  case alreadyReceived(Prose, on: Day)
  case endsBeforeItBegins(from: PartialDate, to: PartialDate)
  case publishedBefore(Day, from: PartialDate)
  case letterOut(Prose, on: Day)
  case letterAwaited(Prose)
  case themeTwice(ReviewTheme)
  case changeSaid(Prose)
  // Clauses.
  case dayNeeded
  case dayNotWanted(ClauseEntry.Kind)
}

extension RecordRefusal: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noRecord(let kind, let id, let known):
      "There is no \(kind.name) \(id). " + Refusal.choice(known, "There are")
    case .noMeetingOn(let day):
      "The board has no meeting on \(day.text). Record who was there first."
    case .struck(let record, let day):
      "The \(record.words) was struck through on \(day.text); nothing more is recorded of it."
    case .noClause(let clause, let known):
      "The notice has no clause \(clause). " + Refusal.choice(known, "It has")
    case .noEvidence(let id, let ref, let known):
      "\(ref) has no evidence \(id). " + Refusal.choice(known, "It has")
    case .nobodyNamed: "Say of somebody whether they were there."
    case .namedTwice(let person): "\(person) is named twice."
    case .attendedOtherwise(let person, let presence):
      "\(person) is recorded as \(presence.rawValue). Say why that was wrong to change it."
    case .endsBeforeItBegins(let from, let to):
      "It cannot end on \(to.text), before it began on \(from.text)."
    case .publishedBefore(let day, let from):
      "Its letter cannot be of \(day.text), before the visit of \(from.text)."
    case .letterOut(let id, let day): "The letter of visit \(id) is of \(day.text)."
    case .letterAwaited(let id):
      "The letter of visit \(id) is awaited. Record first that it was published."
    case .themeTwice(let theme): "\(theme.name) is named twice."
    case .changeSaid(let id):
      "What changed because of \(id) is recorded. Correct the evidence to say it differently."
    case .dayNeeded: "Say which day was set."
    case .dayNotWanted(let kind):
      "Only a date set names another day; what is \(kind.name) has its own."
    default: meetingWords
    }
  }

  private var meetingWords: String {
    switch self {
    case .meetingOnDay(let day, let id): "The board meets on \(day.text) already: \(id)."
    case .papersDueAfter(let due, let day):
      "Papers for a meeting on \(day.text) cannot be due on \(due.text), after it."
    case .meetingWasHeld(let id):
      "The board meeting \(id) was held: it has a record. Correct it if it never was."
    case .meetingNotHeldYet(let id, let day):
      "The board meeting \(id) is on \(day.text); what it did is recorded once it was held."
    case .alreadyCancelled(let id, let day):
      "The board meeting \(id) was cancelled on \(day.text) already."
    case .cancelledAfterIt(let id, let day):
      "The board meeting \(id) was on \(day.text) and cannot be cancelled after that."
    case .reportHandedIn(let id, let day):
      "The board meeting \(id) was given its report on \(day.text). Strike that one through first."
    case .minutesAgreed(let id, let day):
      "The minutes of \(id) were agreed on \(day.text) already."
    case .alreadyClosed(let id, let day): "The board action \(id) was closed on \(day.text)."
    case .notClosed(let id): "The board action \(id) is open already."
    case .alreadyHeld(let id, let day): "The review \(id) was held on \(day.text)."
    case .notHeldYet(let id): "The review \(id) has not been held. Record first that it was."
    case .alreadyReceived(let id, let day): "The adviser report \(id) came on \(day.text)."
    default: ""
    }
  }
}
