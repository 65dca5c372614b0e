/// What the parts of a plan were called on a day, and whose they were.
extension Objective {
  /// As it was on the day; nothing is known there of what it was changed into later.
  mutating func takeWords(of day: Day) {
    if let was = formerly.first(after: day) {
      title = was.title
      outcome = was.outcome
      priority = was.priority
      theme = was.theme
      sources = was.sources
      sponsor = was.sponsor
      owner = was.owner
      successMeasures = was.successMeasures
      measures = was.measures
      formerly = Log(inOrder: Array(formerly.known(on: day)))
    }
    for index in actions.indices { actions[index].takeWords(of: day) }
    for index in milestones.indices { milestones[index].takeWords(of: day) }
  }

  /// Keeps what it was before a change; of the changes of one day, and of the day it came into the
  /// plan, nobody knows any but the last.
  mutating func remember(_ before: Objective, until day: Day) throws(Refusal) {
    guard try formerly.hasRoom(for: day, after: added) else { return }
    formerly = formerly.adding(
      FormerObjective(
        until: day, title: before.title, outcome: before.outcome, priority: before.priority,
        theme: before.theme, sources: before.sources, sponsor: before.sponsor, owner: before.owner,
        successMeasures: before.successMeasures, measures: before.measures))
  }
}

extension Council {
  /// Says that earlier days have to be asked for their words, where there are any.
  mutating func noteFormerWords(of ref: ObjectiveRef) {
    guard let objective = objective(ref) else { return }
    let remembers =
      !objective.formerly.wholeHistory.isEmpty
      || objective.actions.contains { !$0.formerly.wholeHistory.isEmpty }
      || objective.milestones.contains { !$0.formerly.wholeHistory.isEmpty }
    holdsStrikes = holdsStrikes || remembers
  }
}

extension Action {
  fileprivate mutating func takeWords(of day: Day) {
    guard let was = formerly.first(after: day) else { return }
    title = was.title
    owner = was.owner
    agency = was.agency
    formerly = Log(inOrder: Array(formerly.known(on: day)))
  }

  mutating func remember(_ before: Action, until day: Day) throws(Refusal) {
    guard try formerly.hasRoom(for: day, after: added) else { return }
    formerly = formerly.adding(
      FormerAction(
        until: day, title: before.title, owner: before.owner, agency: before.agency))
  }
}

extension Milestone {
  fileprivate mutating func takeWords(of day: Day) {
    guard let was = formerly.first(after: day) else { return }
    title = was.title
    formerly = Log(inOrder: Array(formerly.known(on: day)))
  }

  mutating func remember(_ before: Milestone, until day: Day) throws(Refusal) {
    guard try formerly.hasRoom(for: day, after: added) else { return }
    formerly = formerly.adding(FormerMilestone(until: day, title: before.title))
  }
}

extension Log {
  /// Whether a change of that day is one that an earlier day must not know of.
  fileprivate func hasRoom(for day: Day, after added: Day) throws(Refusal) -> Bool {
    if let last = wholeHistory.last?.on {
      if last > day { throw .beforeEarlierEntry(day, entry: last) }
      if last == day { return false }
    }
    return day > added
  }
}
