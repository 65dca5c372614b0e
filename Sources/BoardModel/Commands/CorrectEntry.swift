/// An entry was wrong, and what it should have said is put in its place: of the day it is about, but
/// known only from the day it was put right on.
package struct CorrectEntry: Command {
  package static let kind = "correct"

  package let strike: StrikeEntry
  /// Adds an entry to the log that the wrong one stands in.
  package let right: any Command

  package init(_ strike: StrikeEntry, right: any Command) {
    self.strike = strike
    self.right = right
  }

  package var objective: ObjectiveRef? { strike.objective }
  package var why: Prose? { strike.why }
  package var what: String {
    // The words that stand there now; why the others were wrong is told beside them.
    "\(strike.what); \(right.what)\(right.why.map { ": \($0)" } ?? "")"
  }

  package func apply(to council: inout Council, today: Day) throws(Refusal) {
    var changed = council
    try strike.apply(to: &changed, today: today)
    let before = changed.objective(strike.ref)
    try changed.correct(strike.ref, dated: strike.dated) { council throws(Refusal) in
      try right.apply(to: &council, today: today)
    }
    if let before, let place = changed.plan.objectives.firstIndex(where: { $0.ref == strike.ref }) {
      try changed.plan.objectives[place].markNewest(of: strike, since: before)
      // What is put in its place has to be something else, or nothing is put right.
      if let wrong = before.struck(by: strike, since: council.objective(strike.ref)),
        let right = changed.plan.objectives[place].newest(of: strike, since: before),
        wrong.saysTheSame(as: right)
      {
        throw .nothingToChange
      }
    }
    // The right one may be of another day: of none after the objective left the plan.
    if let objective = changed.objective(strike.ref), let ending = objective.ending,
      objective.days(of: strike.entry).contains(where: { $0 > ending.on })
    {
      throw .objectiveEnded(strike.ref, on: ending.on)
    }
    council = changed
  }

  package func basis(in council: Council) -> Basis {
    Basis([strike.basis(in: council), right.basis(in: council)])
  }
}

extension Objective {
  /// The days of a log's entries; an ask that is put right is another ask.
  fileprivate func days(of log: EntryLog) -> [Day] {
    if case .ask = log { return contributions.flatMap(\.asks).map(\.on) }
    return entries(of: log).map(\.on)
  }

  /// The entry that a strike struck through.
  fileprivate func struck(
    by strike: StrikeEntry, since before: Objective?
  ) -> (any Correctable)? {
    let earlier = before?.entries(of: strike.entry) ?? []
    return zip(entries(of: strike.entry), earlier).first { $0.struck != nil && $1.struck == nil }?.0
  }

  /// What was put in its place.
  fileprivate func newest(of strike: StrikeEntry, since before: Objective) -> (any Correctable)? {
    guard case .ask(let id) = strike.entry else {
      let days = before.entries(of: strike.entry).map(\.on)
      let now = entries(of: strike.entry)
      guard let place = Marking.newest(now.map(\.on), since: days) else { return nil }
      return now[place]
    }
    let part = contributions.first { $0.asks.contains { $0.id == id } }
    let earlier = before.contributions.first { $0.id == part?.id }?.asks.count ?? 0
    return part.flatMap { $0.asks.count > earlier ? $0.asks.last : nil }
  }

  /// Says of what was added since that it is known from the day of the strike only.
  fileprivate mutating func markNewest(
    of strike: StrikeEntry, since before: Objective
  ) throws(Refusal) {
    guard case .ask(let id) = strike.entry else {
      var marking = Marking(
        knownFrom: strike.on, before: before.entries(of: strike.entry).map(\.on))
      return try work(on: strike.entry, &marking)
    }
    // A new ask has a name of its own, and is the last of its contribution.
    let place = try place(of: id).contribution
    let last = contributions[place].asks.count - 1
    guard last >= before.contributions[place].asks.count else { return }
    contributions[place].asks[last].mark(ifKnownLaterThanItsDay: strike.on)
  }
}

extension Correctable {
  fileprivate mutating func mark(ifKnownLaterThanItsDay day: Day) {
    if on < day { knownFrom = day }
  }
}

/// Finds the one entry that is new by the days of those there were: it stands after others of its
/// day.
private struct Marking: EntryWork {
  let knownFrom: Day
  let before: [Day]

  static func newest(_ days: [Day], since before: [Day]) -> Int? {
    days.indices.first { $0 >= before.count || days[$0] != before[$0] }
  }

  func work<Entry: Correctable>(on entries: inout [Entry]) {
    if let new = Marking.newest(entries.map(\.on), since: before) {
      entries[new].mark(ifKnownLaterThanItsDay: knownFrom)
    }
  }
}
