import BoardModel
import Testing

@Suite struct StaleRuleTests {
  /// One rating on 3 March; the board met in March and not again until autumn.
  let seldom = CouncilDraft().changed { draft in
    draft.meetings.removeAll { $0.on > "2025-03-01" && $0.on < "2025-09-01" }
  }
  let once = ObjectiveDraft().changed { $0.delivery = [RatingEntry(on: "2025-03-03", .green)] }

  @Test(
    arguments: [
      ("2025-04-27", []), ("2025-04-28", []), ("2025-04-29", [.s5]), ("2025-04-30", [.s5]),
    ] as [(Day, [RuleID])])
  func `S5 hits after 56 days`(day: Day, rules: [RuleID]) {
    #expect(once.rules(on: day, in: seldom) == rules)
  }

  @Test func `S5 says since when`() throws {
    let hit = try #require(once.hit(.s5, on: "2025-04-30", in: seldom))
    #expect(hit.since == "2025-04-29")
    #expect(hit.brief == "S5 not rated for 58 d")
    #expect(hit.sentence == "Last rated on 3 Mar 2025, 58 days ago.")
  }

  @Test(
    arguments: [
      ("2025-03-14", []), ("2025-03-15", [.s5]), ("2025-03-16", [.s5]),
    ] as [(Day, [RuleID])])
  func `S5 hits on the day of a meeting it has no rating for`(day: Day, rules: [RuleID]) {
    #expect(once.rules(on: day) == rules)
  }

  @Test func `to say "not rated" is no update, and takes nothing off the list of what is slow`()
    throws
  {
    let dropped = once.changed {
      $0.delivery = [
        RatingEntry(on: "2025-03-03", .red, at: "m-2025-03"),
        RatingEntry(on: "2025-04-14", .notRated, at: "m-2025-04"),
      ]
    }
    #expect(dropped.asOf("2025-04-20")?.lastUpdate == "2025-03-15")
    let hit = try #require(dropped.hit(.s5, on: "2025-04-20"))
    #expect(hit.sentence.hasPrefix("Last rated on 15 Mar 2025, 36 days ago, before the board"))
    let never = once.changed { $0.delivery = [RatingEntry(on: "2025-03-03", .notRated)] }
    #expect(never.hit(.s5, on: "2025-03-20")?.numbers != nil)
    #expect(never.asOf("2025-03-20")?.lastUpdate == nil)
  }

  @Test func `S5 names the meeting that was missed`() throws {
    let hit = try #require(once.hit(.s5, on: "2025-03-20"))
    #expect(hit.since == "2025-03-15")
    #expect(
      hit.sentence
        == "Last rated on 3 Mar 2025, 17 days ago, before the board meeting of 15 Mar 2025.")
    let later = try #require(once.hit(.s5, on: "2025-05-20"))
    #expect(later.since == "2025-03-15")
    #expect(
      later.sentence
        == "Last rated on 3 Mar 2025, 78 days ago, before the board meeting of 15 May 2025.")
    let soon = once.changed { $0.delivery = [RatingEntry(on: "2025-03-14", .green)] }
    #expect(
      soon.hit(.s5, on: "2025-03-15")?.sentence
        == "Last rated on 14 Mar 2025, 1 day ago, before the board meeting of 15 Mar 2025.")
  }

  @Test func `a rating given for a meeting beforehand is no older than the meeting`() {
    let ahead = once.changed {
      $0.delivery = [RatingEntry(on: "2025-03-03", .green, at: "m-2025-03")]
    }
    #expect(ahead.rules(on: "2025-03-15") == [])
    #expect(ahead.asOf("2025-03-14")?.lastUpdate == "2025-03-03")
    #expect(ahead.asOf("2025-03-15")?.lastUpdate == "2025-03-15")
    #expect(ahead.rules(on: "2025-05-10", in: seldom) == [.s5])
    let cancelled = CouncilDraft().changed { $0.meetings[2].cancelled = "2025-03-10" }
    #expect(ahead.asOf("2025-03-20", in: cancelled)?.lastUpdate == "2025-03-03")
  }

  @Test func `a rating recorded late clears it from the day it is known`() {
    let late = once.changed {
      $0.delivery.append(RatingEntry(on: "2025-03-20", .green, at: "m-2025-03"))
    }
    #expect(late.rules(on: "2025-03-19") == [.s5])
    #expect(late.rules(on: "2025-03-20") == [])
  }

  @Test func `an impact rating is an update too`() {
    let impact = once.changed { $0.impact = [RatingEntry(on: "2025-03-15", .emerging)] }
    #expect(impact.rules(on: "2025-03-15") == [])
    #expect(impact.rules(on: "2025-04-15") == [.s5])
  }

  @Test func `what came into the plan after the last meeting is given its days first`() {
    let new = ObjectiveDraft(added: "2025-03-16", start: "2025-03-16").changed { $0.delivery = [] }
    #expect(new.rules(on: "2025-04-14") == [])
    #expect(new.rules(on: "2025-04-15") == [.s5])
    #expect(
      new.hit(.s5, on: "2025-04-15")?.sentence
        == "Never rated, though the board met on 15 Apr 2025.")
    // 56 days from 16 March end on 11 May.
    #expect(new.rules(on: "2025-05-11", in: seldom) == [])
    #expect(new.rules(on: "2025-05-12", in: seldom) == [.s5])
    #expect(new.hit(.s5, on: "2025-05-12", in: seldom)?.brief == "S5 never rated, 57 d")
    #expect(
      new.hit(.s5, on: "2025-05-12", in: seldom)?.sentence
        == "Never rated in the 57 days since it began.")
  }

  @Test func `what starts later is not stale before`() {
    let later = ObjectiveDraft(start: "2025-06-16").changed { $0.delivery = [] }
    #expect(later.rules(on: "2025-07-14") == [])
    #expect(later.rules(on: "2025-07-15") == [.s5])
    // Nor for having been rated once when it was planned.
    let rated = later.changed { $0.delivery = [RatingEntry(on: "2025-01-15", .notRated)] }
    #expect(rated.rules(on: "2025-06-15") == [])
    #expect(rated.rules(on: "2025-07-14") == [])
    #expect(rated.hit(.s5, on: "2025-07-15")?.since == "2025-07-15")
  }

  @Test func `the settings move the days`() {
    var thresholds = Thresholds()
    thresholds.staleDays = 7
    #expect(once.rules(on: "2025-03-10", thresholds) == [])
    #expect(once.rules(on: "2025-03-11", thresholds) == [.s5])
  }
}
