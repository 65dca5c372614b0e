/// Other words for a priority. It has no days: it is called so on every day, and the history keeps
/// what it was called.
package struct ChangePriority: Command, Hashable {
  package static let kind = "change-priority"

  package let id: Identifier<Priority>
  package let title: Prose

  package init(_ id: Identifier<Priority>, title: Prose) {
    self.id = id
    self.title = title
  }

  package var what: String { "priority \(id) changed: now \"\(title)\"" }

  package func apply(to council: inout Council, today: Day) throws(Refusal) {
    try council.checkPriority(id)
    for place in council.plan.priorities.indices where council.plan.priorities[place].id == id {
      if council.plan.priorities[place].title == title { throw .nothingToChange }
      council.plan.priorities[place].title = title
    }
  }

  package func basis(in council: Council) -> Basis {
    Basis(council.plan.priorities.first { $0.id == id }?.title)
  }
}
