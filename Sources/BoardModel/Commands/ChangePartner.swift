/// Another name or kind for an agency the council works with (clause 2); what is not given stays.
package struct ChangePartner: Command, Hashable {
  package static let kind = "change-partner"

  package let id: Identifier<Partner>
  package var name: Prose?
  package var kind: Partner.Kind?

  package init(_ id: Identifier<Partner>) { self.id = id }

  package var what: String {
    let words = [name.map { "now \"\($0)\"" }, kind.map { "kind \($0.rawValue)" }]
    return "partner \(id) changed: \(words.compactMap { $0 }.joined(separator: ", "))"
  }

  package func apply(to council: inout Council, today: Day) throws(Refusal) {
    try council.checkPartner(id)
    for place in council.partners.indices where council.partners[place].id == id {
      let partner = council.partners[place]
      let changed = Partner(
        id: id, name: name ?? partner.name, kind: kind ?? partner.kind,
        illustrative: partner.illustrative)
      if changed == partner { throw .nothingToChange }
      council.partners[place] = changed
    }
  }

  package func basis(in council: Council) -> Basis {
    let partner = council.partners.first { $0.id == id }
    return Basis(name == nil ? nil : partner?.name, kind == nil ? nil : partner?.kind)
  }
}
