/// A new priority of the plan.
package struct AddPriority: Command, Hashable {
  package static let kind = "add-priority"

  package let title: Prose

  package init(title: Prose) { self.title = title }

  package var what: String { "priority added: \(title)" }

  package func apply(to council: inout Council, today: Day) throws(Refusal) {
    let taken = council.plan.priorities.map(\.id)
    council.plan.priorities.append(
      Priority(id: NewName.next("p", count: taken.count, taken: taken), title: title))
  }
}
