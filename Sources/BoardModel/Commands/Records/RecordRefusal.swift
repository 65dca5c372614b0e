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
  case meetingNotOnRecord(Day, last: [Day])
  case cancelledThatDay(Prose, Day, on: Day)
  case meetingOnRecord(Prose)
  case papersDueAfter(Day, meeting: Day)
  case meetingWasHeld(Prose)
  case meetingNotHeldYet(Prose, on: Day)
  case alreadyCancelled(Prose, on: Day)
  case cancelledAfterIt(Prose, on: Day)
  case nobodyNamed
  /// As what.
  case namedTwice(Prose, [Attendance.Presence])
  case attendedOtherwise(Prose, Attendance.Presence)
  case chairNotThere(Prose, Attendance.Presence)
  case reportHandedIn(Prose, on: Day)
  case reportNotHandedIn(Prose)
  case partsHeld(Prose, [BoardReport.Part])
  case noPartNamed
  case reportWithoutParts(Prose)
  case askedBeforeMet(due: Day, meeting: Day)
  case minutesAgreed(Prose, on: Day)
  case alreadyClosed(Prose, on: Day)
  case notClosed(Prose)
  // Reviews, reports, visits.
  case alreadyHeld(Prose, on: Day)
  case notHeldYet(Prose)
  case reviewCancelled(Prose, on: Day)
  case alreadyReceived(Prose, on: Day)
  case endsBeforeItBegins(from: PartialDate, to: PartialDate)
  case publishedBefore(Day, end: PartialDate)
  case letterOut(Prose, on: Day)
  case letterAwaited(Prose)
  case themeTwice(ReviewTheme)
  case changeSaid(Prose)
  case notAView(Prose, Evidence.Kind, of: ObjectiveRef, views: [Prose])
  case reviewOnDay(Day, Review.Kind, Prose)
  // Clauses.
  case dayNeeded
  case dayNotWanted(ClauseEntry.Kind)
  case cannotCount(ClauseEntry.Kind, under: Prose, isFor: [Prose])
  /// With the kind of record that settles the clause instead, where there is one.
  case settledOtherwise(ClauseEntry.Kind, under: Prose, by: ClauseSettler?)
  case reviewWasHeld(Prose, on: Day)
  case itemNotAsked(SelfAssessmentItem, asked: [SelfAssessmentItem])
  case dueBeforeAnnounced(Day, announced: Day)
  case dueBeforeSet(Day, set: Day)
  // The notice itself.
  case noticeEnded(NoticeStatusEntry)
  case endsBeforeNotice(PartialDate, notice: Day)
  case recordedAfterEnd(Prose, on: Day)
  case underEndedNotice(NoticeStatusEntry)
  case beforeNotice(Day, notice: Day)
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
    case .namedTwice(let person, let places):
      "\(person) is named twice: \(places.map(\.words).joined(separator: " and ")). Take one of them "
        + "out."
    case .attendedOtherwise(let person, let presence):
      "\(person) is recorded as \(presence.rawValue). Say why that was wrong to change it."
    case .chairNotThere(let person, let presence):
      "\(person) \(presence.wordsOfOne) and cannot have chaired it. Say who did, or nobody."
    case .endsBeforeItBegins(let from, let to):
      "It cannot end on \(to.text), before it began on \(from.text)."
    case .publishedBefore(let day, let end):
      "Its letter cannot be of \(day.text), before the visit ended \(end.withPreposition)."
    case .letterOut(let id, let day): "The letter of visit \(id) is of \(day.text)."
    case .letterAwaited(let id):
      "The letter of visit \(id) is awaited. Record first that it was published."
    case .themeTwice(let theme): "\(theme.name) is named twice."
    case .changeSaid(let id):
      "What changed because of \(id) is recorded. Correct the evidence to say it differently."
    case .notAView(let id, let kind, let ref, let views):
      "\(id) is \(kind.name) and no view of staff or of children and young people. "
        + (views.isEmpty
          ? "None is recorded of \(ref)." : Refusal.choice(views, "Views of \(ref) are"))
    case .reviewOnDay(let day, let kind, let id):
      "A \(kind.name) is arranged for \(day.text) already: \(id)."
    case .dayNeeded: "Say which day was set."
    case .dayNotWanted(let kind):
      "Only a date set names another day; what is \(kind.name) has its own."
    case .cannotCount(let kind, let clause, let others):
      kind.countsNot(under: clause) + (others.isEmpty ? "" : " " + kind.counts(under: others))
    case .settledOtherwise(let kind, let clause, let settler):
      "Clause \(clause) is not settled by what is \(kind.name); that would change nothing. "
        + (settler?.advice ?? "What shows it can stand as evidence under the clause.")
    case .reviewWasHeld(let id, let day):
      "The review \(id) was held on \(day.text), and what it is prepared with comes before it. Name "
        + "the review to come; what came too late can stand as evidence under the clause."
    case .itemNotAsked(let item, let asked):
      "The notice's clause on self-assessment does not name \(item.name); it names "
        + "\(Wording.list(asked.map(\.name)))."
    case .dueBeforeAnnounced(let due, let day):
      "It cannot be due on \(due.text), before it was announced on \(day.text). Give the day it "
        + "was announced on, if that was earlier."
    case .dueBeforeSet(let due, let day):
      "\(due.text) lies before \(day.text), the day on which that date was set."
    case .noticeEnded, .endsBeforeNotice, .recordedAfterEnd, .underEndedNotice, .beforeNotice:
      noticeWords
    default: meetingWords
    }
  }

  private var noticeWords: String {
    switch self {
    case .noticeEnded(let entry):
      "The notice was \(entry.words) already, and ends once. If that was recorded wrongly, strike it "
        + "through first; another notice is another council's file."
    case .endsBeforeNotice(let date, let notice):
      "The notice cannot have ended \(date.withPreposition): it is of \(notice.text)."
    case .recordedAfterEnd(let record, let day):
      "Under its clauses something is recorded of \(day.text), after that day: the \(record). Strike "
        + "it through if it was wrong, or give a later day."
    case .beforeNotice(let day, let notice):
      "Nothing was done under the notice on \(day.text): it is of \(notice.text)."
    case .underEndedNotice(let entry):
      "The notice was \(entry.words), and nothing is done under its clauses after that. What was "
        + "done before can still be recorded, for its own day."
    default: ""
    }
  }

  private var meetingWords: String {
    switch self {
    case .meetingNotOnRecord(let day, let last):
      "No board meeting of \(day.text) is on record"
        + (last.isEmpty ? "" : "; the last before it are of \(Wording.list(last.map(\.text)))")
        + ". Arrange it first, or say that the board met that day without having arranged it."
    case .cancelledThatDay(let id, let day, let cancelled):
      "The board meeting \(id) of \(day.text) was cancelled on \(cancelled.text) and stays so. If "
        + "the board met that day all the same, say that it met without having arranged it."
    case .meetingOnRecord(let id):
      "The board meeting \(id) is on record. Name it, and do not say that it was never arranged."
    case .reportNotHandedIn(let id):
      "The board meeting \(id) has been given no report yet. Record first which parts it held."
    case .partsHeld(let id, let parts):
      "The report to \(id) holds \(Wording.list(parts.map(\.name))) already. Name what came later."
    case .noPartNamed: "Say which part of the report came later."
    case .reportWithoutParts(let id):
      "A report to \(id) without any of its four parts is none. Say which it held: data, analysis,"
        + " recommendations, evidence of impact."
    case .askedBeforeMet(let due, let day):
      "It cannot be due on \(due.text), before the board that asked for it met on \(day.text)."
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
      "The board meeting \(id) was given its report on \(day.text). Add the parts that came later, "
        + "or strike that report through if it was never given."
    case .minutesAgreed(let id, let day):
      "The minutes of \(id) were agreed on \(day.text) already."
    case .alreadyClosed(let id, let day): "The board action \(id) was closed on \(day.text)."
    case .notClosed(let id): "The board action \(id) is open already."
    case .alreadyHeld(let id, let day): "The review \(id) was held on \(day.text)."
    case .reviewCancelled(let id, let day):
      "The review \(id) was cancelled on \(day.text). If one is held after all, arrange another."
    case .notHeldYet(let id): "The review \(id) has not been held. Record first that it was."
    case .alreadyReceived(let id, let day): "The adviser report \(id) came on \(day.text)."
    default: ""
    }
  }
}
