import BoardModel
import Testing

@Suite struct SlippedRuleTests {
  func slipped(by days: Int, length: Int) -> ObjectiveDraft {
    ObjectiveDraft().changed {
      $0.baselineDue = $0.start + (length - 1)
      $0.forecasts = [Forecast(on: "2025-02-01", due: $0.baselineDue + days)]
    }
  }

  @Test(arguments: [(-1, []), (0, []), (27, []), (28, [.s2]), (29, [.s2])] as [(Int, [RuleID])])
  func `S2 hits from 28 days on`(days: Int, rules: [RuleID]) {
    #expect(slipped(by: days, length: 365).rules(on: "2025-03-01") == rules)
  }

  @Test(
    arguments: [
      (9, 100, []), (10, 100, [.s2]), (10, 101, []), (11, 101, [.s2]), (1, 10, [.s2]), (1, 11, []),
    ] as [(Int, Int, [RuleID])])
  func `S2 hits from 10 per cent of the planned length on`(
    days: Int, length: Int, rules: [RuleID]
  ) {
    let day: Day = length > 50 ? "2025-02-02" : "2025-01-05"
    let objective = slipped(by: days, length: length).changed {
      $0.forecasts = [Forecast(on: "2025-01-03", due: $0.baselineDue + days)]
    }
    #expect(objective.rules(on: day) == rules)
  }

  @Test func `9.9 per cent is not 10`() {
    var thresholds = Thresholds()
    thresholds.slipDays = 1_000
    let council = CouncilDraft().changed { $0.deadline = nil }
    #expect(slipped(by: 99, length: 1_000).rules(on: "2025-03-01", in: council, thresholds) == [])
    #expect(
      slipped(by: 100, length: 1_000).rules(on: "2025-03-01", in: council, thresholds) == [.s2])
  }

  @Test func `the store's settings move both limits`() {
    var thresholds = Thresholds()
    thresholds.slipDays = 14
    #expect(slipped(by: 14, length: 365).rules(on: "2025-03-01", thresholds) == [.s2])
    thresholds = Thresholds()
    thresholds.slipPercent = 3
    #expect(slipped(by: 11, length: 365).rules(on: "2025-03-01", thresholds) == [.s2])
    #expect(slipped(by: 10, length: 365).rules(on: "2025-03-01", thresholds) == [])
  }

  @Test func `S2 holds since the forecast from which it has been so without a break`() throws {
    let objective = ObjectiveDraft().changed {
      $0.forecasts = [
        Forecast(on: "2025-02-01", due: "2026-02-09"),
        Forecast(on: "2025-03-01", due: "2026-01-10"),
        Forecast(on: "2025-04-01", due: "2026-01-30"),
        Forecast(on: "2025-05-01", due: "2026-02-14"),
      ]
    }
    #expect(objective.hit(.s2, on: "2025-02-20")?.since == "2025-02-01")
    #expect(objective.hit(.s2, on: "2025-03-01") == nil)
    let hit = try #require(objective.hit(.s2, on: "2025-06-30"))
    #expect(hit.since == "2025-04-01")
    #expect(hit.brief == "S2 slipped 45 d (12 %)")
    #expect(
      hit.sentence == "Now forecast for 14 Feb 2026, 45 days, or 12 per cent of its planned time,"
        + " later than first agreed.")
  }

  @Test func `a forecast counts from the day it was made`() {
    #expect(slipped(by: 28, length: 365).rules(on: "2025-01-31") == [])
    #expect(slipped(by: 28, length: 365).rules(on: "2025-02-01") == [.s2])
  }

  @Test func `less than half of 1 per cent is not spoken of`() throws {
    let council = CouncilDraft().changed { $0.deadline = nil }
    let hit = try #require(
      slipped(by: 28, length: 6_000).hit(.s2, on: "2025-03-01", in: council))
    #expect(hit.sentence.hasSuffix(", 28 days later than first agreed."))
  }
}
