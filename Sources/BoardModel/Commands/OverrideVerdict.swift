/// The chair's own verdict on an objective's pace, or the lifting of one.
package struct OverrideVerdict: Command, Hashable {
  package static let kind = "override"

  package let ref: ObjectiveRef
  package let ruling: VerdictOverride.Ruling
  package let because: Prose
  package let on: Day
  package let until: Day?
  package let by: Identifier<PersonInRole>?

  package init(
    _ ref: ObjectiveRef, _ ruling: VerdictOverride.Ruling, because: Prose, on: Day,
    until: Day? = nil, by: Identifier<PersonInRole>? = nil
  ) {
    self.ref = ref
    self.ruling = ruling
    self.because = because
    self.on = on
    self.until = until
    self.by = by
  }

  package var objective: ObjectiveRef? { ref }
  package var why: Prose? { because }
  package var what: String {
    switch ruling {
    case .slow: "\(ref) ruled slow by the chair from \(on.text)"
    case .watch: "\(ref) ruled to be watched by the chair from \(on.text)"
    case .onPace: "\(ref) ruled on pace by the chair from \(on.text)"
    case .asComputed: "\(ref) override lifted from \(on.text)"
    }
  }

  package func apply(to council: inout Council, today: Day) throws(Refusal) {
    if let until, until < on { throw .overrideEndsBefore(until: until, on: on) }
    try council.checkPerson(by)
    try council.change(ref, on: on, today: today) { objective throws(Refusal) in
      if ruling == .asComputed, !objective.isOverridden(on: on) { throw .nothingToLift(ref) }
      objective.overrides = objective.overrides.adding(
        VerdictOverride(
          on: on, ruling: ruling, because: because, by: by, until: until,
          illustrative: objective.illustrative))
    }
  }

  package func basis(in council: Council) -> Basis { Basis(council.objective(ref)?.overrides) }
}

extension Objective {
  fileprivate func isOverridden(on day: Day) -> Bool {
    guard let latest = overrides.standing(on: day).latest(on: day), latest.ruling != .asComputed
    else { return false }
    return latest.until.map { day <= $0 } ?? true
  }
}
