/// The parts of an objective that commands change.
extension Objective {
  mutating func change(
    action id: Identifier<Action>, _ body: (inout Action) throws(Refusal) -> Void
  ) throws(Refusal) {
    guard let place = actions.firstIndex(where: { $0.id == id }) else {
      throw .noAction(id.words, of: ref, known: actions.map(\.id.words))
    }
    try body(&actions[place])
  }

  mutating func change(
    milestone id: Identifier<Milestone>, _ body: (inout Milestone) throws(Refusal) -> Void
  ) throws(Refusal) {
    guard let place = milestones.firstIndex(where: { $0.id == id }) else {
      throw .noMilestone(id.words, of: ref, known: milestones.map(\.id.words))
    }
    try body(&milestones[place])
  }

  mutating func change(
    contribution id: Identifier<Contribution>,
    _ body: (inout Contribution) throws(Refusal) -> Void
  ) throws(Refusal) {
    guard let place = contributions.firstIndex(where: { $0.id == id }) else {
      throw .noContribution(id.words, of: ref, known: contributions.map(\.id.words))
    }
    try body(&contributions[place])
  }

  /// `kno-07`: what the names of its parts begin with.
  var nameStem: String { ref.string.lowercased() }
}
