import BoardModel

/// Everything a council's views say on a day, in one value to compare.
struct Reading: Equatable {
  var summary: CouncilSummary
  var held: [Identifier<Meeting>]
  var next: Identifier<Meeting>?
  var reviews: [Identifier<Review>]
  var status: NoticeStatus
  var schedule: ScheduleIndex?
  var slow: [ObjectiveRef]
  var clauses: [ClauseAsOf]
  var covered: [[ObjectiveRef]]
  var voices: [Identifier<Evidence>]
  var records: [String]
  var objectives: [ObjectiveReading]

  init(_ council: Council, on day: Day) {
    let view = CouncilAsOf(council, on: day)
    summary = CouncilSummary(of: view)
    held = view.heldMeetings.map(\.id)
    next = view.nextMeeting?.id
    reviews = view.overdueReviews.map(\.id)
    status = view.status
    schedule = view.schedule
    slow = view.slow.map(\.objective.ref)
    clauses = view.clauses
    covered = view.areaCoverage.map { $0.objectives.map(\.objective.ref) }
    voices = view.voices.map(\.evidence.id)
    records = Reading.records(view.standing, on: day) + Reading.handedOut(by: view)
    objectives = view.objectives.map(ObjectiveReading.init)
  }
}

/// Everything an objective's views say on a day.
struct ObjectiveReading: Equatable {
  var ref: ObjectiveRef
  var verdict: Verdict
  var since: Day?
  var delivery: RatingEntry<DeliveryRating>?
  var impact: RatingEntry<ImpactRating>?
  var previous: DeliveryRating?
  var direction: Direction
  var strip: [String]
  var forecastDue: Day
  var forecasts: [Forecast]
  var path: PathToGreen?
  var lastUpdate: Day?
  var isOpen: Bool
  var ending: ObjectiveEnding?
  var actions: [String]
  var milestones: [MilestoneAsOf.State]
  var evidence: [Evidence]
  var strengths: [ContributionEntry?]
  var asks: [[AskAsOf.State]]
  var done: DoneShare?
  var words: [String]

  init(_ view: ObjectiveAsOf) {
    ref = view.objective.ref
    verdict = view.verdict
    since = view.verdict.since
    delivery = view.delivery
    impact = view.impact
    previous = view.previousDeliveryRating
    direction = view.direction
    strip = view.strip(meetings: 6).map { "\($0.meeting.id) \($0.delivery) \($0.impact as Any)" }
    forecastDue = view.forecastDue
    forecasts = Array(view.forecasts)
    path = view.pathToGreen
    lastUpdate = view.lastUpdate
    isOpen = view.isOpen
    ending = view.ending
    actions = view.actions.map {
      "\($0.status) \($0.forecastDue) \($0.closedOn as Any) \($0.daysOverdue)"
    }
    milestones = view.milestones.map(\.state)
    evidence = Array(view.evidence)
    strengths = view.contributions.map(\.strength)
    asks = view.contributions.map { $0.asks.map(\.state) }
    done = view.doneShare
    words =
      ["\(view.objective.title) \(view.objective.owner as Any) \(view.objective.theme)"]
      + view.actions.map { "\($0.action.title) \($0.action.owner as Any)" }
      + view.milestones.map { "\($0.milestone.title)" }
  }
}

extension Equatable {
  /// One line for each thing said differently.
  func differences(from other: Self) -> [String] {
    guard self != other else { return [] }
    return readingDifferences("", self, other)
  }
}

private func readingDifferences(_ path: String, _ one: Any, _ other: Any) -> [String] {
  let parts = (Mirror(reflecting: one).children, Mirror(reflecting: other).children)
  if parts.0.isEmpty || parts.0.count != parts.1.count {
    let texts = ("\(one)", "\(other)")
    return texts.0 == texts.1 ? [] : ["\(path): \(texts.0), not \(texts.1)"]
  }
  return zip(parts.0, parts.1).flatMap { this, that in
    readingDifferences("\(path)/\(this.label ?? "")", this.value, that.value)
  }
}
