/// Clause 10: surveys of staff; a remark of staff (clause 5e) is none.
struct AssessmentStaff {
  let view: CouncilAsOf
  /// The review before this one.
  let since: Day?

  var findings: AssessmentFindings {
    var findings = AssessmentFindings()
    let all = view.staffSurveys
    let recent = all.filter { entry in since.map { entry.evidence.on > $0 } ?? true }
    for entry in recent.reversed() {
      let ref = entry.objective.objective.ref
      var text = "\(entry.evidence.on.text), \(ref): \(entry.evidence.text)"
      text += entry.changed.map { " What changed: \($0)" } ?? ""
      findings.say(text, [entry.shown])
      if entry.changed == nil {
        findings.gaps.append(
          "What changed because of the staff survey of \(entry.evidence.on.text) (\(ref)) is not"
            + " recorded.")
      }
    }
    guard recent.isEmpty else { return findings }
    let others = view.voices.filter { $0.voice == .staff && $0.evidence.kind != .staffSurvey }
      .count { entry in since.map { entry.evidence.on > $0 } ?? true }
    let beside =
      others == 0
      ? ""
      : " \(Wording.count(others, "other view")) of frontline staff \(Wording.isOrAre(others))."
    if let last = all.last, let since {
      findings.gaps.append(
        "No staff survey is recorded since the review of \(since.text); the last is of"
          + " \(last.evidence.on.text).\(beside)")
    } else {
      findings.gaps.append("No staff survey is recorded.\(beside)")
    }
    return findings
  }
}

extension CouncilAsOf {
  /// Views of staff that were asked for by a survey, the oldest first.
  var staffSurveys: [VoiceEntry] { voices.filter { $0.evidence.kind == .staffSurvey } }
}
