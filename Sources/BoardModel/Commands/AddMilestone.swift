/// A new milestone of an objective.
package struct AddMilestone: Command, Hashable {
  package static let kind = "add-milestone"

  package let ref: ObjectiveRef
  package let title: Prose
  package let due: Day
  package let on: Day

  package init(_ ref: ObjectiveRef, title: Prose, due: Day, on: Day) {
    self.ref = ref
    self.title = title
    self.due = due
    self.on = on
  }

  package var objective: ObjectiveRef? { ref }
  package var what: String { "\(ref) milestone added, due \(due.text): \(title)" }

  package func apply(to council: inout Council, today: Day) throws(Refusal) {
    guard due >= on else { throw .dueBefore(due, start: on) }
    let taken = council.plan.objectives.flatMap(\.milestones).map(\.id)
    try council.change(ref, on: on, today: today) { objective throws(Refusal) in
      let id = NewName.next(
        "\(objective.nameStem)-m", count: objective.milestones.count, taken: taken)
      objective.milestones.append(
        Milestone(
          id: id, title: title, added: on, baselineDue: due, forecasts: Log(), progress: Log(),
          illustrative: objective.illustrative))
    }
  }
}
