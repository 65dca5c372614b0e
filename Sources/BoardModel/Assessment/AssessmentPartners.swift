/// Clause 10, Knowsley's extra item: the part that safeguarding partners and the board have played.
struct AssessmentPartners {
  let view: CouncilAsOf
  /// The review before this one.
  let since: Day?

  var findings: AssessmentFindings {
    var findings = AssessmentFindings()
    addBoard(&findings)
    for partner in view.partners where partner.kind != .department {
      if partner.contributions.isEmpty {
        findings.gaps.append("Nothing is recorded of what \(partner.name) brings.")
      } else {
        add(partner, &findings)
      }
    }
    return findings
  }

  private func addBoard(_ findings: inout AssessmentFindings) {
    let held = view.heldMeetings.filter { meeting in since.map { meeting.on > $0 } ?? true }
    let span = since.map { " since the review of \($0.text)" } ?? ""
    guard let last = held.last else {
      findings.gaps.append("No board meeting is recorded\(span).")
      return
    }
    let decisions = held.reduce(0) { $0 + $1.decisions.count }
    let actions = held.flatMap(\.actions)
    let closed = actions.count { view.isPast($0.closed) }
    findings.say(
      "The board has met \(Wording.times(held.count))\(span), last on \(last.on.text). It took"
        + " \(Wording.count(decisions, "decision")) and asked for"
        + " \(Wording.count(actions.count, "action")), \(closed) of them closed.",
      held.suffix(6).reversed().map {
        ClauseEvidence(.meeting($0.id), on: $0.on, "Board meeting of \($0.on.text)")
      })
    let unattended = held.filter(\.attendance.isEmpty)
    if !unattended.isEmpty {
      findings.gaps.append(
        "Who was at the board is not recorded for"
          + " \(Wording.list(unattended.map(\.on.text))).")
    }
  }

  private func add(_ partner: PartnerAsOf, _ findings: inout AssessmentFindings) {
    let judged = partner.contributions.compactMap { entry in
      entry.contribution.strength.map { "\(entry.objective.objective.ref) \($0.strength.rawValue)" }
    }
    var text =
      "\(partner.name), in"
      + " \(Wording.count(partner.contributions.count, "objective"))"
    text += judged.isEmpty ? "." : ": \(Wording.list(judged, limit: 12))."
    if partner.asksOpen > 0 {
      text +=
        " \(Wording.count(partner.asksOpen, "ask")) \(Wording.isOrAre(partner.asksOpen)) open,"
        + " \(partner.asksOverdue) overdue."
    }
    findings.say(
      text,
      partner.contributions.map {
        ClauseEvidence(
          $0.ref, on: $0.contribution.strength?.on, $0.contribution.contribution.expected)
      })
    for entry in partner.contributions {
      let ref = entry.objective.objective.ref
      if entry.contribution.strength == nil {
        findings.gaps.append("What \(partner.name) brings to \(ref) has not been judged.")
      } else if entry.contribution.mustBeStrengthened, !entry.contribution.isAskedToStrengthen {
        findings.gaps.append("\(partner.name) is to do more for \(ref), and has not been asked.")
      }
    }
  }
}
