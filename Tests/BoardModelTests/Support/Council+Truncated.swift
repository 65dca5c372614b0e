import BoardModel

/// A council's file as it would have been on a day: with everything gone that came after it.
extension Council {
  func truncated(after day: Day) -> Council {
    Council(
      id: id, name: name, notice: notice.truncated(after: day),
      areas: areas.filter { $0.published <= day },
      plan: Plan(
        priorities: plan.priorities,
        objectives: plan.objectives.filter { $0.added <= day }.map { $0.truncated(after: day) }),
      people: people, partners: partners,
      meetings: Log(meetings.wholeHistory.compactMap { $0.truncated(after: day) }),
      reviews: reviews.filter { $0.arranged <= day }.map { $0.truncated(after: day) },
      selfAssessments: Log(
        selfAssessments.truncated(after: day).wholeHistory.map { $0.truncated(after: day) }),
      readiness: readiness.truncated(after: day), passages: passages.truncated(after: day),
      adviserReports: adviserReports.filter { $0.arranged <= day }.map { $0.truncated(after: day) },
      visits: Log(visits.wholeHistory.compactMap { $0.truncated(after: day) }),
      clauseEntries: clauseEntries.truncated(after: day),
      measures: measures.map { $0.truncated(after: day) },
      risks: Log(risks.truncated(after: day).wholeHistory.map { $0.truncated(after: day) }),
      holdsIllustrativeRecords: holdsIllustrativeRecords, holdsStrikes: holdsStrikes)
  }
}

extension Log {
  func truncated(after day: Day) -> Log { Log(wholeHistory.filter { $0.on <= day }) }
}

extension Log where Entry: Correctable {
  /// Without the entries that came later, and without what was found wrong of the others later.
  func truncated(after day: Day) -> Log {
    Log(
      wholeHistory.filter { $0.on <= day && $0.isKnown(by: day) }.map { $0.unstruck(after: day) })
  }
}

extension Correctable {
  /// Without what was found of it later.
  func unstruck(after day: Day) -> Self {
    guard let struck, struck.on > day else { return self }
    var entry = self
    entry.struck = nil
    return entry
  }
}

extension Day {
  /// The day itself, unless it comes after `last`.
  func unless(after last: Day) -> Day? { self <= last ? self : nil }
}

extension Notice {
  /// A notice that was not known is one without clauses.
  fileprivate func truncated(after day: Day) -> Notice {
    let isKnown = knownFrom <= day
    return Notice(
      title: title, issued: issued, signed: signed, signatory: signatory, trigger: trigger,
      obligations: isKnown ? obligations : [],
      anomalies: isKnown ? anomalies : [],
      submission: submission.flatMap { submission in
        submission.setOn > day
          ? nil
          : PlanSubmission(
            setOn: submission.setOn, due: submission.due,
            submitted: submission.submitted?.unless(after: day),
            illustrative: submission.illustrative)
      },
      statuses: statuses.filter { $0.on <= day }.map { entry in
        var entry = entry
        entry.struck = entry.struck.unless(after: day)
        return entry
      }, source: source)
  }
}

extension Measure {
  fileprivate func truncated(after day: Day) -> Measure {
    Measure(
      id: id, name: name, unit: unit, better: better, source: source, target: target,
      points: points.filter { $0.on <= day },
      comparators: comparators.map { comparator in
        Comparator(area: comparator.area, points: comparator.points.filter { $0.on <= day })
      }, pairedWith: pairedWith, illustrative: illustrative)
  }
}

extension Risk {
  fileprivate func truncated(after day: Day) -> Risk {
    Risk(
      id: id, on: on, text: text, likelihood: likelihood, impact: impact, mitigation: mitigation,
      objective: objective, closed: closed?.unless(after: day), illustrative: illustrative)
  }
}
