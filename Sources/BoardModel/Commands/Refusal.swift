/// Why a command was not carried out; nothing has changed.
package enum Refusal: Error, Hashable, Sendable {
  // What it is about.
  case noObjective(ObjectiveRef, known: [ObjectiveRef])
  case objectiveEnded(ObjectiveRef, on: Day)
  case notYetInPlan(ObjectiveRef, added: Day, day: Day)
  case noAction(Prose, of: ObjectiveRef, known: [Prose])
  case noMilestone(Prose, of: ObjectiveRef, known: [Prose])
  case noContribution(Prose, of: ObjectiveRef, known: [Prose])
  case noAsk(Prose, of: ObjectiveRef, known: [Prose])
  case noEntry(EntryLog, on: Day, of: ObjectiveRef, known: [Day])
  /// What each of them says; one has to be chosen.
  case severalEntries(EntryLog, on: Day, of: ObjectiveRef, [String])
  // Whom and what it names.
  case noPerson(Prose, known: [Prose])
  case noPartner(Prose, known: [Prose])
  case noMeeting(Prose, known: [Prose])
  case meetingCancelled(Prose)
  /// Another board meeting comes between the day and the meeting that was named.
  case meetingOfOtherDay(Prose, on: Day, between: Day)
  case noPriority(Prose, known: [Prose])
  case noMeasure(Prose, known: [Prose])
  case noArea(Prose, known: [Prose])
  case noFinding(Prose, known: [Prose])
  // When.
  case inFuture(Day, today: Day)
  case beforeEarlierEntry(Day, entry: Day)
  case forecastBeforeItsDay(due: Day, on: Day)
  case dueBefore(Day, start: Day)
  case answerDueBefore(Day, asked: Day)
  case overrideEndsBefore(until: Day, on: Day)
  case reportAhead(PartialDate, today: Day)
  case noticeAhead(PartialDate, today: Day)
  case deadlineBeforeReport(PartialDate, report: PartialDate)
  case noticeBeforeReport(PartialDate, report: PartialDate)
  // What stands there already.
  case nothingToRate
  case nothingToChange
  case alreadyRated(ObjectiveRef, on: Day)
  case alreadyForecast(Day)
  case alreadySetOut(ObjectiveRef, on: Day)
  case wrongStatus(of: Prose, is: String, needed: String, advice: String)
  case alreadyAnswered(Prose, on: Day)
  case alreadyStruck(EntryKind, on: Day)
  case nothingToLift(ObjectiveRef)
  case tooFewObjectives(needed: Int)
  case mergedIntoItself(ObjectiveRef)
  case noRefsLeft(prefix: String)
  case alreadyNamed(Prose)
  /// Of the board, the notice's clauses or an inspection.
  case ofRecord(RecordRefusal)
}
