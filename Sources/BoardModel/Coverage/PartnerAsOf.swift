/// A partner agency with all it is to bring, as the day knew it (clause 5d's second half).
package struct PartnerAsOf: Sendable {
  package let partner: Identifier<Partner>
  package let name: Prose
  package let kind: Partner.Kind?
  /// Those to strengthen first, then those with overdue asks.
  package let contributions: [PartnerContribution]

  package var toStrengthen: Int { contributions.count { $0.contribution.mustBeStrengthened } }
  package var asksOverdue: Int { contributions.reduce(0) { $0 + $1.contribution.asksOverdue } }
  /// Asks not answered, overdue ones among them.
  package var asksOpen: Int { contributions.reduce(0) { $0 + $1.contribution.asksOpen } }
}

/// What one partner is to bring to one objective.
package struct PartnerContribution: Sendable {
  package let objective: ObjectiveAsOf
  package let contribution: ContributionAsOf

  package var ref: EntryRef { .contribution(objective.objective.ref, contribution.contribution.id) }
}

extension CouncilAsOf {
  /// Every partner the council's file names, those to strengthen first: what was found absent,
  /// then what was found weak, the longest overdue ask first, then other overdue asks, then what
  /// nobody has judged. Objectives that ended need nothing any more.
  package var partners: [PartnerAsOf] {
    var all: [(partner: Identifier<Partner>, contributions: [PartnerContribution])] =
      council.partners.map { ($0.id, []) }
    for objective in objectives where !objective.isEnded {
      for contribution in objective.contributions {
        let entry = PartnerContribution(objective: objective, contribution: contribution)
        let partner = contribution.contribution.partner
        if let place = all.firstIndex(where: { $0.partner == partner }) {
          all[place].contributions.append(entry)
        } else {
          all.append((partner, [entry]))
        }
      }
    }
    let partners = all.map { partner, contributions in
      PartnerAsOf(
        partner: partner, name: words(for: partner),
        kind: council.partners.first { $0.id == partner }?.kind,
        contributions: contributions.enumerated().sorted {
          ($0.element.contribution.urgency, $0.offset) < (
            $1.element.contribution.urgency, $1.offset
          )
        }.map(\.element))
    }
    return partners.enumerated().sorted {
      ($0.element.urgency, $0.offset) < ($1.element.urgency, $1.offset)
    }.map(\.element)
  }

  /// Asks put to partners and not answered, in objectives that have not ended.
  package var asksOpen: Int { count(\.asksOpen) }
  package var asksOverdue: Int { count(\.asksOverdue) }

  private func count(_ number: (ContributionAsOf) -> Int) -> Int {
    var count = 0
    for objective in objectives where !objective.isEnded {
      for contribution in objective.objective.contributions where contribution.added <= day {
        if contribution.asks.isEmpty { continue }
        count += number(ContributionAsOf(contribution, on: day))
      }
    }
    return count
  }
}

extension PartnerAsOf {
  /// Smaller is sooner: that of the first contribution, or the last place without any.
  fileprivate var urgency: Int { contributions.first?.contribution.urgency ?? .max }
}

extension ContributionAsOf {
  package var asksOverdue: Int {
    asks.count { if case .overdue = $0.state { true } else { false } }
  }
  package var asksOpen: Int {
    asks.count { if case .answered = $0.state { false } else { true } }
  }

  /// The longest any of its asks is overdue, in days; 0 when none is.
  package var daysOverdue: Int {
    asks.map { if case .overdue(let days) = $0.state { days } else { 0 } }.max() ?? 0
  }

  /// Smaller is sooner.
  package var urgency: Int {
    let days = min(daysOverdue, 99_999)
    let place =
      switch strength?.strength {
      case .absent: 0
      case .weak: 1
      case nil: days > 0 ? 2 : 3
      case .adequate: days > 0 ? 2 : 4
      case .strong: days > 0 ? 2 : 5
      }
    // Of the same weakness, what has been asked for and is not late can wait the longest.
    return place * 1_000_000 - days * 2 + (isAskedToStrengthen ? 1 : 0)
  }
}
