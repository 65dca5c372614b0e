/// Another title, holder, agency or place at the board for a role; what is not given stays.
package struct ChangePerson: Command, Hashable {
  package static let kind = "change-person"

  package let id: Identifier<PersonInRole>
  package var title: Prose?
  package var name: Prose?
  package var agency: Identifier<Partner>?
  package var headOfServiceOrAbove: Bool?
  package var roles: [BoardRole]?

  package init(_ id: Identifier<PersonInRole>) { self.id = id }

  package var what: String {
    let words = [
      title.map { "title now \"\($0)\"" }, name.map { "held by \($0)" },
      agency.map { "from \($0)" }, headOfServiceOrAbove.map { $0 ? "may be named" : "not named" },
      roles.map { "at the board \($0.map(\.name).joined(separator: ", "))" },
    ].compactMap { $0 }
    return "person \(id) changed: \(words.joined(separator: ", "))"
  }

  package func apply(to council: inout Council, today: Day) throws(Refusal) {
    try council.checkPerson(id)
    try council.checkPartner(agency)
    for place in council.people.indices where council.people[place].id == id {
      let person = council.people[place]
      let changed = PersonInRole(
        id: id, title: title ?? person.title, name: name ?? person.name,
        agency: agency ?? person.agency,
        headOfServiceOrAbove: headOfServiceOrAbove ?? person.headOfServiceOrAbove,
        roles: roles ?? person.roles, illustrative: person.illustrative)
      if changed == person { throw .nothingToChange }
      council.people[place] = changed
    }
  }

  package func basis(in council: Council) -> Basis {
    let person = council.people.first { $0.id == id }
    return Basis(
      title == nil ? nil : person?.title, name == nil ? nil : person?.name,
      agency == nil ? nil : person?.agency,
      headOfServiceOrAbove == nil ? nil : person?.headOfServiceOrAbove,
      roles == nil ? nil : person?.roles)
  }
}
