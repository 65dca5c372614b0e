/// Something that shows what an objective has or has not changed.
package struct AddEvidence: Command, Hashable {
  package static let kind = "add-evidence"

  package let ref: ObjectiveRef
  package let evidenceKind: Evidence.Kind
  package let strength: Evidence.Strength
  package let text: Prose
  /// What changed because of it, for a voice that was heard (clause 5e).
  package let changed: Prose?
  package let on: Day

  package init(
    _ ref: ObjectiveRef, _ kind: Evidence.Kind, _ strength: Evidence.Strength, text: Prose,
    changed: Prose? = nil, on: Day
  ) {
    self.ref = ref
    evidenceKind = kind
    self.strength = strength
    self.text = text
    self.changed = changed
    self.on = on
  }

  package var objective: ObjectiveRef? { ref }
  package var why: Prose? { text }
  package var what: String {
    "\(ref) evidence of \(on.text) added (\(evidenceKind.name), \(strength.rawValue))"
  }

  package func apply(to council: inout Council, today: Day) throws(Refusal) {
    let taken = council.plan.objectives.flatMap(\.evidence.wholeHistory).map(\.id)
    try council.change(ref, on: on, today: today) { objective throws(Refusal) in
      let id = NewName.next(
        "\(objective.nameStem)-e", count: objective.evidence.wholeHistory.count, taken: taken)
      objective.evidence = objective.evidence.adding(
        Evidence(
          id: id, on: on, kind: evidenceKind, strength: strength, text: text, changed: changed,
          illustrative: objective.illustrative))
    }
  }
}
