import BoardModel
import Testing

@Suite struct BehindScheduleRuleTests {
  /// 100 days from 1 January.
  func objective(_ actions: Action...) -> ObjectiveDraft {
    ObjectiveDraft(baselineDue: "2025-04-10").changed { $0.actions = actions }
  }

  @Test(
    arguments: [
      ("2025-02-09", []), ("2025-02-10", [.s3]), ("2025-02-11", [.s3]),
    ] as [(Day, [RuleID])])
  func `S3 hits when more time is gone than work is done`(day: Day, rules: [RuleID]) {
    #expect(objective(Action("a1", ("2025-01-02", .percent(40)))).rules(on: day) == rules)
  }

  @Test func `S3 says how much is done and how far behind that is`() throws {
    let objective = objective(Action("a1", ("2025-01-02", .percent(40))))
    let first = try #require(objective.hit(.s3, on: "2025-02-10"))
    #expect(first.since == "2025-02-10")
    #expect(first.brief == "S3 40 % done, 1 d behind")
    #expect(first.sentence == "Its actions are 40 per cent done, 1 day behind the plan.")
    #expect(objective.hit(.s3, on: "2025-02-11")?.brief == "S3 40 % done, 2 d behind")
    #expect(
      objective.hit(.s3, on: "2025-02-11")?.sentence
        == "Its actions are 40 per cent done, 2 days behind the plan.")
  }

  @Test func `the mean is kept exact until days are counted`() throws {
    // 125 of 300 per cent of 100 days: 41 days, to 11 February.
    let objective = objective(
      Action("a1"), Action("a2", ("2025-01-02", .percent(50))),
      Action("a3", ("2025-01-02", .percent(75))))
    #expect(objective.rules(on: "2025-02-10") == [])
    #expect(objective.rules(on: "2025-02-11") == [.s3])
    // 2 of 3 actions done of 150 days: 100 days, where 66 per cent of 150 would be 99.
    let long = ObjectiveDraft(baselineDue: "2025-05-30").changed {
      $0.actions = [
        Action("a1"), Action("a2", ("2025-01-02", .closed)),
        Action("a3", ("2025-01-02", .awaitingSignOff)),
      ]
    }
    #expect(long.rules(on: "2025-04-10") == [])
    #expect(long.rules(on: "2025-04-11") == [.s3])
    #expect(long.hit(.s3, on: "2025-04-11")?.brief.hasPrefix("S3 67 % done") == true)
  }

  @Test func `closed and awaiting sign-off count as done, cancelled not at all`() {
    let done = objective(
      Action("a1", ("2025-01-02", .closed)), Action("a2", ("2025-01-02", .awaitingSignOff)),
      Action("a3", ("2025-01-02", .cancelled)))
    #expect(done.asOf("2025-03-01")?.doneShare?.sumOfPercents == 200)
    #expect(done.rules(on: "2025-04-10") == [])
    #expect(
      done.hit(.s3, on: "2025-04-12")?.sentence
        == "All its actions are done, and yet it is open 2 days after it was due.")
    let cancelled = objective(Action("a1", ("2025-01-02", .cancelled)))
    #expect(cancelled.asOf("2025-03-01")?.doneShare == nil)
    #expect(cancelled.rules(on: "2025-03-01") == [])
  }

  @Test func `without actions there is nothing to be behind with`() {
    #expect(objective().rules(on: "2025-03-01") == [])
  }

  @Test func `an action counts from the day it came into the plan`() {
    let late = objective(Action("a1", added: "2025-03-01"))
    #expect(late.rules(on: "2025-02-28") == [])
    #expect(late.rules(on: "2025-03-01") == [.s3])
  }

  @Test func `nothing is behind before it starts`() {
    let later = objective(Action("a1")).changed { $0.start = "2025-02-01" }
    #expect(later.rules(on: "2025-01-31") == [])
    #expect(later.rules(on: "2025-02-01") == [.s3])
  }
}
