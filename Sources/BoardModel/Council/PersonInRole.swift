/// A role somebody holds, and who holds it where that is recorded.
package struct PersonInRole: Hashable, Sendable {
  package let id: Identifier<PersonInRole>
  /// "Head of Safeguarding".
  package let title: Prose
  /// The person; sample data names none.
  package let name: Prose?
  /// The partner they come from; the council itself where none is given.
  package let agency: Identifier<Partner>?
  /// Whether a public pack may name them (head of service or above).
  package let headOfServiceOrAbove: Bool
  /// What the notice asks of them at the board, where it does.
  package let roles: [BoardRole]
  package let illustrative: Bool

  package init(
    id: Identifier<PersonInRole>, title: Prose, name: Prose?, agency: Identifier<Partner>?,
    headOfServiceOrAbove: Bool, roles: [BoardRole] = [], illustrative: Bool
  ) {
    self.id = id
    self.title = title
    self.name = name
    self.agency = agency
    self.headOfServiceOrAbove = headOfServiceOrAbove
    self.roles = roles
    self.illustrative = illustrative
  }
}
