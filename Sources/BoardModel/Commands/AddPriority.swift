/// A new priority of the plan.
package struct AddPriority: Command, Hashable {
  package static let kind = "add-priority"

  package let title: Prose
  /// What others are to name it by; the next that is free without one.
  package let id: Identifier<Priority>?
  package let illustrative: Bool

  package init(title: Prose, id: Identifier<Priority>? = nil, illustrative: Bool = false) {
    self.title = title
    self.id = id
    self.illustrative = illustrative
  }

  package var what: String { "priority added: \(title)" }

  package func apply(to council: inout Council, today: Day) throws(Refusal) {
    if let id, council.plan.priorities.contains(where: { $0.id == id }) {
      throw .alreadyNamed(id.words)
    }
    council.plan.priorities.append(
      Priority(id: id ?? council.nextPriority, title: title, illustrative: illustrative))
  }
}

extension Council {
  /// What the next priority of the plan is named by.
  package var nextPriority: Identifier<Priority> {
    let taken = plan.priorities.map(\.id)
    return NewName.next("p", count: taken.count, taken: taken)
  }
}
