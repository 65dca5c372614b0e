/// How strong a partner's contribution was found to be (clause 5d).
package struct JudgeContribution: Command, Hashable {
  package static let kind = "contribution"

  package let ref: ObjectiveRef
  package let id: Identifier<Contribution>
  package let strength: ContributionEntry.Strength
  package let because: Prose?
  package let on: Day

  package init(
    _ ref: ObjectiveRef, _ id: Identifier<Contribution>, _ strength: ContributionEntry.Strength,
    because: Prose? = nil, on: Day
  ) {
    self.ref = ref
    self.id = id
    self.strength = strength
    self.because = because
    self.on = on
  }

  package var objective: ObjectiveRef? { ref }
  package var why: Prose? { because }
  package var what: String {
    "\(ref) contribution \(id) found \(strength.rawValue) on \(on.text)"
  }

  package func apply(to council: inout Council, today: Day) throws(Refusal) {
    try council.change(ref, on: on, today: today) { objective throws(Refusal) in
      try objective.change(contribution: id) { contribution throws(Refusal) in
        guard contribution.added <= on else {
          throw .beforeEarlierEntry(on, entry: contribution.added)
        }
        contribution.strengths = contribution.strengths.adding(
          ContributionEntry(
            on: on, strength: strength, because: because, illustrative: contribution.illustrative))
      }
    }
  }

  package func basis(in council: Council) -> Basis {
    Basis(council.objective(ref)?.contributions.first { $0.id == id }?.strengths)
  }
}
