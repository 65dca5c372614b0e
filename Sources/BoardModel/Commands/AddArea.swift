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

extension Council {
  /// What the next area is named by: as the last one is, or by the council's first letter.
  package var nextArea: Identifier<AreaForImprovement> {
    let taken = areas.map(\.id)
    let last = taken.last?.string ?? "\(id.string.prefix(1))-00"
    let digits = String(last.reversed().prefix { $0.isASCII && $0.isNumber }.reversed())
    let stem = last.dropLast(digits.count)
    var number = (Int(digits) ?? 0) + 1
    func name() -> Identifier<AreaForImprovement> {
      let written = "\(number)"
      let zeros = String(repeating: "0", count: max(0, digits.count - written.count))
      return Identifier(Prose("\(stem)\(zeros)\(written)"))
    }
    while taken.contains(name()) { number += 1 }
    return name()
  }
}
