import BoardModel
import Testing

@Suite struct OverdueRuleTests {
  let objective = ObjectiveDraft(baselineDue: "2025-06-30")

  @Test(
    arguments: [
      ("2025-06-29", []), ("2025-06-30", []), ("2025-07-01", [.s1]), ("2025-12-30", [.s1]),
    ] as [(Day, [RuleID])])
  func `S1 hits from the day after the baseline`(day: Day, rules: [RuleID]) {
    #expect(objective.rules(on: day) == rules)
  }

  @Test func `S1 says by how much, in the singular and the plural`() throws {
    let first = try #require(objective.hit(.s1, on: "2025-07-01"))
    #expect(first.since == "2025-07-01")
    #expect(first.brief == "S1 due 30 Jun, 1 d over")
    #expect(first.sentence == "Due on 30 Jun 2025, 1 day ago, and not delivered.")
    let later = try #require(objective.hit(.s1, on: "2025-07-31"))
    #expect(later.since == "2025-07-01")
    #expect(later.brief == "S1 due 30 Jun, 31 d over")
    #expect(later.sentence == "Due on 30 Jun 2025, 31 days ago, and not delivered.")
  }

  @Test func `a due day of another year is shown with it`() throws {
    let objective = ObjectiveDraft(start: "2024-12-01", baselineDue: "2024-12-31")
    #expect(objective.hit(.s1, on: "2025-01-02")?.brief == "S1 due 31 Dec 2024, 2 d over")
  }

  @Test func `a new forecast does not clear S1`() {
    let objective = objective.changed {
      $0.forecasts = [Forecast(on: "2025-06-01", due: "2025-07-10")]
    }
    #expect(objective.rules(on: "2025-07-01") == [.s1])
  }

  @Test func `nothing is overdue that is Blue or has ended`() {
    let blue = objective.changed { $0.delivery.append(RatingEntry(on: "2025-07-01", .blue)) }
    #expect(blue.rules(on: "2025-07-01") == [])
    let ended = objective.changed { $0.ending = ObjectiveEnding(on: "2025-07-01", .retired) }
    #expect(ended.rules(on: "2025-07-01") == [])
  }
}
