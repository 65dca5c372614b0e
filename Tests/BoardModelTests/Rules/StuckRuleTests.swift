import BoardModel
import Testing

@Suite struct StuckRuleTests {
  /// Green to the end of March, then `rating` from the April meeting on, with a path to green.
  func fallen(to rating: DeliveryRating) -> ObjectiveDraft {
    ObjectiveDraft().changed {
      $0.delivery = MeetingDraft.monthly.map {
        RatingEntry(on: $0.on, $0.on < "2025-04-01" ? .green : rating, at: $0.id)
      }
      $0.paths = [PathToGreen(on: "2025-04-15")]
    }
  }

  @Test(
    arguments: [
      (.red, "2025-05-14", [.s7]), (.red, "2025-05-15", [.s4]), (.red, "2025-05-16", [.s4]),
      (.amber, "2025-05-15", []), (.amber, "2025-06-14", []), (.amber, "2025-06-15", [.s4]),
      (.green, "2025-12-31", []), (.notRated, "2025-12-31", [.s5]),
    ] as [(DeliveryRating, Day, [RuleID])])
  func `S4 hits at two meetings Red or three Amber`(
    rating: DeliveryRating, day: Day, rules: [RuleID]
  ) {
    #expect(fallen(to: rating).rules(on: day) == rules)
  }

  @Test func `S4 counts the meetings back to the first`() throws {
    let hit = try #require(fallen(to: .red).hit(.s4, on: "2025-06-30"))
    #expect(hit.since == "2025-04-15")
    #expect(hit.brief == "S4 red at 3 meetings")
    #expect(hit.sentence == "Red at 3 board meetings running, since 15 Apr 2025.")
  }

  @Test func `the settings move both counts, and one meeting is one`() throws {
    var thresholds = Thresholds()
    thresholds.stuckRedMeetings = 1
    thresholds.stuckAmberMeetings = 2
    let hit = try #require(fallen(to: .red).hit(.s4, on: "2025-04-15", thresholds))
    #expect(hit.brief == "S4 red at 1 meeting")
    #expect(hit.sentence == "Red at 1 board meeting running, since 15 Apr 2025.")
    #expect(fallen(to: .amber).hit(.s4, on: "2025-05-15", thresholds) != nil)
  }

  @Test func `another rating in between starts the count again`() {
    let broken = fallen(to: .red).changed {
      $0.delivery[4] = RatingEntry(on: "2025-05-15", .amber, at: "m-2025-05")
    }
    #expect(broken.rules(on: "2025-06-30") == [])
    #expect(broken.rules(on: "2025-07-15") == [.s4])
  }

  @Test func `a rating changed since the last meeting is not stuck`() {
    let eased = fallen(to: .red).changed {
      $0.delivery.append(RatingEntry(on: "2025-06-20", .amber))
    }
    #expect(eased.rules(on: "2025-06-19") == [.s4])
    #expect(eased.rules(on: "2025-06-20") == [])
  }

  @Test func `a rating recorded late counts for its meeting, once it is known`() {
    let late = fallen(to: .red).changed {
      $0.delivery[4] = RatingEntry(on: "2025-05-22", .red, at: "m-2025-05")
      $0.delivery[3] = RatingEntry(on: "2025-05-20", .red, at: "m-2025-04")
    }
    #expect(late.hit(.s4, on: "2025-05-19") == nil)
    // Seen from the 20th, April was Red, but May is still what stood then: Green.
    #expect(late.hit(.s4, on: "2025-05-20") == nil)
    #expect(late.hit(.s4, on: "2025-05-22")?.since == "2025-04-15")
  }

  @Test func `without a rating of its own a meeting saw the latest before it`() {
    let seldom = ObjectiveDraft().changed {
      $0.delivery = [RatingEntry(on: "2025-04-15", .red), RatingEntry(on: "2025-06-15", .red)]
      $0.paths = [PathToGreen(on: "2025-04-15")]
    }
    #expect(seldom.hit(.s4, on: "2025-06-30")?.brief == "S4 red at 3 meetings")
  }

  @Test func `what was not rated anew still stands, and the sentence says so`() throws {
    func sentence(_ entries: [RatingEntry<DeliveryRating>]) throws -> String {
      let objective = ObjectiveDraft().changed {
        $0.delivery = entries
        $0.paths = [PathToGreen(on: "2025-04-15")]
      }
      return try #require(objective.hit(.s4, on: "2025-06-30")).sentence
    }
    let april = RatingEntry(on: "2025-04-15", DeliveryRating.red)
    let may = RatingEntry(on: "2025-05-15", DeliveryRating.red)
    let june = RatingEntry(on: "2025-06-15", DeliveryRating.red)
    let words = "Red at 3 board meetings running, since 15 Apr 2025"
    #expect(try sentence([april, may, june]) == "\(words).")
    #expect(try sentence([april, june]) == "\(words).")
    #expect(try sentence([april, may]) == "\(words); it was not rated anew at the last.")
    #expect(try sentence([april]) == "\(words); it was not rated anew at the last 2.")
    let early = RatingEntry(on: "2025-01-02", DeliveryRating.red)
    #expect(try sentence([early]).hasSuffix("; it was not rated anew at the last 5."))
  }

  @Test func `a cancelled meeting is not counted once that is known`() {
    let council = CouncilDraft().changed { $0.meetings[4].cancelled = "2025-05-20" }
    #expect(fallen(to: .red).hit(.s4, on: "2025-05-19", in: council) != nil)
    #expect(fallen(to: .red).hit(.s4, on: "2025-05-20", in: council) == nil)
    #expect(
      fallen(to: .red).hit(.s4, on: "2025-06-30", in: council)?.brief == "S4 red at 2 meetings")
  }

  @Test func `meetings from before it came into the plan do not count`() {
    let added = fallen(to: .red).changed {
      $0.added = "2025-05-01"
      $0.start = "2025-05-01"
      $0.delivery.insert(RatingEntry(on: "2025-04-01", .red), at: 0)
    }
    #expect(added.hit(.s4, on: "2025-05-15") == nil)
    #expect(added.hit(.s4, on: "2025-06-15")?.since == "2025-05-15")
  }
}
