internal import BoardModel

/// What a council's records can be chosen from.
extension [Choice] {
  static let deliveryRatings = DeliveryRating.allCases.map {
    Choice(value: $0.rawValue, words: $0.name, also: [String($0.letter)])
  }
  static let impactRatings = ImpactRating.allCases.map {
    Choice(value: $0.rawValue, words: $0.name, also: [String($0.letter)])
  }
  static let rulings = VerdictOverride.Ruling.allCases.map { ruling in
    switch ruling {
    case .slow: Choice(value: ruling.rawValue, words: "slow")
    case .watch: Choice(value: ruling.rawValue, words: "watch")
    case .onPace: Choice(value: ruling.rawValue, words: "on pace")
    case .asComputed:
      Choice(value: ruling.rawValue, words: "as the rules say", also: ["lift"])
    }
  }
  static let evidenceKinds = Evidence.Kind.allCases.map {
    Choice(value: $0.rawValue, words: $0.name)
  }
  static let evidenceStrengths = Evidence.Strength.allCases.map {
    Choice(value: $0.rawValue, words: $0.rawValue)
  }
  static let contributionStrengths = ContributionEntry.Strength.allCases.map {
    Choice(value: $0.rawValue, words: $0.rawValue)
  }
  static let actionStatuses = ActionStatus.Word.allCases.map { word in
    Choice(value: word.rawValue, words: (word.status(Percent.none) ?? .notStarted).name)
  }
  static let milestoneStatuses = MilestoneStatus.allCases.map {
    Choice(value: $0.rawValue, words: $0.name)
  }
  static let themes = ReviewTheme.allCases.map { Choice(value: $0.rawValue, words: $0.name) }

  static func people(of council: Council) -> [Choice] {
    council.people.map { person in
      Choice(
        value: person.id.string, words: person.title.string,
        also: person.name.map { [$0.string] } ?? [], hint: person.name?.string ?? "")
    }.toldApart
  }

  static func partners(of council: Council) -> [Choice] {
    council.partners.map { Choice(value: $0.id.string, words: $0.name.string) }.toldApart
  }

  /// Those that were not called off, the latest first.
  static func meetings(of council: Council, today: Day) -> [Choice] {
    council.meetings.wholeHistory.filter { $0.cancelled == nil && $0.struck == nil }.reversed().map
    { meeting in
      Choice(
        value: meeting.id.string, words: "board of \(meeting.on.text)",
        also: [meeting.on.iso], hint: meeting.id.string)
    }.toldApart
  }

  static func priorities(of council: Council) -> [Choice] {
    council.plan.priorities.map { Choice(value: $0.id.string, words: $0.title.string) }.toldApart
  }

  static func objectives(of council: Council, but refs: [ObjectiveRef]) -> [Choice] {
    council.plan.objectives.filter { $0.ending == nil && !refs.contains($0.ref) }.map {
      Choice(value: $0.ref.string, words: $0.ref.string, hint: $0.title.string)
    }
  }

  static func measures(of council: Council) -> [Choice] {
    council.measures.map {
      Choice(value: $0.id.string, words: $0.id.string, hint: $0.name.string)
    }
  }

  /// What an objective can be written for: areas, findings of visits, clauses of the notice.
  static func sources(of council: Council) -> [Choice] {
    council.areas.map { area in
      Choice(
        value: "area \(area.id.string)", words: area.id.string,
        hint: "area \(area.reference.string): \(area.text.string)")
    }
      + council.visits.wholeHistory.flatMap(\.findings).map { finding in
        Choice(
          value: "finding \(finding.id.string)", words: finding.id.string,
          hint: "finding: \(finding.text.string)")
      }
      + council.notice.obligations.map { obligation in
        Choice(
          value: "clause \(obligation.clause.string)", words: "clause \(obligation.clause.string)",
          hint: obligation.text.string)
      }
  }

  static func actions(of objective: Objective?) -> [Choice] {
    (objective?.actions ?? []).map { Choice(of: $0.id.string, $0.title.string) }.toldApart
  }

  static func milestones(of objective: Objective?) -> [Choice] {
    (objective?.milestones ?? []).map { Choice(of: $0.id.string, $0.title.string) }.toldApart
  }

  static func contributions(of objective: Objective?, in council: Council) -> [Choice] {
    (objective?.contributions ?? []).map { contribution in
      let partner = council.partners.first { $0.id == contribution.partner }
      return Choice(
        value: contribution.id.string, words: partner?.name.string ?? contribution.id.string,
        hint: contribution.expected.string)
    }.toldApart
  }

  static func openAsks(of objective: Objective?) -> [Choice] {
    (objective?.contributions ?? []).flatMap(\.asks).filter { $0.isOpen }.map {
      Choice(of: $0.id.string, $0.text.string)
    }.toldApart
  }

  /// Two of the same words also say their ids.
  var toldApart: [Choice] {
    let counts = Dictionary(map { ($0.words.lowercased(), 1) }, uniquingKeysWith: +)
    return map { choice in
      guard counts[choice.words.lowercased(), default: 1] > 1 else { return choice }
      return Choice(
        value: choice.value, words: "\(choice.words) (\(choice.value))", also: choice.also,
        hint: choice.hint)
    }
  }
}
