/// Every clause of the council's notice, as the day knew it.
extension CouncilAsOf {
  /// In the notice's order; none before the notice was known.
  ///
  /// Worked out anew each time it is asked for: ask once and keep it.
  package var clauses: [ClauseAsOf] {
    guard isIssued else { return [] }
    let ended = noticeEnded
    var clauses: [ClauseAsOf] = []
    for obligation in council.notice.obligations {
      if let ended {
        clauses.append(closed(obligation, by: ended))
      } else if let released = released(obligation) {
        clauses.append(clause(obligation, released))
      } else if let rule = obligation.kind.rule {
        clauses.append(clause(obligation, rule.finding(in: self)))
      } else {
        clauses.append(clause(obligation, ClauseFinding(state: .notApplicable, why: "")))
      }
    }
    if ended == nil {
      for index in clauses.indices where clauses[index].obligation.kind == .escalation {
        clauses[index] = escalation(clauses[index].obligation, beside: clauses)
      }
    }
    return clauses
  }

  /// One clause by its number; nothing where the notice has none such.
  package func clause(_ number: Prose) -> ClauseAsOf? { clauses.first { $0.clause == number } }

  /// What cannot be taken at its word in the heading or the signature of the notice.
  package var headingAnomalies: [Anomaly] {
    isIssued ? council.notice.anomalies.filter { $0.clause == nil } : []
  }

  func anomalies(of clause: Prose) -> [Anomaly] {
    council.notice.anomalies.filter { $0.clause == clause }
  }

  private func clause(_ obligation: Obligation, _ finding: ClauseFinding) -> ClauseAsOf {
    ClauseAsOf(
      obligation: obligation, state: finding.state, why: finding.why,
      evidence: finding.evidence + done(under: obligation.clause),
      next: finding.next, measure: finding.measure, anomalies: anomalies(of: obligation.clause),
      warning: nil)
  }

  /// What was recorded under the clause itself, the newest first: it stands with the evidence, and
  /// only a release settles anything.
  private func done(under clause: Prose) -> [ClauseEvidence] {
    standing.entries(of: clause, on: day).reversed().map {
      ClauseEvidence(.clauseEntry($0.id), on: $0.on, "\($0.kind.name): \($0.text)")
    }
  }

  /// The day from which the clause bound nobody, with its notice or by itself.
  func bindingEnded(_ obligation: Obligation) -> Day? {
    [noticeEnded?.on, release(of: obligation)?.on].compactMap(\.self).min()
  }

  /// The clause, where it was recorded as released, binds no more, nor do its letters.
  func released(_ obligation: Obligation) -> ClauseFinding? {
    release(of: obligation).map {
      ClauseFinding(
        state: .notApplicable,
        why: "Released on \($0.on.text): \($0.text)\(early($0.on, obligation))")
    }
  }

  /// What is to be said of a release before the notice's own least time was over (clause 3).
  private func early(_ release: Day, _ obligation: Obligation) -> String {
    guard case .adviser(let months?) = obligation.kind else { return "" }
    let end = countsFrom.adding(months: months)
    guard release < end else { return "" }
    return
      " That is \(Wording.days(end - release)) before \(end.text), to which the notice's minimum"
      + " of \(months) months runs.\(countedFrom)"
  }

  /// Whether the clause of a kind was released by the day.
  func isReleased(_ isOfKind: (ObligationKind) -> Bool) -> Bool {
    guard let obligation = council.notice.obligations.first(where: { isOfKind($0.kind) })
    else { return false }
    return release(of: obligation) != nil
  }

  private func release(of obligation: Obligation) -> ClauseEntry? {
    standing.entries(of: obligation.clause, on: day).last { $0.kind == .released }
      ?? obligation.kind.whole.flatMap { whole in
        council.notice.clause { $0 == whole }.flatMap { number in
          standing.entries(of: number, on: day).last { $0.kind == .released }
        }
      }
  }

  /// A notice that is lifted or superseded asks for nothing any more.
  private func closed(_ obligation: Obligation, by entry: NoticeStatusEntry) -> ClauseAsOf {
    let came =
      obligation.kind == .escalation && entry.status == .superseded
      ? " What this clause says may follow has followed." : ""
    return clause(
      obligation,
      ClauseFinding(
        state: .notApplicable,
        why: "The notice was \(entry.words).\(came)",
        evidence: [ClauseEvidence(.status(entry.on), dated: entry.date, entry.text)]))
  }
}

extension Sequence<ClauseAsOf> {
  /// Without the letters of a clause that is judged as a whole, too (9 and 10).
  package var apart: [ClauseAsOf] { filter { $0.obligation.kind.whole == nil } }

  /// Those overdue, the longest first; letters of a clause are not counted beside it.
  package var overdue: [ClauseAsOf] {
    apart.filter(\.state.isOverdue).sorted { $0.daysOverdue > $1.daysOverdue }
  }
}

extension ClauseAsOf {
  package var daysOverdue: Int { if case .overdue(let days) = state { days } else { 0 } }
}
