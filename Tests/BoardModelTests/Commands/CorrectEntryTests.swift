import BoardModel
import Testing

/// A wrong entry of any kind, and the right one in its place.
struct CorrectEntryTests {
  private static let ref = CommandDraft.ref
  private static let logs = CommandPropertyTests.logs(
    "kno-07-a1", "kno-07-m1", "kno-07-c1", "kno-07-c1-q1")
  private let wrongDay: Day = "2025-06-10"
  private let rightDay: Day = "2025-06-25"

  /// A council with a wrong entry of every kind on one day.
  private func council() throws -> Council {
    let ref = Self.ref
    let day = wrongDay
    let wrong: [any Command] = [
      RateObjective(ref, delivery: .red, impact: .emerging, because: "x", on: day),
      Reforecast(ref, due: "2026-01-31", because: "x", on: day),
      SetPathToGreen(ref, text: "wrong", on: day),
      OverrideVerdict(ref, .slow, because: "x", on: day),
      AddEvidence(ref, .audit, .weak, text: "wrong", on: day),
      ProgressAction(ref, "kno-07-a1", .close, on: day),
      Reforecast(ref, .action("kno-07-a1"), due: "2026-01-31", because: "x", on: day),
      ProgressMilestone(ref, "kno-07-m1", .reached, on: day),
      Reforecast(ref, .milestone("kno-07-m1"), due: "2026-01-31", because: "x", on: day),
      JudgeContribution(ref, "kno-07-c1", .absent, on: day),
      AskPartner(ref, "kno-07-c1", text: "wrong", answerBy: "2025-07-10", on: day),
      AnswerAsk(ref, "kno-07-c1-q1", text: "wrong", on: day),
    ]
    return try wrong.reduce(CommandDraft.council) { council, command in
      try council.after(ManyCommands([command]))
    }
  }

  private func correction(_ log: EntryLog) -> CorrectEntry {
    CorrectEntry(
      StrikeEntry(Self.ref, log, dated: wrongDay, because: "Wrong", on: rightDay),
      right: CommandPropertyTests.right(Self.ref, log, on: wrongDay, "kno-07-c1"))
  }

  @Test(arguments: logs) func `the wrong one stays and the right one counts`(log: EntryLog) throws {
    let before = try council()
    let after = try before.after(correction(log))
    let entries = try #require(after.found(Self.ref)).entries(of: log)
    #expect(entries.contains { $0.on == wrongDay && $0.struck?.on == rightDay })
    #expect(entries.first { $0.struck != nil }?.struck?.because == "Wrong")
    var second = log
    if case .ask = log { second = .ask("kno-07-c1-q2") }
    let standing = try #require(after.found(Self.ref)).entries(of: second).filter {
      $0.on == wrongDay && $0.struck == nil
    }
    #expect(standing.map(\.knownFrom) == [rightDay])
  }

  @Test(arguments: logs)
  func `what was wrong of an objective that has left is put right all the same`(
    log: EntryLog
  ) throws {
    let left = try council().after(
      EndObjective(Self.ref, .retired, because: "Not wanted", on: "2025-06-20"))
    let after = try left.after(correction(log))
    #expect(after.found(Self.ref)?.ending?.on == "2025-06-20")
    let entries = try #require(after.found(Self.ref)).entries(of: log)
    #expect(entries.contains { $0.on == wrongDay && $0.struck?.on == rightDay })
    let struck = try left.after(
      StrikeEntry(Self.ref, log, dated: wrongDay, because: "Wrong", on: rightDay))
    #expect(struck.found(Self.ref)?.ending?.on == "2025-06-20")
    // Of a day when it was in the plan no longer there is nothing to record.
    let late = CorrectEntry(
      StrikeEntry(Self.ref, log, dated: wrongDay, because: "Wrong", on: rightDay),
      right: CommandPropertyTests.right(Self.ref, log, on: "2025-06-24", "kno-07-c1"))
    let refusal = left.refusal(of: late)
    switch (log, refusal) {
    // What is done has no forecast of a later day, in the plan or out of it.
    case (.actionForecast, .wrongStatus?), (.milestoneForecast, .wrongStatus?): break
    default: #expect(refusal == .objectiveEnded(Self.ref, on: "2025-06-20"))
    }
  }

  @Test(arguments: logs) func `an earlier day answers as it would have`(log: EntryLog) throws {
    let before = try council()
    let after = try before.after(correction(log))
    for day in [wrongDay - 1, wrongDay, rightDay - 1] {
      #expect(Reading(before, on: day).differences(from: Reading(after, on: day)) == [], "\(day)")
    }
  }

  @Test(arguments: logs) func `the right one can be found wrong too`(log: EntryLog) throws {
    let once = try council().after(correction(log))
    // A new ask has a name of its own.
    var second = log
    if case .ask = log { second = .ask("kno-07-c1-q2") }
    let strike = StrikeEntry(Self.ref, second, dated: wrongDay, because: "Also", on: rightDay + 1)
    let twice = try once.after(strike)
    let entries = try #require(twice.found(Self.ref)).entries(of: second)
    #expect(entries.allSatisfy { $0.on != wrongDay || $0.struck != nil })
    #expect(twice.refusal(of: strike) == .alreadyStruck(log.kind, on: rightDay + 1))
  }

  @Test func `what was said later of an action stands when the earlier is put right`() throws {
    let later = try council().after(
      ProgressAction(Self.ref, "kno-07-a1", .reopen(Percent(clamping: 80)), on: "2025-06-20"))
    let strike = StrikeEntry(
      Self.ref, .action("kno-07-a1"), dated: wrongDay, because: "Wrong", on: rightDay)
    let right = ProgressAction(
      Self.ref, "kno-07-a1", .restate(.inProgress(Percent(clamping: 60))), on: wrongDay)
    let after = try later.after(CorrectEntry(strike, right: right))
    let action = CouncilAsOf(after, on: rightDay).objective(Self.ref)?.actions.first
    #expect(action?.status == .inProgress(Percent(clamping: 80)))
    #expect(
      action?.action.progress.wholeHistory.map(\.status).contains(
        .inProgress(Percent(clamping: 60))) == true)
  }

  @Test func `a struck answer leaves the ask open, and a struck ask is asked no more`() throws {
    let council = try council()
    func view(_ council: Council, _ day: Day) -> [AskAsOf.State]? {
      CouncilAsOf(council, on: day).objective(Self.ref)?.contributions.first?.asks.map(\.state)
    }
    let open = try council.after(
      StrikeEntry(
        Self.ref, .answer("kno-07-c1-q1"), dated: wrongDay, because: "Of another", on: rightDay))
    #expect(view(open, rightDay - 1)?.count == 1)
    #expect(view(open, rightDay) == [.open(days: 15)])
    let gone = try open.after(
      StrikeEntry(
        Self.ref, .ask("kno-07-c1-q1"), dated: wrongDay, because: "Never asked", on: rightDay))
    #expect(view(gone, rightDay) == [])
    #expect(
      gone.refusal(of: AnswerAsk(Self.ref, "kno-07-c1-q1", text: "x", on: rightDay))
        == .alreadyStruck(.ask, on: rightDay))
  }

  /// What says just what the wrong one does.
  private func same(_ log: EntryLog) -> any Command {
    let (ref, day) = (Self.ref, wrongDay)
    return switch log {
    case .delivery: RateObjective(ref, delivery: .red, impact: nil, because: "x", on: day)
    case .impact: RateObjective(ref, delivery: nil, impact: .emerging, because: "x", on: day)
    case .forecast: Reforecast(ref, due: "2026-01-31", because: "x", on: day)
    case .pathToGreen: SetPathToGreen(ref, text: "wrong", on: day)
    case .override: OverrideVerdict(ref, .slow, because: "x", on: day)
    case .evidence: AddEvidence(ref, .audit, .weak, text: "wrong", on: day)
    case .action(let id): ProgressAction(ref, id, .restate(.closed), on: day)
    case .actionForecast(let id):
      Reforecast(ref, .action(id), due: "2026-01-31", because: "x", on: day)
    case .milestone(let id): ProgressMilestone(ref, id, .reached, on: day, isRestated: true)
    case .milestoneForecast(let id):
      Reforecast(ref, .milestone(id), due: "2026-01-31", because: "x", on: day)
    case .contribution(let id): JudgeContribution(ref, id, .absent, on: day)
    case .ask: AskPartner(ref, "kno-07-c1", text: "wrong", answerBy: "2025-07-10", on: day)
    case .answer(let id): AnswerAsk(ref, id, text: "wrong", on: day)
    }
  }

  @Test(arguments: logs) func `a correction that corrects nothing is refused`(log: EntryLog) throws
  {
    let strike = StrikeEntry(Self.ref, log, dated: wrongDay, because: "Wrong", on: rightDay)
    let refusal = try council().refusal(of: CorrectEntry(strike, right: same(log)))
    switch (log, refusal) {
    case (_, .nothingToChange?), (.pathToGreen, .alreadySetOut?): break
    case (_, .alreadyForecast?): break
    default: Issue.record("\(log): \(String(describing: refusal))")
    }
  }

  @Test func `a record that is not there is named`() throws {
    let strike = StrikeEntry(
      Self.ref, .action("kno-07-a9"), dated: wrongDay, because: "x", on: rightDay)
    #expect(
      try council().refusal(of: strike)
        == .noAction("kno-07-a9", of: Self.ref, known: ["kno-07-a1"]))
  }
}
