/// A new action of an objective.
package struct AddAction: Command, Hashable {
  package static let kind = "add-action"

  package let ref: ObjectiveRef
  package let title: Prose
  package let owner: Identifier<PersonInRole>?
  package let agency: Identifier<Partner>?
  package let due: Day
  package let on: Day

  package init(
    _ ref: ObjectiveRef, title: Prose, owner: Identifier<PersonInRole>? = nil,
    agency: Identifier<Partner>? = nil, due: Day, on: Day
  ) {
    self.ref = ref
    self.title = title
    self.owner = owner
    self.agency = agency
    self.due = due
    self.on = on
  }

  package var objective: ObjectiveRef? { ref }
  package var what: String { "\(ref) action added, due \(due.text): \(title)" }

  package func apply(to council: inout Council, today: Day) throws(Refusal) {
    guard due >= on else { throw .dueBefore(due, start: on) }
    try council.checkPerson(owner)
    try council.checkPartner(agency)
    let taken = council.plan.objectives.flatMap(\.actions).map(\.id)
    try council.change(ref, on: on, today: today) { objective throws(Refusal) in
      let id = NewName.next("\(objective.nameStem)-a", count: objective.actions.count, taken: taken)
      objective.actions.append(
        Action(
          id: id, title: title, owner: owner, agency: agency, added: on, baselineDue: due,
          forecasts: Log(), progress: Log(), illustrative: objective.illustrative))
    }
  }
}
