/// What a partner is to bring to an objective (clause 5d).
package struct AddContribution: Command, Hashable {
  package static let kind = "add-contribution"

  package let ref: ObjectiveRef
  package let partner: Identifier<Partner>
  package let expected: Prose
  package let on: Day

  package init(
    _ ref: ObjectiveRef, partner: Identifier<Partner>, expected: Prose, on: Day
  ) {
    self.ref = ref
    self.partner = partner
    self.expected = expected
    self.on = on
  }

  package var objective: ObjectiveRef? { ref }
  package var what: String { "\(ref) contribution of \(partner) added: \(expected)" }

  package func apply(to council: inout Council, today: Day) throws(Refusal) {
    try council.checkPartner(partner)
    let taken = council.plan.objectives.flatMap(\.contributions).map(\.id)
    try council.change(ref, on: on, today: today) { objective throws(Refusal) in
      let id = NewName.next(
        "\(objective.nameStem)-c", count: objective.contributions.count, taken: taken)
      objective.contributions.append(
        Contribution(
          id: id, partner: partner, expected: expected, added: on, strengths: Log(), asks: [],
          illustrative: objective.illustrative))
    }
  }
}
