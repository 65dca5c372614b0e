/// A new area for improvement that inspectors named (clause 1).
package struct AddArea: Command, Hashable {
  package static let kind = "add-area"

  package let area: AreaForImprovement

  package init(_ area: AreaForImprovement) { self.area = area }

  package var what: String { "area for improvement added: \(area.id), \(area.text)" }

  package func apply(to council: inout Council, today: Day) throws(Refusal) {
    if council.areas.contains(where: { $0.id == area.id }) { throw .alreadyNamed(area.id.words) }
    council.areas.append(area)
  }
}
