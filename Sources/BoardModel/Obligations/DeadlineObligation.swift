/// Clause 11: the actions in the plan are delivered by the notice's deadline.
///
/// Source: clause 11 of the notices: the end of May 2024 in Liverpool's, of July 2026 in Knowsley's,
/// of May 2022 in Sefton's, of March 2018 in Wirral's. A month is its last day; late from the day
/// after. Delivered is an action that is closed: one awaiting sign-off is not. Cancelled actions do
/// not count, nor those of objectives that were retired, merged or split. A plan that holds no action
/// cannot have delivered any: not evidenced up to the deadline, and late after it.
struct DeadlineObligation: ObligationRule {
  let by: PartialDate

  func owed(in council: CouncilAsOf) -> Owed? {
    var holdsAny = false
    for objective in council.objectives where objective.coversItsSources {
      for action in objective.actions where action.status != .cancelled {
        if action.status != .closed { return Owed(due: by.lastDay) }
        holdsAny = true
      }
    }
    return holdsAny ? nil : Owed(due: by.lastDay)
  }

  func finding(in council: CouncilAsOf) -> ClauseFinding {
    let deadline = by.lastDay
    var closed = 0
    var closedLate = 0
    var awaiting = 0
    var open: [(ref: ObjectiveRef, action: ActionAsOf)] = []
    var done: [(ref: ObjectiveRef, action: ActionAsOf, on: Day)] = []
    for objective in council.objectives where objective.coversItsSources {
      for action in objective.actions where action.status != .cancelled {
        if action.status == .closed {
          closed += 1
          guard let on = action.closedOn else { continue }
          if on > deadline { closedLate += 1 }
          done.append((objective.objective.ref, action, on))
        } else {
          if action.status == .awaitingSignOff { awaiting += 1 }
          open.append((objective.objective.ref, action))
        }
      }
    }
    let total = closed + open.count
    let next = NextDate("the notice's deadline", on: deadline)
    guard total > 0 else {
      let late = deadline < council.day
      return ClauseFinding(
        state: late ? .by(deadline, on: council.day) : .notEvidenced,
        why: "The plan holds no actions; they \(late ? "were" : "are") to be delivered by"
          + " \(deadline.text).", next: next)
    }
    var why = "\(closed) of \(Wording.count(total, "action")) \(Wording.isOrAre(closed)) closed"
    if awaiting > 0 { why += ", \(awaiting) \(Wording.isOrAre(awaiting)) awaiting sign-off" }
    why += "."
    if closedLate > 0 {
      why +=
        " \(closedLate) of them \(closedLate == 1 ? "was" : "were") closed after \(deadline.text)."
    }
    guard !open.isEmpty else {
      return ClauseFinding(
        state: .met, why: why, evidence: latest(done), next: deadline >= council.day ? next : nil)
    }
    let beyond = open.filter { $0.action.forecastDue > deadline }
    let late = deadline < council.day
    if late {
      why += " The deadline, \(deadline.text), has passed."
    } else if beyond.isEmpty {
      why += " None is forecast beyond the deadline, \(deadline.text)."
    } else {
      why +=
        " \(Wording.count(beyond.count, "action")) \(Wording.isOrAre(beyond.count)) forecast beyond"
        + " the deadline, \(deadline.text)."
    }
    let shown = late ? open : beyond
    return ClauseFinding(
      state: .by(deadline, on: council.day), why: why,
      evidence: shown.isEmpty
        ? latest(done)
        : shown.sorted { $0.action.forecastDue > $1.action.forecastDue }.map {
          ClauseEvidence(
            .action($0.ref, $0.action.action.id), on: $0.action.forecastDue,
            Prose("\($0.ref) \($0.action.action.title), forecast \($0.action.forecastDue.text)"))
        }, next: next)
  }

  /// The actions closed last: of a long plan those say enough.
  private func latest(
    _ done: [(ref: ObjectiveRef, action: ActionAsOf, on: Day)]
  ) -> [ClauseEvidence] {
    done.sorted { $0.on > $1.on }.prefix(5).map {
      ClauseEvidence(
        .action($0.ref, $0.action.action.id), on: $0.on,
        Prose("\($0.ref) \($0.action.action.title), closed"))
    }
  }
}
