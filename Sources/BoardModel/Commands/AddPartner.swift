/// A new agency the council works with (clause 2).
package struct AddPartner: Command, Hashable {
  package static let kind = "add-partner"

  package let partner: Partner

  package init(_ partner: Partner) { self.partner = partner }

  package var what: String { "partner added: \(partner.id), \(partner.name)" }

  package func apply(to council: inout Council, today: Day) throws(Refusal) {
    if council.partners.contains(where: { $0.id == partner.id }) {
      throw .alreadyNamed(partner.id.words)
    }
    council.partners.append(partner)
  }
}
