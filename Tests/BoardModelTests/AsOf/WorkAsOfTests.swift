import BoardModel
import Testing

@Suite struct WorkAsOfTests {
  @Test(
    arguments: [
      ([100, 60], 80), ([100, 100, 60], 87), ([100, 99], 99), ([1, 0, 0, 0], 1), ([0, 0], 0),
      ([100, 100], 100), ([50, 50, 51], 50),
    ] as [([Int], Int)])
  func `what is done is rounded, but never to all or nothing`(percents: [Int], whole: Int) {
    let share = DoneShare(sumOfPercents: percents.reduce(0, +), actions: percents.count)
    #expect(share.percent.value == whole)
  }

  @Test func `an action is what was last said of it`() throws {
    let draft = ObjectiveDraft().changed {
      $0.actions = [
        Action(
          "a1", added: "2025-01-10", due: "2025-03-31", ("2025-02-01", .percent(50)),
          ("2025-04-05", .awaitingSignOff), ("2025-04-10", .closed), ("2025-04-20", .closed))
      ]
    }
    func action(_ day: Day) -> ActionAsOf? { draft.asOf(day)?.actions.first }
    #expect(action("2025-01-09") == nil)
    #expect(action("2025-01-10")?.status == .notStarted)
    #expect(action("2025-03-31")?.status == .percent(50))
    #expect(action("2025-03-31")?.isOverdue == false)
    #expect(action("2025-04-01")?.daysOverdue == 1)
    #expect(action("2025-04-05")?.isOverdue == false)
    #expect(action("2025-04-09")?.closedOn == nil)
    #expect(action("2025-06-30")?.closedOn == "2025-04-10")
  }

  @Test func `a milestone is due, overdue or reached`() {
    let draft = ObjectiveDraft().changed {
      $0.milestones = [Milestone("m1", due: "2025-03-31", reached: "2025-04-02")]
    }
    func state(_ day: Day) -> MilestoneAsOf.State? { draft.asOf(day)?.milestones.first?.state }
    #expect(state("2025-03-30") == .due(in: 1))
    #expect(state("2025-03-31") == .due(in: 0))
    #expect(state("2025-04-01") == .overdue(1))
    #expect(state("2025-04-02") == .reached("2025-04-02", isSignedOff: false))
  }

  @Test func `an ask is open, overdue or answered`() throws {
    let answer = Ask.Answer(on: "2025-03-10", text: "Two nurses")
    func ask(_ id: Identifier<Ask>, on day: Day) -> Ask {
      Ask(
        id: id, on: day, text: "A nurse at the front door", to: nil, answerBy: day + 20,
        answered: id == "k1" ? answer : nil, illustrative: true)
    }
    let draft = ObjectiveDraft().changed {
      $0.contributions = [
        Contribution(
          id: "c1", partner: "nhs", expected: "Health at the front door", added: "2025-01-10",
          strengths: Log([
            ContributionEntry(on: "2025-02-01", strength: .weak, because: nil, illustrative: true),
            ContributionEntry(
              on: "2025-04-01", strength: .strong, because: nil, illustrative: true),
          ]), asks: [ask("k2", on: "2025-03-01"), ask("k1", on: "2025-02-10")], illustrative: true)
      ]
    }
    #expect(draft.asOf("2025-01-09")?.contributions.count == 0)
    let first = try #require(draft.asOf("2025-02-28")?.contributions.first)
    #expect(first.mustBeStrengthened)
    #expect(first.asks.map(\.state) == [.open(days: 2)])
    let second = try #require(draft.asOf("2025-03-09")?.contributions.first)
    #expect(second.asks.map(\.state) == [.overdue(days: 7), .open(days: 12)])
    let third = try #require(draft.asOf("2025-04-01")?.contributions.first)
    #expect(third.asks.map(\.state) == [.answered(answer), .overdue(days: 11)])
    #expect(!third.mustBeStrengthened)
  }

  @Test func `evidence is what had been gathered`() {
    let draft = ObjectiveDraft().changed {
      $0.evidence = [
        Evidence(
          id: "e1", on: "2025-02-01", kind: .audit, strength: .strong, text: "Audit",
          changed: nil, illustrative: true)
      ]
    }
    #expect(draft.asOf("2025-01-31")?.evidence.count == 0)
    #expect(draft.asOf("2025-02-01")?.evidence.count == 1)
  }
}
