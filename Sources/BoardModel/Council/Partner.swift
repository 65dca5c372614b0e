/// An agency the council works with under the notice's clause 2, or the Department.
package struct Partner: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case health
    case police
    case education
    case housing
    case probation
    case voluntary
    case corporate
    case department
    case other
  }

  package let id: Identifier<Partner>
  package let name: Prose
  package let kind: Kind
  package let illustrative: Bool

  package init(id: Identifier<Partner>, name: Prose, kind: Kind, illustrative: Bool) {
    self.id = id
    self.name = name
    self.kind = kind
    self.illustrative = illustrative
  }
}
