/// Another title, holder, agency or place at the board for a role; what is not given stays.
package struct ChangePerson: Command, Hashable {
  package static let kind = "change-person"

  package let id: Identifier<PersonInRole>
  package var title: Prose?
  package var name: Change<Prose> = .leave
  package var agency: Change<Identifier<Partner>> = .leave
  package var headOfServiceOrAbove: Bool?
  package var roles: [BoardRole]?

  package init(_ id: Identifier<PersonInRole>) { self.id = id }

  package var what: String {
    let words = [
      title.map { "title now \"\($0)\"" }, name.words("name"), agency.words("agency"),
      headOfServiceOrAbove.map { $0 ? "may be named" : "not named" },
      roles.map {
        $0.isEmpty
          ? "no role at the board" : "at the board \($0.map(\.name).joined(separator: ", "))"
      },
    ].compactMap { $0 }
    return "person \(id) changed: \(words.joined(separator: ", "))"
  }

  package func apply(to council: inout Council, today: Day) throws(Refusal) {
    try council.checkPerson(id)
    try council.checkPartner(agency.value)
    for place in council.people.indices where council.people[place].id == id {
      let person = council.people[place]
      var (name, agency) = (person.name, person.agency)
      self.name.apply(to: &name)
      self.agency.apply(to: &agency)
      let changed = PersonInRole(
        id: id, title: title ?? person.title, name: name, agency: agency,
        headOfServiceOrAbove: headOfServiceOrAbove ?? person.headOfServiceOrAbove,
        roles: roles ?? person.roles, illustrative: person.illustrative)
      if changed == person { throw .nothingToChange }
      council.people[place] = changed
    }
  }

  package func basis(in council: Council) -> Basis {
    let person = council.people.first { $0.id == id }
    return Basis(
      title == nil ? nil : person?.title, name.isChange ? person?.name : nil,
      agency.isChange ? person?.agency : nil,
      headOfServiceOrAbove == nil ? nil : person?.headOfServiceOrAbove,
      roles == nil ? nil : person?.roles)
  }
}
