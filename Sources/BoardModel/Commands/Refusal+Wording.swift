extension Refusal: CustomStringConvertible {
  /// What is in the way and what to do, in one or two sentences.
  package var description: String {
    switch self {
    case .noObjective, .objectiveEnded, .notYetInPlan, .noAction, .noMilestone, .noContribution,
      .noAsk, .noEntry, .severalEntries:
      subjectWords
    case .noPerson, .noPartner, .noMeeting, .meetingCancelled, .meetingOfOtherDay, .noPriority,
      .noMeasure, .noArea,
      .noFinding:
      nameWords
    case .inFuture, .beforeEarlierEntry, .forecastBeforeItsDay, .dueBefore, .answerDueBefore,
      .overrideEndsBefore, .reportAhead, .noticeAhead, .deadlineBeforeReport,
      .noticeBeforeReport:
      dayWords
    case .nothingToRate, .nothingToChange, .alreadyRated, .alreadyForecast, .alreadySetOut,
      .wrongStatus, .alreadyAnswered,
      .alreadyStruck, .nothingToLift, .tooFewObjectives, .mergedIntoItself, .noRefsLeft,
      .alreadyNamed:
      stateWords
    case .ofRecord(let refusal): refusal.description
    }
  }

  private var subjectWords: String {
    switch self {
    case .noObjective(let ref, let known):
      "There is no objective \(ref). " + Refusal.choice(known.map(\.string), "This plan has")
    case .objectiveEnded(let ref, let day):
      "\(ref) left the plan on \(day.text); nothing more is recorded of it."
    case .notYetInPlan(let ref, let added, let day):
      "\(ref) came into the plan on \(added.text), after \(day.text). Give a later day."
    case .noAction(let id, let ref, let known):
      "\(ref) has no action \(id). " + Refusal.choice(known, "It has")
    case .noMilestone(let id, let ref, let known):
      "\(ref) has no milestone \(id). " + Refusal.choice(known, "It has")
    case .noContribution(let id, let ref, let known):
      "\(ref) has no contribution \(id). " + Refusal.choice(known, "It has")
    case .noAsk(let id, let ref, let known):
      "\(ref) has no ask \(id). " + Refusal.choice(known, "It has")
    case .noEntry(let log, let day, let ref, let known):
      "\(ref) has no \(log.name) of \(day.text). " + Refusal.days(known)
    case .severalEntries(let log, let day, let ref, let entries):
      "\(ref) has more than one \(log.name) of \(day.text): "
        + entries.enumerated().map { "\($0 + 1): \($1)" }.joined(separator: "; ")
        + ". Say which is meant."
    default: ""
    }
  }

  private var nameWords: String {
    switch self {
    case .noPerson(let id, let known):
      "Nobody is called \(id) here. " + Refusal.choice(known, "Known are")
    case .noPartner(let id, let known):
      "No partner is called \(id) here. " + Refusal.choice(known, "Known are")
    case .noMeeting(let id, let known):
      "There is no board meeting \(id). " + Refusal.choice(known, "There are")
    case .meetingCancelled(let id): "The board meeting \(id) was cancelled."
    case .meetingOfOtherDay(let id, let day, let other):
      "A rating of \(day.text) is not of the board meeting \(id): the board of \(other.text) comes "
        + "between. Name that one, or give another day."
    case .noPriority(let id, let known):
      "There is no priority \(id). " + Refusal.choice(known, "The plan has")
    case .noMeasure(let id, let known):
      "There is no measure \(id). " + Refusal.choice(known, "There are")
    case .noArea(let id, let known):
      "There is no area for improvement \(id). " + Refusal.choice(known, "There are")
    case .noFinding(let id, let known):
      "There is no finding \(id). " + Refusal.choice(known, "There are")
    default: ""
    }
  }

  private var dayWords: String {
    switch self {
    case .inFuture(let day, let today):
      "\(day.text) is still to come: the latest day here is \(today.text). Nothing is recorded ahead "
        + "of its day."
    case .beforeEarlierEntry(let day, let entry):
      "\(day.text) lies before what was recorded on \(entry.text). Give that day or a later one."
    case .forecastBeforeItsDay(let due, let on):
      "A forecast made on \(on.text) cannot be for \(due.text), which was past by then."
    case .dueBefore(let due, let start):
      "It cannot be due on \(due.text), before its start on \(start.text)."
    case .answerDueBefore(let due, let asked):
      "An answer cannot be due on \(due.text), before it is asked for on \(asked.text)."
    case .reportAhead(let report, let today):
      "A report of \(report.text) is still to come; the latest day here is \(today.text)."
    case .noticeAhead(let issued, let today):
      "A notice of \(issued.text) is still to come; the latest day here is \(today.text)."
    case .deadlineBeforeReport(let deadline, let report):
      "The deadline, \(deadline.text), is before the report of \(report.text). Correct one of them."
    case .noticeBeforeReport(let issued, let report):
      "A notice of \(issued.text) cannot follow the report of \(report.text), which came after it. "
        + "Correct one of them."
    case .overrideEndsBefore(let until, let on):
      "An override given on \(on.text) cannot end on \(until.text), before it."
    default: ""
    }
  }

  private var stateWords: String {
    switch self {
    case .nothingToRate: "Give a delivery rating, an impact rating, or both."
    case .nothingToChange: "Everything is so already; there is nothing to change."
    case .alreadyRated(let ref, let day):
      "\(ref) was rated so on \(day.text) already, for the same reason; there is nothing to change."
    case .alreadyForecast(let due): "The forecast is \(due.text) already."
    case .alreadySetOut(let ref, let day):
      "The path to green of \(ref) is that already, since \(day.text); there is nothing to change."
    case .wrongStatus(let name, let status, let needed, let advice):
      "\(name) is \(status); only what is \(needed) can be. \(advice)"
    case .alreadyAnswered(let id, let day): "The ask \(id) was answered on \(day.text)."
    case .alreadyStruck(let kind, let day):
      "That \(kind.name) was struck through on \(day.text) already."
    case .nothingToLift(let ref): "\(ref) has no override to lift."
    case .tooFewObjectives(let needed): "At least \(needed) objectives are needed for this."
    case .mergedIntoItself(let ref): "\(ref) cannot be merged into itself."
    case .noRefsLeft(let prefix): "All references from \(prefix)-01 to \(prefix)-999 are taken."
    case .alreadyNamed(let id): "The name \(id) is taken; choose another."
    default: ""
    }
  }

  /// The days of the entries there are; of many the last ones.
  private static func days(_ known: [Day]) -> String {
    var days: [String] = []
    for day in known.suffix(6) where days.last != day.text { days.append(day.text) }
    return choice(days, known.count > 6 ? "The last are of" : "There are those of")
  }

  /// The names there are, or that there are none.
  static func choice(_ known: [Prose], _ start: String) -> String {
    choice(known.map(\.string), start)
  }

  private static func choice(_ known: [String], _ start: String) -> String {
    known.isEmpty ? "There are none." : "\(start) \(known.joined(separator: ", "))."
  }
}

extension Refusal {
  /// What to say of it where it was one of several changes that are made together or not at all.
  package func words(refusing command: some Command) -> String {
    guard let many = command as? ManyCommands, let culprit = subject else { return description }
    var others: [String] = []
    for case let ref? in many.commands.map(\.objective) where ref != culprit {
      if !others.contains(ref.string) { others.append(ref.string) }
    }
    if others.isEmpty { return description }
    return
      "\(description) So nothing was recorded of \(others.joined(separator: ", ")) either: leave "
      + "\(culprit) out, and record it of the others."
  }

  /// The objective that cannot be changed so.
  private var subject: ObjectiveRef? {
    switch self {
    case .noObjective(let ref, _), .objectiveEnded(let ref, _), .notYetInPlan(let ref, _, _),
      .alreadyRated(let ref, _), .alreadySetOut(let ref, _):
      ref
    default: nil
    }
  }
}
