/// One objective becomes several.
package struct SplitObjective: Command, Hashable {
  package static let kind = "split-objective"

  package let ref: ObjectiveRef
  package let parts: [NewObjective]
  package let because: Prose
  package let on: Day

  package init(_ ref: ObjectiveRef, into parts: [NewObjective], because: Prose, on: Day) {
    self.ref = ref
    self.parts = parts
    self.because = because
    self.on = on
  }

  package var objective: ObjectiveRef? { ref }
  package var why: Prose? { because }
  package var what: String { "\(ref) split into \(parts.count) objectives on \(on.text)" }

  package func apply(to council: inout Council, today: Day) throws(Refusal) {
    guard parts.count >= 2 else { throw .tooFewObjectives(needed: 2) }
    let isIllustrative = council.objective(ref)?.illustrative ?? false
    var changed = council
    var refs: [ObjectiveRef] = []
    for part in parts {
      refs.append(try changed.add(part, on: on, illustrative: isIllustrative))
    }
    guard let successors = NonEmpty(refs) else { throw .tooFewObjectives(needed: 2) }
    try changed.change(ref, on: on, today: today) { objective throws(Refusal) in
      try objective.end(.split(into: successors), because: because, on: on)
    }
    council = changed
  }

  package func basis(in council: Council) -> Basis { Basis(council.objective(ref)) }
}
