/// An objective leaves the plan: completed, or no longer wanted.
package struct EndObjective: Command, Hashable {
  package static let kind = "end-objective"

  package enum Reason: String, CaseIterable, Hashable, Sendable {
    case completed
    case retired
  }

  package let ref: ObjectiveRef
  package let reason: Reason
  package let because: Prose
  package let on: Day

  package init(_ ref: ObjectiveRef, _ reason: Reason, because: Prose, on: Day) {
    self.ref = ref
    self.reason = reason
    self.because = because
    self.on = on
  }

  package var objective: ObjectiveRef? { ref }
  package var why: Prose? { because }
  package var what: String { "\(ref) \(reason.rawValue) on \(on.text)" }

  package func apply(to council: inout Council, today: Day) throws(Refusal) {
    try council.change(ref, on: on, today: today) { objective throws(Refusal) in
      let kind: ObjectiveEnding.Kind =
        switch reason {
        case .completed: .completed
        case .retired: .retired
        }
      try objective.end(kind, because: because, on: on)
    }
  }

  package func basis(in council: Council) -> Basis { Basis(council.objective(ref)) }
}

extension Objective {
  /// Ends it on a day no earlier than anything recorded of it.
  mutating func end(
    _ kind: ObjectiveEnding.Kind, because: Prose, on day: Day
  ) throws(Refusal) {
    if let last = lastEntry, last > day { throw .beforeEarlierEntry(day, entry: last) }
    ending = ObjectiveEnding(on: day, kind: kind, because: because, illustrative: illustrative)
  }

  /// The day of the last entry of any kind.
  private var lastEntry: Day? {
    var latest = LatestDay(Day(number: .max))
    record(in: &latest)
    return latest.found
  }
}
