/// Other words for a milestone. Its days and its record stay.
package struct ChangeMilestone: Command, Hashable {
  package static let kind = "change-milestone"

  package let ref: ObjectiveRef
  package let id: Identifier<Milestone>
  package let title: Prose
  package let because: Prose?
  /// The day it is so from; earlier days know it as it was. The day it is recorded without it.
  package let on: Day?

  package init(
    _ ref: ObjectiveRef, _ id: Identifier<Milestone>, title: Prose, because: Prose? = nil,
    on: Day? = nil
  ) {
    self.ref = ref
    self.id = id
    self.title = title
    self.because = because
    self.on = on
  }

  package var objective: ObjectiveRef? { ref }
  package var why: Prose? { because }
  package var what: String { "\(ref) milestone \(id) changed: now \"\(title)\"" }

  package func apply(to council: inout Council, today: Day) throws(Refusal) {
    let on = on ?? today
    try council.change(ref, on: self.on, today: today) { objective throws(Refusal) in
      try objective.change(milestone: id) { milestone throws(Refusal) in
        if milestone.title == title { throw .nothingToChange }
        var changed = milestone
        changed.title = title
        try changed.remember(milestone, until: on)
        milestone = changed
      }
    }
    council.noteFormerWords(of: ref)
  }

  package func basis(in council: Council) -> Basis {
    Basis(council.objective(ref)?.milestones.first { $0.id == id }?.title)
  }
}
