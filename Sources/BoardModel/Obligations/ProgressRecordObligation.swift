/// Clause 5a: the plan's content and a record of progress against it are kept up to date.
///
/// Source: clause 5a of the notices, which give no number; ours is that of S5: an open objective
/// needs an update for each board meeting, and in any case every 56 days. Overdue from the first day
/// on which some objective hits S5, that day being the first.
struct ProgressRecordObligation: ObligationRule {
  func owed(in council: CouncilAsOf) -> Owed? {
    council.objectives.lazy.compactMap(\.staleHit?.since).min().map {
      Owed(due: $0 - 1)
    }
  }

  func finding(in council: CouncilAsOf) -> ClauseFinding {
    let open = council.objectives.filter(\.isOpen)
    guard !council.objectives.isEmpty, let dataFrom = council.dataFrom else {
      return ClauseFinding(state: .notEvidenced, why: "No progress is recorded.")
    }
    let age = council.day - dataFrom
    let updated =
      "The record was last added to on \(dataFrom.text), "
      + (age == 0 ? "the same day." : "\(Wording.days(age)) before.")
    var stale: [(objective: ObjectiveAsOf, hit: RuleHit)] = []
    for objective in open {
      if let hit = objective.staleHit { stale.append((objective, hit)) }
    }
    stale.sort { $0.hit.since < $1.hit.since }
    guard let worst = stale.first, let owed = owed(in: council) else {
      let kept =
        open.isEmpty ? " No objective is open." : " Every open objective is up to date."
      return ClauseFinding(
        state: .met, why: updated + kept,
        evidence: (open.isEmpty ? council.objectives : open).compactMap { objective in
          objective.lastUpdate.map {
            ClauseEvidence(
              .objective(objective.objective.ref), on: $0, Prose("Updated: \(objective.fullName)"))
          }
        }.sorted { ($0.on ?? council.day) > ($1.on ?? council.day) }, next: next(council, open),
        measure: measure(council))
    }
    return ClauseFinding(
      state: owed.state(on: council.day),
      why: "\(stale.count) of \(Wording.count(open.count, "open objective"))"
        + " \(stale.count == 1 ? "is" : "are") not up to date, the longest since"
        + " \(worst.hit.since.text): \(worst.objective.objective.ref). \(updated)",
      evidence: stale.map {
        ClauseEvidence(
          .objective($0.objective.objective.ref), on: $0.objective.lastUpdate,
          Prose("\($0.objective.fullName): \($0.hit.sentence)"))
      }, next: NextDate("update missed", on: owed.due, by: .ours), measure: measure(council))
  }

  private func measure(_ council: CouncilAsOf) -> String {
    "an update for each board meeting, and in any case every \(council.thresholds.staleDays) days"
  }

  /// The next board meeting, or the last day on which the oldest update is young enough.
  private func next(_ council: CouncilAsOf, _ open: [ObjectiveAsOf]) -> NextDate? {
    let limit = council.thresholds.staleDays
    let ages = open.map { ($0.lastUpdate ?? $0.begin) + limit }.filter { $0 >= council.day }.min()
    if let meeting = council.nextMeeting?.on, ages.map({ meeting <= $0 }) ?? true, !open.isEmpty {
      return NextDate("update for the board meeting", on: meeting)
    }
    return ages.map { NextDate("update at the latest", on: $0, by: .ours) }
  }
}

extension ObjectiveAsOf {
  /// How it hits S5, if it does; only open objectives can.
  fileprivate var staleHit: RuleHit? { verdict.hits.first { $0.rule == .s5 } }
}
