/// What commands find and change in a council, with the refusals they share.
extension Council {
  /// Changes one objective that was in the plan on that day and has not left it.
  mutating func change(
    _ ref: ObjectiveRef, on day: Day, today: Day,
    _ body: (inout Objective) throws(Refusal) -> Void
  ) throws(Refusal) {
    try Council.checkDay(day, today: today)
    let place = try openObjective(ref)
    let added = plan.objectives[place].added
    guard added <= day else { throw .notYetInPlan(ref, added: added, day: day) }
    try body(&plan.objectives[place])
  }

  /// The same for what it is called or aims at, where no day need be given.
  mutating func change(
    _ ref: ObjectiveRef, on day: Day?, today: Day,
    _ body: (inout Objective) throws(Refusal) -> Void
  ) throws(Refusal) {
    guard let day else { return try change(ref, body) }
    try change(ref, on: day, today: today, body)
  }

  /// Changes an objective that has not left the plan, whatever the day.
  mutating func change(
    _ ref: ObjectiveRef, _ body: (inout Objective) throws(Refusal) -> Void
  ) throws(Refusal) {
    try body(&plan.objectives[try openObjective(ref)])
  }

  /// Changes an entry of one objective as if it had not left the plan: what was recorded while it was in
  /// it can have been wrong all the same. Nothing is recorded of a day after it left.
  mutating func correct(
    _ ref: ObjectiveRef, dated day: Day, _ body: (inout Council) throws(Refusal) -> Void
  ) throws(Refusal) {
    let place = plan.objectives.firstIndex { $0.ref == ref }
    guard let place, let ending = plan.objectives[place].ending else { return try body(&self) }
    if day > ending.on { throw .objectiveEnded(ref, on: ending.on) }
    var changed = self
    changed.plan.objectives[place].ending = nil
    try body(&changed)
    changed.plan.objectives[place].ending = ending
    self = changed
  }

  private func openObjective(_ ref: ObjectiveRef) throws(Refusal) -> Int {
    guard let place = plan.objectives.firstIndex(where: { $0.ref == ref }) else {
      throw .noObjective(ref, known: plan.objectives.map(\.ref))
    }
    if let ending = plan.objectives[place].ending { throw .objectiveEnded(ref, on: ending.on) }
    return place
  }

  func objective(_ ref: ObjectiveRef) -> Objective? { plan.objectives.first { $0.ref == ref } }

  static func checkDay(_ day: Day, today: Day) throws(Refusal) {
    if day > today { throw .inFuture(day, today: today) }
  }

  // MARK: names

  func checkPerson(_ id: Identifier<PersonInRole>?) throws(Refusal) {
    guard let id, !people.contains(where: { $0.id == id }) else { return }
    throw .noPerson(id.words, known: people.map(\.id.words))
  }

  func checkPartner(_ id: Identifier<Partner>?) throws(Refusal) {
    guard let id, !partners.contains(where: { $0.id == id }) else { return }
    throw .noPartner(id.words, known: partners.map(\.id.words))
  }

  /// The meeting of that name, or, without a name, the one held on that day.
  func meeting(
    _ id: Identifier<Meeting>?, heldOn day: Day
  ) throws(Refusal) -> Identifier<Meeting>? {
    let all = meetings.wholeHistory
    guard let id else {
      return all.first { $0.on == day && $0.cancelled == nil && $0.struck == nil }?.id
    }
    guard let meeting = all.first(where: { $0.id == id }) else {
      throw .noMeeting(id.words, known: all.map(\.id.words))
    }
    if meeting.cancelled != nil { throw .meetingCancelled(id.words) }
    return id
  }

  func checkPriority(_ id: Identifier<Priority>) throws(Refusal) {
    if plan.priorities.contains(where: { $0.id == id }) { return }
    throw .noPriority(id.words, known: plan.priorities.map(\.id.words))
  }

  func checkMeasures(_ ids: [Identifier<Measure>]) throws(Refusal) {
    for id in ids where !measures.contains(where: { $0.id == id }) {
      throw .noMeasure(id.words, known: measures.map(\.id.words))
    }
  }

  func checkSources(_ sources: [ObjectiveSource]) throws(Refusal) {
    for source in sources {
      switch source {
      case .area(let id):
        if areas.contains(where: { $0.id == id }) { continue }
        throw .noArea(id.words, known: areas.map(\.id.words))
      case .finding(let id):
        let findings = visits.wholeHistory.flatMap(\.findings).map(\.id)
        if findings.contains(id) { continue }
        throw .noFinding(id.words, known: findings.map(\.words))
      case .adviserRecommendation, .clause: continue
      }
    }
  }
}

extension Log {
  /// The log with one more entry, in its place by day and after others of that day.
  func adding(_ entry: Entry) -> Log {
    var entries = wholeHistory
    entries.insert(entry, at: entries.lastIndex { $0.on <= entry.on }.map { $0 + 1 } ?? 0)
    return Log(inOrder: entries)
  }
}

/// Names for new records: a stem and the first number that is free, `kno-07-a3`.
enum NewName {
  static func next<Subject>(
    _ stem: String, count: Int, taken: [Identifier<Subject>]
  ) -> Identifier<Subject> {
    let strings = Set(taken.map(\.string))
    var number = count + 1
    while strings.contains("\(stem)\(number)") { number += 1 }
    return Identifier(Prose("\(stem)\(number)"))
  }
}

extension String {
  var prose: Prose { Prose(self) }
}
