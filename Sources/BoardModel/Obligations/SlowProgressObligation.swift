/// Clause 5d: slow objectives are highlighted, and where contributions need to be strengthened.
///
/// Source: clause 5d of the notices. The rules highlight the slow objectives, so what can be lacking
/// is a rating to go by, and, of a contribution found absent or weak, an ask since: that says what
/// is to be strengthened. A contribution's weakness has to be answered by an ask no older than the
/// run of judgements that found it so.
struct SlowProgressObligation: ObligationRule {
  func finding(in council: CouncilAsOf) -> ClauseFinding {
    let open = council.objectives.filter(\.isOpen)
    guard !council.objectives.isEmpty else {
      return ClauseFinding(state: .notEvidenced, why: "The plan holds no objectives.")
    }
    let slow = council.slow
    let unrated = open.filter { $0.deliveryRating == .notRated && $0.begin <= council.day }
    var weak: [(objective: ObjectiveAsOf, contribution: ContributionAsOf)] = []
    for objective in open {
      for contribution in objective.contributions where contribution.mustBeStrengthened {
        weak.append((objective, contribution))
      }
    }
    let unasked = weak.filter { !$0.contribution.isAskedToStrengthen }
    var evidence = unasked.map { Self.evidence($0.objective, $0.contribution, council) }
    evidence += slow.map {
      ClauseEvidence(
        .objective($0.objective.ref), on: $0.verdict.since,
        Prose("\($0.fullName): \($0.verdict.hits.first?.sentence ?? "the chair's own verdict")"))
    }
    evidence += weak.filter { $0.contribution.isAskedToStrengthen }.map {
      Self.evidence($0.objective, $0.contribution, council)
    }
    var why =
      switch slow.count {
      case 0: "No objective is slow to progress. "
      case 1: "1 objective is slow to progress, with its reason. "
      default: "\(slow.count) objectives are slow to progress, each with its reason. "
      }
    let overruled = council.objectives.count(where: \.isOverruled)
    if overruled > 0 {
      why += "The chair has overruled it for \(overruled) more. "
    }
    if weak.isEmpty {
      why += "No contribution was last found absent or weak."
    } else {
      why +=
        "\(Wording.count(weak.count, "contribution")) \(weak.count == 1 ? "needs" : "need")"
        + " strengthening, "
        + (unasked.isEmpty
          ? "and what is asked is recorded." : "and for \(unasked.count) nothing has been asked.")
    }
    if !unrated.isEmpty {
      why +=
        " \(Wording.list(unrated.map(\.objective.ref.string))) \(Wording.isOrAre(unrated.count)) not"
        + " rated, so nothing can be said of \(unrated.count == 1 ? "it" : "them")."
    }
    return ClauseFinding(
      state: unasked.isEmpty && unrated.isEmpty ? .met : .notEvidenced, why: why,
      evidence: evidence,
      next: council.nextMeeting.map { NextDate("next board meeting", on: $0.on) })
  }

  private static func evidence(
    _ objective: ObjectiveAsOf, _ contribution: ContributionAsOf, _ council: CouncilAsOf
  ) -> ClauseEvidence {
    let strength = contribution.strength?.strength.rawValue ?? ""
    let asked = contribution.isAskedToStrengthen ? "" : ", nothing asked"
    return ClauseEvidence(
      .contribution(objective.objective.ref, contribution.contribution.id),
      on: contribution.strength?.on,
      Prose(
        "\(objective.objective.ref) \(council.name(of: contribution.contribution.partner)):"
          + " \(strength)\(asked)"))
  }
}

extension ContributionAsOf {
  /// Since when it has been found absent or weak without a break.
  var weakSince: Day? {
    contribution.strengths.runStart(on: day) { $0.strength.mustBeStrengthened }
      .map { contribution.strengths.wholeHistory[$0].on }
  }

  /// Whether something has been asked since it was found absent or weak, or is still unanswered.
  package var isAskedToStrengthen: Bool {
    guard let weakSince else { return false }
    return asks.contains { ask in
      if ask.ask.on >= weakSince { return true }
      if case .answered = ask.state { return false }
      return true
    }
  }
}
