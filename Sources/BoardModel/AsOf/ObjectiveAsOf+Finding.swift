/// What an objective is looked for by.
extension ObjectiveAsOf {
  package func nameHolds(_ text: SoughtText) -> Bool {
    text.occurs(in: objective.title) || text.occurs(in: objective.ref.string)
  }

  /// Whether the role that leads it is called so.
  package func ownerHolds(_ text: SoughtText, of council: CouncilAsOf) -> Bool {
    guard let owner = objective.owner else { return false }
    return council.council.people.contains { $0.id == owner && text.occurs(in: $0.title) }
  }

  /// Whether a partner that something was expected of by the day is called so.
  package func partnersHold(_ text: SoughtText, of council: CouncilAsOf) -> Bool {
    let contributions = objective.contributions
    return contributions.indices.contains { index in
      contributions[index].added <= day
        && text.occurs(in: council.words(for: contributions[index].partner))
    }
  }
}

extension CouncilAsOf {
  /// The partner's name; its short name where the council's file has no other.
  func words(for partner: Identifier<Partner>) -> Prose {
    council.partners.first { $0.id == partner }?.name ?? partner.words
  }
}
