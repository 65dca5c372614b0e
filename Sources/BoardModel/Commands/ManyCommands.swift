/// Several changes that are made together or not at all.
package struct ManyCommands: Command {
  package static let kind = "several"

  package let commands: [any Command]

  package init(_ commands: [any Command]) { self.commands = commands }

  package var objective: ObjectiveRef? {
    let all = Set(commands.map(\.objective))
    return all.count == 1 ? all.first.flatMap { $0 } : nil
  }

  package var why: Prose? { commands.lazy.compactMap(\.why).first }
  package var what: String { commands.map(\.what).joined(separator: "; ") }

  package func apply(to council: inout Council, today: Day) throws(Refusal) {
    guard !commands.isEmpty else { throw .nothingToChange }
    var changed = council
    for command in commands { try command.apply(to: &changed, today: today) }
    council = changed
  }

  package func basis(in council: Council) -> Basis {
    Basis(commands.map { $0.basis(in: council) })
  }
}
