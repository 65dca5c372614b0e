/// A new role that others are named by.
package struct AddPerson: Command, Hashable {
  package static let kind = "add-person"

  package let person: PersonInRole

  package init(_ person: PersonInRole) { self.person = person }

  package var what: String { "person added: \(person.id), \(person.title)" }

  package func apply(to council: inout Council, today: Day) throws(Refusal) {
    if council.people.contains(where: { $0.id == person.id }) {
      throw .alreadyNamed(person.id.words)
    }
    try council.checkPartner(person.agency)
    council.people.append(person)
  }
}
