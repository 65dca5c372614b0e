/// Clause 5a: the plan's content and a record of progress against it are kept up to date.
///
/// Source: clause 5a of the notices, which give no number; ours are those of S5: an open objective
/// needs an update for each board meeting, made since the one before, and in any case every 56
/// days. Due on the day of the meeting, and overdue from the day after it, which is ours as well:
/// whether or not anything is recorded of the meeting, unless it was cancelled.
struct ProgressRecordObligation: ObligationRule {
  func owed(in council: CouncilAsOf) -> Owed? {
    council.updatesOwed.map(\.due).min().flatMap { $0 > council.day ? nil : Owed(due: $0) }
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
    let all = council.updatesOwed.enumerated().sorted {
      ($0.element.due, $0.offset) < ($1.element.due, $1.offset)
    }.map(\.element)
    let stale = all.filter { $0.due <= council.day }
    guard let worst = stale.first else {
      let kept =
        open.isEmpty ? " No objective is open." : " Every open objective is up to date."
      return ClauseFinding(
        state: .met, why: updated + kept,
        evidence: (open.isEmpty ? council.objectives : open).compactMap { objective in
          objective.lastUpdate.map {
            ClauseEvidence(
              .objective(objective.objective.ref), on: $0, Prose("Updated: \(objective.fullName)"))
          }
        }.sorted { ($0.on ?? council.day) > ($1.on ?? council.day) }, next: next(all.first),
        measure: measure(council))
    }
    let late = all.count { $0.due < council.day }
    let total = Wording.count(open.count, "open objective")
    let named = worst.objective.objective.ref
    let why =
      late > 0
      ? "\(late) of \(total) \(Wording.isOrAre(late)) not up to date, the longest was due on"
        + " \(worst.due.text): \(named)."
      : "\(stale.count) of \(total) \(Wording.isOrAre(stale.count)) to be updated today"
        + (worst.meeting == nil ? "" : ", for the board meeting") + ": \(named) first."
    return ClauseFinding(
      state: .by(worst.due, on: council.day), why: "\(why) \(updated)",
      evidence: stale.map {
        ClauseEvidence(
          .objective($0.objective.objective.ref), on: $0.objective.lastUpdate,
          Prose("\($0.objective.fullName): \($0.sentence(on: council.day))"))
      },
      next: late > 0 ? NextDate("update missed", on: worst.due, by: .ours) : next(worst),
      measure: measure(council))
  }

  private func measure(_ council: CouncilAsOf) -> String {
    "an update for each board meeting, and in any case every \(council.thresholds.staleDays) days"
  }

  /// The next board meeting, or the last day on which the oldest update is young enough.
  private func next(_ first: UpdateOwed?) -> NextDate? {
    first.map { owed in
      owed.meeting == nil
        ? NextDate("update at the latest", on: owed.due, by: .ours)
        : NextDate("update for the board meeting", on: owed.due)
    }
  }
}
