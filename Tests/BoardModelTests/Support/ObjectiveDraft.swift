import BoardModel

/// An objective to change one thing of: as it stands, no rule hits it at any time in 2025.
struct ObjectiveDraft {
  var ref: ObjectiveRef = "KNO-07"
  var added: Day = "2025-01-01"
  var start: Day = "2025-01-01"
  /// 365 days of planned length.
  var baselineDue: Day = "2025-12-31"
  var sources: [ObjectiveSource] = [.clause("5d")]
  var formerly: [FormerObjective] = []
  var delivery: [RatingEntry<DeliveryRating>] = MeetingDraft.monthly.map {
    RatingEntry(on: $0.on, .green, at: $0.id)
  }
  var impact: [RatingEntry<ImpactRating>] = []
  var forecasts: [Forecast] = []
  var paths: [PathToGreen] = []
  var overrides: [VerdictOverride] = []
  var actions: [Action] = []
  var milestones: [Milestone] = []
  var evidence: [Evidence] = []
  var contributions: [Contribution] = []
  var ending: ObjectiveEnding?

  func changed(_ change: (inout Self) -> Void) -> Self {
    var copy = self
    change(&copy)
    return copy
  }

  var objective: Objective {
    guard let sources = NonEmpty(sources),
      let objective = Objective(
        ref: ref, title: "Purposeful visits", outcome: "Children are seen", priority: "p1",
        theme: .practice, sources: sources, sponsor: nil, owner: nil, added: added, start: start,
        baselineDue: baselineDue, formerly: Log(formerly), delivery: Log(delivery),
        impact: Log(impact),
        forecasts: Log(forecasts), pathsToGreen: Log(paths), overrides: Log(overrides),
        actions: actions, milestones: milestones, evidence: Log(evidence),
        contributions: contributions, ending: ending, illustrative: true)
    else { preconditionFailure("due before it starts") }
    return objective
  }
}

extension RatingEntry {
  init(on: Day, _ value: Value, at meeting: Identifier<Meeting>? = nil) {
    self.init(
      on: on, value: value, meeting: meeting, because: "", by: nil, illustrative: true)
  }
}

extension Forecast {
  init(on: Day, due: Day) { self.init(on: on, due: due, because: nil, illustrative: true) }
}

extension PathToGreen {
  init(on: Day) { self.init(on: on, text: "More staff", by: nil, illustrative: true) }
}

extension VerdictOverride {
  init(on: Day, _ ruling: Ruling, until: Day? = nil) {
    self.init(
      on: on, ruling: ruling, because: "The chair says so", by: nil, until: until,
      illustrative: true)
  }
}

extension ObjectiveEnding {
  init(on: Day, _ kind: Kind) {
    self.init(on: on, kind: kind, because: "Decided", illustrative: true)
  }
}

extension Action {
  init(
    _ id: Identifier<Action> = "a1", added: Day = "2025-01-01", due: Day = "2025-12-31",
    _ progress: (day: Day, status: ActionStatus)...
  ) {
    self.init(
      id: id, title: "Train the teams", owner: nil, agency: nil, added: added, baselineDue: due,
      forecasts: Log(),
      progress: Log(
        progress.map {
          ActionEntry(on: $0.day, status: $0.status, note: nil, by: nil, illustrative: true)
        }), illustrative: true)
  }
}

extension ActionStatus {
  static func percent(_ value: Int) -> ActionStatus { .inProgress(Percent(clamping: value)) }
}

extension Milestone {
  init(
    _ id: Identifier<Milestone>, added: Day = "2025-01-01", due: Day, reached: Day? = nil
  ) {
    self.init(
      id: id, title: "Milestone", added: added, baselineDue: due, forecasts: Log(),
      progress: Log(reached.map { [MilestoneEntry(on: $0, .reached)] } ?? []), illustrative: true)
  }
}

extension MilestoneEntry {
  init(on: Day, _ status: MilestoneStatus) {
    self.init(on: on, status: status, note: nil, by: nil, illustrative: true)
  }
}
