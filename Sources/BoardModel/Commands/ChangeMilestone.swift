/// Other words for a milestone. Its days and its record stay.
package struct ChangeMilestone: Command, Hashable {
  package static let kind = "change-milestone"

  package let ref: ObjectiveRef
  package let id: Identifier<Milestone>
  package let title: Prose
  package let because: Prose?

  package init(
    _ ref: ObjectiveRef, _ id: Identifier<Milestone>, title: Prose, because: Prose? = nil
  ) {
    self.ref = ref
    self.id = id
    self.title = title
    self.because = because
  }

  package var objective: ObjectiveRef? { ref }
  package var why: Prose? { because }
  package var what: String { "\(ref) milestone \(id) changed: now \"\(title)\"" }

  package func apply(to council: inout Council, today: Day) throws(Refusal) {
    try council.change(ref) { objective throws(Refusal) in
      try objective.change(milestone: id) { milestone throws(Refusal) in
        if milestone.title == title { throw .nothingToChange }
        milestone.title = title
      }
    }
  }

  package func basis(in council: Council) -> Basis {
    Basis(council.objective(ref)?.milestones.first { $0.id == id }?.title)
  }
}
