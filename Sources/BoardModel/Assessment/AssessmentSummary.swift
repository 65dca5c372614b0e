/// The opening of the self-assessment: where plan and notice stand.
struct AssessmentSummary {
  let view: CouncilAsOf

  var findings: AssessmentFindings {
    var findings = AssessmentFindings()
    let counts = view.counts
    let slow = view.slow
    findings.say(
      "On \(view.day.text) the plan holds \(Wording.count(counts.total, "objective")):"
        + " \(counts[.blue]) Blue, \(counts[.green]) Green, \(counts[.amber]) Amber,"
        + " \(counts[.red]) Red and \(counts[.notRated]) not rated."
        + " \(slow.count) \(Wording.isOrAre(slow.count)) slow to progress.",
      slow.map {
        ClauseEvidence(.objective($0.objective.ref), on: $0.verdict.since, $0.objective.title)
      })
    if let ended = view.noticeEnded {
      findings.say(
        "The notice was \(ended.words)."
          + (view.reviewPreparedFor.due(from: view.day).map {
            " A review was arranged for \($0.text)."
          } ?? ""), [ClauseEvidence(.status(ended.on), on: ended.on, ended.text)])
    } else if let released = view.deadlineReleased {
      findings.say("The notice's clause on its deadline was released on \(released.text).")
    } else if let deadline = view.deadline, let days = view.daysToDeadline {
      findings.say(
        days < 0
          ? "The notice's deadline, \(deadline.lastDay.text), passed \(Wording.days(-days)) ago."
          : "\(Wording.days(days)) \(Wording.isOrAre(days)) left until the notice's deadline, \(deadline.lastDay.text)."
      )
    }
    for clause in view.clauses {
      switch clause.state {
      case .overdue, .notEvidenced:
        if case .selfAssessment = clause.obligation.kind { continue }
        findings.gaps.append("Clause \(clause.clause) (\(clause.state.name)): \(clause.why)")
      case .met, .due, .notApplicable: continue
      }
    }
    return findings
  }
}
