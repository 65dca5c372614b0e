/// What a partner is to bring to an objective, and how strong it is (clause 5d).
package struct Contribution: Hashable, Sendable {
  package let id: Identifier<Contribution>
  package let partner: Identifier<Partner>
  package internal(set) var expected: Prose
  package let added: Day
  package internal(set) var strengths: Log<ContributionEntry>
  package internal(set) var asks: [Ask]
  package let illustrative: Bool

  package init(
    id: Identifier<Contribution>, partner: Identifier<Partner>, expected: Prose, added: Day,
    strengths: Log<ContributionEntry>, asks: [Ask], illustrative: Bool
  ) {
    self.id = id
    self.partner = partner
    self.expected = expected
    self.added = added
    self.strengths = strengths
    self.asks = asks
    self.illustrative = illustrative
  }
}

/// How strong a contribution was found to be on a day.
package struct ContributionEntry: Hashable, Sendable, Correctable {
  package enum Strength: String, CaseIterable, Hashable, Sendable {
    case absent
    case weak
    case adequate
    case strong

    /// Clause 5d asks for these to be named.
    package var mustBeStrengthened: Bool { self == .absent || self == .weak }
  }

  package let on: Day
  package let strength: Strength
  package let because: Prose?
  package let illustrative: Bool
  package var mark: EntryMark?

  package init(
    on: Day, strength: Strength, because: Prose?, illustrative: Bool, struck: Strike? = nil,
    knownFrom: Day? = nil
  ) {
    self.on = on
    self.strength = strength
    self.because = because
    self.illustrative = illustrative
    mark = EntryMark.of(struck, knownFrom)
  }
}
