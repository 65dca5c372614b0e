import BoardModel
import Testing

@Suite struct TasksWithoutImpactRuleTests {
  let closed = ObjectiveDraft().changed {
    $0.actions = [
      Action("a1", ("2025-01-20", .closed)),
      Action("a2", ("2025-01-20", .closed), ("2025-01-25", .percent(90)), ("2025-02-01", .closed)),
      Action("a3", ("2025-01-20", .cancelled)),
    ]
  }

  @Test(
    arguments: [
      ("2025-05-01", []), ("2025-05-02", []), ("2025-05-03", [.w2]), ("2025-05-04", [.w2]),
    ] as [(Day, [RuleID])])
  func `W2 hits 91 days after the last closing`(day: Day, rules: [RuleID]) {
    #expect(closed.rules(on: day) == rules)
  }

  @Test func `W2 says what was closed when`() throws {
    let hit = try #require(closed.hit(.w2, on: "2025-05-03"))
    #expect(hit.since == "2025-05-03")
    #expect(hit.brief == "W2 2 actions closed 91 d ago, no impact")
    #expect(
      hit.sentence == "The last of its 2 actions was closed on 1 Feb 2025, 91 days ago, and no"
        + " impact is seen yet.")
    let one = closed.changed { $0.actions.removeFirst() }
    #expect(
      one.hit(.w2, on: "2025-05-03")?.sentence
        == "Its only action was closed on 1 Feb 2025, 91 days ago, and no impact is seen yet.")
  }

  @Test(
    arguments: [
      (.noneYet, [.w2]), (.tooEarly, []), (.emerging, []), (.evidenced, []), (.sustained, []),
    ] as [(ImpactRating, [RuleID])])
  func `only an impact of none yet counts`(impact: ImpactRating, rules: [RuleID]) {
    let rated = closed.changed { $0.impact = [RatingEntry(on: "2025-03-01", impact)] }
    #expect(rated.rules(on: "2025-06-01") == rules)
  }

  @Test func `work still open, or none at all, is no finished task`() {
    let open = closed.changed { $0.actions.append(Action("a4", ("2025-01-20", .awaitingSignOff))) }
    #expect(open.hit(.w2, on: "2025-06-01") == nil)
    let cancelled = closed.changed { $0.actions.removeFirst(2) }
    #expect(cancelled.hit(.w2, on: "2025-06-01") == nil)
    let later = closed.changed { $0.actions.append(Action("a4", added: "2025-06-01")) }
    #expect(later.hit(.w2, on: "2025-05-31") != nil)
    #expect(later.hit(.w2, on: "2025-06-01") == nil)
  }

  @Test func `the settings move the days`() {
    var thresholds = Thresholds()
    thresholds.tasksWithoutImpactDays = 10
    #expect(closed.rules(on: "2025-02-11", thresholds) == [])
    #expect(closed.rules(on: "2025-02-12", thresholds) == [.w2])
  }
}
