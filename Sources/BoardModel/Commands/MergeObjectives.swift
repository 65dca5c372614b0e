/// Objectives go on as part of another.
package struct MergeObjectives: Command, Hashable {
  package static let kind = "merge-objectives"

  package let refs: [ObjectiveRef]
  package let target: ObjectiveRef
  package let because: Prose
  package let on: Day

  package init(_ refs: [ObjectiveRef], into target: ObjectiveRef, because: Prose, on: Day) {
    self.refs = refs
    self.target = target
    self.because = because
    self.on = on
  }

  package var objective: ObjectiveRef? { target }
  package var why: Prose? { because }
  package var what: String {
    "\(refs.map(\.string).joined(separator: ", ")) merged into \(target) on \(on.text)"
  }

  package func apply(to council: inout Council, today: Day) throws(Refusal) {
    guard !refs.isEmpty else { throw .tooFewObjectives(needed: 1) }
    if refs.contains(target) { throw .mergedIntoItself(target) }
    var changed = council
    // The one they go on in has to be in the plan and open.
    try changed.change(target, on: on, today: today) { _ throws(Refusal) in }
    for ref in refs {
      try changed.change(ref, on: on, today: today) { objective throws(Refusal) in
        try objective.end(.merged(into: target), because: because, on: on)
      }
    }
    council = changed
  }

  package func basis(in council: Council) -> Basis {
    Basis(refs.map { council.objective($0) }, council.objective(target)?.ending)
  }
}
