import BoardModel

extension CouncilGenerator {
  static func objective(
    _ number: Int, _ meetings: [Meeting], _ random: inout SplitMix64
  ) -> Objective {
    let added = first + Int.random(in: 0..<300, using: &random)
    let start = added + Int.random(in: -60...60, using: &random)
    let due = start + Int.random(in: 0...300, using: &random)
    return ObjectiveDraft(
      ref: ObjectiveRef(stringLiteral: "GEN-\(10 + number)"), added: added, start: start,
      baselineDue: due, sources: [source(&random)],
      formerly: random.list(upTo: 2) { former(after: added, &$0) },
      delivery: struck(ratings(DeliveryRating.allCases, meetings, &random), &random),
      impact: struck(
        ratings([.noneYet, .noneYet, .tooEarly, .emerging], meetings, &random), &random),
      forecasts: struck(random.list(upTo: 3) { forecast(near: due, &$0) }, &random),
      paths: struck(random.list(upTo: 2) { PathToGreen(on: day(&$0)) }, &random),
      overrides: struck(
        random.chance(1, in: 4) ? random.list(upTo: 2) { override(&$0) } : [], &random),
      actions: random.list(upTo: 4) { action(&$0) },
      milestones: random.list(upTo: 3) { milestone(&$0) },
      evidence: struck(random.list(upTo: 2) { evidence(&$0) }, &random),
      contributions: random.list(upTo: 2) { contribution(&$0) },
      ending: random.maybe(1, in: 6) { random in
        ObjectiveEnding(
          on: day(&random), random.pick([.completed, .retired, .merged(into: "GEN-10")]))
      }
    ).objective
  }

  private static func former(
    after added: Day, _ random: inout SplitMix64
  ) -> FormerObjective {
    guard let sources = NonEmpty([ObjectiveSource.clause("5b")]) else {
      preconditionFailure("no source")
    }
    let day = added + Int.random(in: 1...200, using: &random)
    return FormerObjective(
      until: day, title: Prose("Until \(day.iso)"), outcome: "Other", priority: "p1",
      theme: random.pick(ReviewTheme.allCases), sources: sources, sponsor: nil,
      owner: random.maybe(1, in: 2) { _ in "chair" }, successMeasures: [], measures: [])
  }

  /// Some of the entries found wrong, on their day or later.
  private static func struck<Entry: Correctable>(
    _ entries: [Entry], _ random: inout SplitMix64
  ) -> [Entry] {
    entries.map { entry in
      var entry = entry
      if random.chance(1, in: 8) { entry.knownFrom = entry.on + random.pick([1, 20, 60]) }
      guard random.chance(1, in: 6) else { return entry }
      entry.struck = Strike(
        on: entry.on + random.pick([0, 1, 20, 90]), because: "Wrong", by: nil, illustrative: true)
      return entry
    }
  }

  private static func ratings<Value>(
    _ values: [Value], _ meetings: [Meeting], _ random: inout SplitMix64
  ) -> [RatingEntry<Value>] {
    random.list(upTo: 12) { random in
      guard !meetings.isEmpty, random.chance(2, in: 3) else {
        return RatingEntry(on: day(&random), random.pick(values))
      }
      let meeting = random.pick(meetings)
      return RatingEntry(
        on: meeting.on + random.pick([0, 0, 0, -3, 2, 40]), random.pick(values), at: meeting.id)
    }
  }

  private static func forecast(near due: Day, _ random: inout SplitMix64) -> Forecast {
    Forecast(on: day(&random), due: due + Int.random(in: -20...90, using: &random))
  }

  private static func override(_ random: inout SplitMix64) -> VerdictOverride {
    let on = day(&random)
    return VerdictOverride(
      on: on, random.pick(VerdictOverride.Ruling.allCases),
      until: random.maybe(1, in: 2) { on + Int.random(in: 0...90, using: &$0) })
  }

  private static func action(_ random: inout SplitMix64) -> Action {
    let added = day(&random)
    return Action(
      id: "a", title: "Action", owner: nil, agency: nil, added: added, baselineDue: added + 60,
      forecasts: Log(random.list(upTo: 2) { forecast(near: added + 60, &$0) }),
      progress: Log(
        struck(
          random.list(upTo: 4) { random in
            let status: ActionStatus = random.pick([
              .notStarted, .percent(50), .awaitingSignOff, .closed, .closed, .closed, .cancelled,
            ])
            return ActionEntry(
              on: day(&random), status: status, note: nil, by: nil, illustrative: true)
          }, &random)),
      formerly: Log(
        random.list(upTo: 1) { random in
          FormerAction(
            until: added + Int.random(in: 1...99, using: &random), title: "Was", owner: "chair",
            agency: nil)
        }), illustrative: true)
  }

  private static func milestone(_ random: inout SplitMix64) -> Milestone {
    let added = day(&random)
    return Milestone(
      id: "m", title: "Milestone", added: added, baselineDue: day(&random),
      forecasts: Log(random.list(upTo: 2) { forecast(near: added + 60, &$0) }),
      progress: Log(
        struck(
          random.list(upTo: 3) { random in
            MilestoneEntry(on: day(&random), random.pick(MilestoneStatus.allCases))
          }, &random)),
      formerly: Log(
        random.list(upTo: 1) { random in
          FormerMilestone(until: added + Int.random(in: 1...99, using: &random), title: "Was")
        }), illustrative: true)
  }

  private static func evidence(_ random: inout SplitMix64) -> Evidence {
    Evidence(
      id: "e", on: day(&random), kind: random.pick(Evidence.Kind.allCases), strength: .strong,
      text: "Found", changed: random.maybe(1, in: 2) { _ in "Changed" }, illustrative: true)
  }

  private static func contribution(_ random: inout SplitMix64) -> Contribution {
    Contribution(
      id: "c", partner: "nhs", expected: "Nurses", added: day(&random),
      strengths: Log(
        struck(
          random.list(upTo: 3) { random in
            ContributionEntry(
              on: day(&random), strength: random.pick(ContributionEntry.Strength.allCases),
              because: nil, illustrative: true)
          }, &random)),
      asks: struck(
        random.list(upTo: 3) { random in
          let on = day(&random)
          return Ask(
            id: "k", on: on, text: "Please", to: nil, answerBy: on + 20,
            answered: random.maybe(1, in: 2) {
              Ask.Answer(on: on + Int.random(in: 0...60, using: &$0), text: "Yes")
            }, illustrative: true)
        }, &random), illustrative: true)
  }
}
