/// Clause 4: the plan covers what it must, and goes to the Department by the date the adviser sets.
///
/// Source: clause 4 of the notices; only Knowsley's and Liverpool's have the adviser set a date. It
/// must cover the areas in Ofsted's report; recommendations of the adviser are known only by the
/// objectives written for them. Late from the day after the date set.
struct PlanObligation: ObligationRule {
  let isDateSetByAdviser: Bool

  func owed(in council: CouncilAsOf) -> Owed? {
    council.submission.flatMap {
      council.isPast($0.submitted) ? nil : Owed(due: $0.due)
    }
  }

  func finding(in council: CouncilAsOf) -> ClauseFinding {
    var finding = sent(council)
    let open = council.noticeAreaCoverage.filter { !$0.isCovered }
    let untraced = council.untracedObjectives
    finding.evidence += untraced.map {
      ClauseEvidence(.objective($0.objective.ref), on: $0.objective.added, $0.objective.title)
    }
    if !untraced.isEmpty {
      finding.why +=
        " \(Wording.count(untraced.count, "objective")) \(untraced.count == 1 ? "traces" : "trace")"
        + " to neither: \(Wording.list(untraced.map(\.objective.ref.string)))."
    }
    if !open.isEmpty {
      if finding.state == .met { finding.state = .notEvidenced }
      finding.why +=
        " It does not cover area\(open.count == 1 ? "" : "s")"
        + " \(Wording.list(open.map { $0.area.reference.string })) of the report."
      finding.evidence += open.map {
        ClauseEvidence(.area($0.area.id), on: $0.area.published, $0.area.text)
      }
    }
    return finding
  }

  private func sent(_ council: CouncilAsOf) -> ClauseFinding {
    let plan = council.objectives.filter { !$0.isEnded }
    let recommended = plan.count(where: \.tracesToAdviser)
    let holds =
      " It holds \(Wording.count(plan.count, "objective")): \(plan.count(where: \.tracesToOfsted))"
      + " for what Ofsted found, \(recommended) for recommendations of the adviser."
    guard let submission = council.submission else {
      if isDateSetByAdviser {
        return ClauseFinding(
          state: .notEvidenced,
          why: "The adviser is to set the date for the plan; none is recorded." + holds)
      }
      guard !plan.isEmpty else {
        return ClauseFinding(state: .notEvidenced, why: "The plan holds no objectives.")
      }
      return ClauseFinding(
        state: .met, why: "The notice sets no date for the plan." + holds,
        evidence: [])
    }
    let due = submission.due
    guard let submitted = submission.submitted, council.isPast(submitted) else {
      let before = council.council.plansSubmitted(by: council.day).last
      let stands =
        before.map {
          "Last submitted on \($0.text); the adviser has set \(due.text) since, for it to be submitted"
            + " again."
        } ?? "The adviser set \(due.text); the plan has not been submitted."
      return ClauseFinding(
        state: .by(due, on: council.day), why: stands + holds,
        evidence: [ClauseEvidence(.submission, on: submission.setOn, Prose("Due on \(due.text)"))]
          + (before.map {
            [ClauseEvidence(.submission, on: $0, Prose("Submitted on \($0.text)"))]
          } ?? []), next: NextDate("plan to be submitted", on: due))
    }
    let timing =
      submitted > due
      ? "\(Wording.days(submitted - due)) after"
      : submitted == due ? "on" : "\(Wording.days(due - submitted)) before"
    return ClauseFinding(
      state: .met,
      why: "Submitted on \(submitted.text), \(timing) the date set, \(due.text)." + holds,
      evidence: [
        ClauseEvidence(.submission, on: submitted, Prose("Submitted on \(submitted.text)"))
      ])
  }
}

extension ObjectiveAsOf {
  /// Whether the adviser recommended it (clause 4).
  var tracesToAdviser: Bool {
    objective.sources.all.contains { if case .adviserRecommendation = $0 { true } else { false } }
  }

  /// Whether it was written for something Ofsted found.
  var tracesToOfsted: Bool {
    objective.sources.all.contains { source in
      switch source {
      case .area, .finding: true
      case .adviserRecommendation, .clause: false
      }
    }
  }
}

extension CouncilAsOf {
  /// Objectives that trace neither to what Ofsted found nor to an adviser's recommendation.
  package var untracedObjectives: [ObjectiveAsOf] {
    objectives.filter { !$0.isEnded && !$0.tracesToOfsted && !$0.tracesToAdviser }
  }
}
