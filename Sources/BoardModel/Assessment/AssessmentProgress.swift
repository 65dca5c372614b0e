/// Clause 10: progress against the plan's objectives.
struct AssessmentProgress {
  let view: CouncilAsOf

  var findings: AssessmentFindings {
    var findings = AssessmentFindings()
    for objective in view.objectives where objective.coversItsSources {
      findings.say(sentence(objective), evidence(objective))
      let ref = objective.objective.ref
      if objective.isOpen {
        if objective.deliveryRating == .notRated { findings.gaps.append("\(ref) is not rated.") }
        if objective.verdict.hits.contains(where: { $0.rule == .w1 }) {
          findings.gaps.append(
            "\(ref) is \(objective.deliveryRating.name) and no path to green is recorded.")
        }
        if objective.impactRating == nil {
          findings.gaps.append("\(ref) has no rating of its impact.")
        }
      } else if objective.evidence.isEmpty {
        findings.gaps.append("\(ref) is delivered, and no evidence of its impact is recorded.")
      }
    }
    if findings.paragraphs.isEmpty { findings.gaps.append("The plan holds no objectives.") }
    return findings
  }

  private func sentence(_ objective: ObjectiveAsOf) -> String {
    var text = "\(objective.fullName): "
    if let ending = objective.ending {
      return text + "completed on \(ending.on.text). \(ending.because)"
    }
    text += "delivery \(objective.deliveryRating.name)"
    text += ", impact \(objective.impactRating?.name ?? "not rated")."
    if objective.verdict.pace == .slow {
      text += " Slow: \(objective.verdict.hits.first?.sentence ?? "the chair's own verdict.")"
    }
    if let because = objective.delivery?.because, !because.isEmpty { text += " \(because)" }
    if let path = objective.pathToGreen { text += " Path to green: \(path.text)" }
    return text
  }

  private func evidence(_ objective: ObjectiveAsOf) -> [ClauseEvidence] {
    let ref = objective.objective.ref
    return [ClauseEvidence(.objective(ref), on: objective.lastUpdate, objective.objective.title)]
      + objective.evidence.suffix(3).reversed().map {
        ClauseEvidence(.evidence(ref, $0.id), on: $0.on, $0.text)
      }
  }
}
