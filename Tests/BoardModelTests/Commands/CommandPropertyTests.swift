import BoardModel
import Testing

/// What holds for any command on any council.
struct CommandPropertyTests {
  /// A command with values drawn at random; most fit, some do not.
  static func command(for council: Council, _ random: inout SplitMix64) -> any Command {
    let refs = council.plan.objectives.map(\.ref) + ["GEN-99"]
    let ref = random.pick(refs)
    let on = CouncilGenerator.day(&random)
    let later = on + Int.random(in: -5...200, using: &random)
    let objective = council.found(ref)
    let action = objective?.actions.first?.id ?? "none"
    let milestone = objective?.milestones.first?.id ?? "none"
    let contribution = objective?.contributions.first?.id ?? "none"
    let ask = objective?.contributions.first?.asks.first?.id ?? "none"
    let log = random.pick(logs(action, milestone, contribution, ask))
    let all: [any Command] = [
      RateObjective(
        ref, delivery: random.maybe(2, in: 3) { $0.pick(DeliveryRating.allCases) },
        impact: random.maybe(1, in: 2) { $0.pick(ImpactRating.allCases) }, because: "x", on: on),
      SetPathToGreen(ref, text: "x", on: on),
      OverrideVerdict(
        ref, random.pick(VerdictOverride.Ruling.allCases), because: "x", on: on,
        until: random.maybe(1, in: 2) { _ in later }),
      Reforecast(
        ref, random.pick([.objective, .action(action), .milestone(milestone)]), due: later,
        because: "x", on: on),
      AddAction(ref, title: "x", due: later, on: on),
      ProgressAction(
        ref, action,
        random.pick([
          .progress(Percent(clamping: 40)), .complete, .signOff, .close, .cancel, .reopen(.none),
        ]), on: on),
      AddMilestone(ref, title: "x", due: later, on: on),
      ProgressMilestone(ref, milestone, random.pick(MilestoneStatus.allCases), on: on),
      AddEvidence(ref, .data, .weak, text: "x", on: on),
      change(ref, on: on), ChangeAction(ref, action, title: "Other", on: on),
      ChangeMilestone(ref, milestone, title: "Other", on: on),
      JudgeContribution(ref, contribution, .weak, on: on),
      AskPartner(ref, contribution, text: "x", answerBy: later, on: on),
      EndObjective(ref, .retired, because: "x", on: on),
      MergeObjectives([ref], into: random.pick(refs), because: "x", on: "2026-06-01"),
      StrikeEntry(
        ref, log, dated: objective?.entries(of: log).first?.on ?? on, because: "x", on: later),
      CorrectEntry(
        StrikeEntry(
          ref, log, dated: objective?.entries(of: log).last?.on ?? on, because: "x", on: later),
        right: right(ref, log, on: objective?.entries(of: log).last?.on ?? on, contribution)),
    ]
    return random.pick(all)
  }

  private static func change(_ ref: ObjectiveRef, on day: Day) -> ChangeObjective {
    var change = ChangeObjective(ref)
    change.title = Prose("From \(day.iso)")
    change.theme = .culture
    change.on = day
    return change
  }

  static func logs(
    _ action: Identifier<Action>, _ milestone: Identifier<Milestone>,
    _ contribution: Identifier<Contribution>, _ ask: Identifier<Ask>
  ) -> [EntryLog] {
    [
      .delivery, .impact, .forecast, .pathToGreen, .override, .evidence, .action(action),
      .actionForecast(action), .milestone(milestone), .milestoneForecast(milestone),
      .contribution(contribution), .ask(ask), .answer(ask),
    ]
  }

  /// What is put in the place of an entry of that log.
  static func right(
    _ ref: ObjectiveRef, _ log: EntryLog, on day: Day, _ contribution: Identifier<Contribution>
  ) -> any Command {
    let due = day + 77
    return switch log {
    case .delivery: RateObjective(ref, delivery: .blue, impact: nil, because: "x", on: day)
    case .impact: RateObjective(ref, delivery: nil, impact: .sustained, because: "x", on: day)
    case .forecast: Reforecast(ref, due: due, because: "x", on: day)
    case .pathToGreen: SetPathToGreen(ref, text: "right", on: day)
    case .override: OverrideVerdict(ref, .onPace, because: "x", on: day)
    case .evidence: AddEvidence(ref, .data, .strong, text: "right", on: day)
    case .action(let id): ProgressAction(ref, id, .restate(.cancelled), on: day)
    case .actionForecast(let id): Reforecast(ref, .action(id), due: due, because: "x", on: day)
    case .milestone(let id):
      ProgressMilestone(ref, id, .signedOff, on: day, isRestated: true)
    case .milestoneForecast(let id):
      Reforecast(ref, .milestone(id), due: due, because: "x", on: day)
    case .contribution(let id): JudgeContribution(ref, id, .strong, on: day)
    case .ask: AskPartner(ref, contribution, text: "right", answerBy: due, on: day)
    case .answer(let id): AnswerAsk(ref, id, text: "right", on: day)
    }
  }

  @Test func `a day before a change is answered as if it had not been made`() {
    var made: Set<String> = []
    for seed in UInt64(1)...240 {
      var council = CouncilGenerator(seed: seed).council
      var random = SplitMix64(seed: seed &* 77)
      for _ in 0..<12 {
        let command = Self.command(for: council, &random)
        guard let after = try? council.applying(command, today: "2026-12-31") else { continue }
        made.insert(type(of: command).kind)
        guard let on = Self.day(of: command) else { continue }
        for day in [on - 1, on - 30] {
          #expect(
            Reading(council, on: day).differences(from: Reading(after, on: day)) == [],
            "seed \(seed), \(command.what), as of \(day)")
        }
        council = after
      }
    }
    #expect(made.count == 17, "\(made.sorted())")
  }

  @Test func `a refused command changes nothing`() {
    for seed in UInt64(200)...260 {
      let council = CouncilGenerator(seed: seed).council
      var random = SplitMix64(seed: seed)
      for _ in 0..<10 {
        let command = Self.command(for: council, &random)
        var changed = council
        do {
          try command.apply(to: &changed, today: "2025-01-01")
        } catch {
          #expect(changed == council, "seed \(seed), \(command.what)")
          #expect(!error.description.isEmpty && !error.description.contains("  "))
        }
      }
    }
  }

  private static func day(of command: any Command) -> Day? {
    switch command {
    case let command as RateObjective: command.on
    case let command as SetPathToGreen: command.on
    case let command as OverrideVerdict: command.on
    case let command as Reforecast: command.on
    case let command as AddAction: command.on
    case let command as ProgressAction: command.on
    case let command as AddMilestone: command.on
    case let command as ProgressMilestone: command.on
    case let command as AddEvidence: command.on
    case let command as JudgeContribution: command.on
    case let command as AskPartner: command.on
    case let command as EndObjective: command.on
    case let command as MergeObjectives: command.on
    case let command as ChangeObjective: command.on
    case let command as ChangeAction: command.on
    case let command as ChangeMilestone: command.on
    case let command as StrikeEntry: command.on
    case let command as CorrectEntry: command.strike.on
    default: nil
    }
  }
}
