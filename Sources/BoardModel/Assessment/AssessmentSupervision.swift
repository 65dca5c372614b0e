/// Clause 10: how staff are supervised, and how good the feedback is.
///
/// The record holds it as objectives on workforce and management oversight (clause 7's theme), what
/// shows their impact, and what is in place of supervision records (clause 9d).
struct AssessmentSupervision {
  let view: CouncilAsOf

  var findings: AssessmentFindings {
    var findings = AssessmentFindings()
    let objectives = view.objectives.filter {
      $0.coversItsSources && $0.objective.theme == .workforce
    }
    if objectives.isEmpty {
      findings.gaps.append("No objective is about workforce and management oversight.")
    }
    for objective in objectives {
      let ref = objective.objective.ref
      let evidence = objective.evidence.reversed()
      let shown = evidence.prefix(4).map { entry in
        "\(entry.kind.name.prefix(1).uppercased() + entry.kind.name.dropFirst()) of"
          + " \(entry.on.text): \(entry.text)"
      }
      findings.say(
        "\(objective.fullName): delivery \(objective.deliveryRating.name), impact"
          + " \(objective.impactRating?.name ?? "not rated")."
          + (shown.isEmpty ? "" : " \(shown.joined(separator: " "))"),
        [ClauseEvidence(.objective(ref), on: objective.lastUpdate, objective.objective.title)]
          + evidence.map { ClauseEvidence(.evidence(ref, $0.id), on: $0.on, $0.text) })
      if evidence.isEmpty {
        findings.gaps.append("\(ref) has no evidence of what supervision has changed.")
      }
    }
    let records = view.readinessChecklist.items.first { $0.item == .records }
    if let entry = records?.entries.first {
      findings.say(
        "Supervision and other records are ready: \(entry.text)",
        [ClauseEvidence(.readiness(entry.id), on: entry.on, entry.text)])
    } else {
      findings.gaps.append("That supervision records are ready for the reviewers is not recorded.")
    }
    return findings
  }
}
