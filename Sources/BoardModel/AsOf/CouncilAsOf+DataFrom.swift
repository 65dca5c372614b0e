/// How fresh a council's record is (clause 5a).
extension CouncilAsOf {
  /// The latest day, up to the one looked from, on which the council recorded anything.
  ///
  /// What others publish (inspectors' letters, statistics, the Department's decisions) does not
  /// make a plan any fresher, and is left out.
  package var dataFrom: Day? {
    var latest = LatestDay(day)
    for objective in objectives { objective.objective.record(in: &latest) }
    latest.see(board.held.last?.on)
    for review in standing.reviews {
      latest.see(review.held)
      latest.see(review.furtherFindings)
    }
    for report in standing.adviserReports { latest.see(report.received) }
    latest.see(standing.notice.submission?.submitted)
    latest.see(standing.selfAssessments)
    latest.see(standing.clauseEntries)
    latest.see(council.risks)
    return latest.found
  }
}

/// The latest of the days it is shown that are not after a limit.
struct LatestDay {
  let limit: Day
  private(set) var found: Day?

  init(_ limit: Day) { self.limit = limit }

  mutating func see(_ day: Day?) {
    guard let day, day <= limit else { return }
    if let found, found >= day { return }
    found = day
  }

  mutating func see<Entry>(_ log: Log<Entry>) {
    let known = log.count(on: limit)
    if known > 0 { see(log.wholeHistory[known - 1].on) }
  }
}

extension Objective {
  func record(in latest: inout LatestDay) {
    latest.see(added)
    latest.see(formerly)
    latest.see(delivery)
    latest.see(impact)
    latest.see(forecasts)
    latest.see(pathsToGreen)
    latest.see(overrides)
    latest.see(evidence)
    latest.see(ending?.on)
    for action in actions where action.added <= latest.limit {
      latest.see(action.added)
      latest.see(action.formerly)
      latest.see(action.forecasts)
      latest.see(action.progress)
    }
    for milestone in milestones where milestone.added <= latest.limit {
      latest.see(milestone.added)
      latest.see(milestone.formerly)
      latest.see(milestone.forecasts)
      latest.see(milestone.progress)
    }
    for contribution in contributions where contribution.added <= latest.limit {
      latest.see(contribution.added)
      latest.see(contribution.strengths)
      for ask in contribution.asks {
        latest.see(ask.on)
        latest.see(ask.answers)
      }
    }
  }
}
