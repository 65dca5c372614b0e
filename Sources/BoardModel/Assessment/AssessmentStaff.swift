/// Clause 10: surveys of staff, which the record holds as views of frontline staff (clause 5e).
struct AssessmentStaff {
  let view: CouncilAsOf
  /// The review before this one.
  let since: Day?

  var findings: AssessmentFindings {
    var findings = AssessmentFindings()
    let all = view.voices.filter { $0.voice == .staff }
    let recent = all.filter { entry in since.map { entry.evidence.on > $0 } ?? true }
    for entry in recent.reversed() {
      let ref = entry.objective.objective.ref
      var text = "\(entry.evidence.on.text), \(ref): \(entry.evidence.text)"
      text += entry.changed.map { " What changed: \($0)" } ?? ""
      findings.say(
        text,
        [
          ClauseEvidence(
            .evidence(ref, entry.evidence.id), on: entry.evidence.on, entry.evidence.text)
        ])
      if entry.changed == nil {
        findings.gaps.append(
          "What changed because of the staff view of \(entry.evidence.on.text) (\(ref)) is not"
            + " recorded.")
      }
    }
    guard recent.isEmpty else { return findings }
    if let last = all.last, let since {
      findings.gaps.append(
        "No view of frontline staff is recorded since the review of \(since.text); the last is of"
          + " \(last.evidence.on.text).")
    } else {
      findings.gaps.append("No view of frontline staff is recorded.")
    }
    return findings
  }
}
