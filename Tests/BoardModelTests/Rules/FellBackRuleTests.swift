import BoardModel
import Testing

@Suite struct FellBackRuleTests {
  /// Rated at the meetings of January, February and so on, with a path to green from the start.
  func rated(_ ratings: DeliveryRating...) -> ObjectiveDraft {
    ObjectiveDraft().changed {
      $0.delivery = zip(MeetingDraft.monthly, ratings).map {
        RatingEntry(on: $0.on, $1, at: $0.id)
      }
      $0.paths = [PathToGreen(on: "2025-06-30")]
    }
  }

  @Test(
    arguments: [
      (.blue, .green, true), (.blue, .amber, true), (.blue, .red, true), (.green, .amber, true),
      (.green, .red, true), (.amber, .red, false), (.green, .green, false), (.red, .green, false),
      (.green, .notRated, false), (.notRated, .red, false), (.amber, .amber, false),
    ] as [(DeliveryRating, DeliveryRating, Bool)])
  func `S7 hits a fall from Green or Blue`(
    before: DeliveryRating, now: DeliveryRating, hits: Bool
  ) {
    #expect((rated(before, now).hit(.s7, on: "2025-02-15") != nil) == hits)
  }

  @Test func `S7 shows from the fall until the next meeting has seen it`() throws {
    let fell = rated(.green, .amber, .amber)
    #expect(fell.hit(.s7, on: "2025-02-14") == nil)
    let hit = try #require(fell.hit(.s7, on: "2025-02-15"))
    #expect(hit.since == "2025-02-15")
    #expect(hit.brief == "S7 fell from green to amber")
    #expect(
      hit.sentence == "Amber now, down from green at the board meeting of 15 Jan 2025.")
    #expect(fell.hit(.s7, on: "2025-03-14") != nil)
    #expect(fell.hit(.s7, on: "2025-03-15") == nil)
  }

  @Test func `a board that left it not rated hides no fall`() throws {
    let passed = rated(.green, .notRated, .amber, .amber)
    #expect(passed.hit(.s7, on: "2025-03-14") == nil)
    let hit = try #require(passed.hit(.s7, on: "2025-03-15"))
    #expect(hit.since == "2025-03-15")
    #expect(
      hit.sentence == "Amber now, down from green at the board meeting of 15 Jan 2025.")
    #expect(passed.hit(.s7, on: "2025-04-14") != nil)
    #expect(passed.hit(.s7, on: "2025-04-15") == nil)
  }

  @Test func `it says so where the better rating was carried over the meeting`() throws {
    let carried = rated(.green).changed {
      $0.delivery.append(RatingEntry(on: "2025-02-20", .amber))
    }
    let hit = try #require(carried.hit(.s7, on: "2025-02-20"))
    #expect(
      hit.sentence
        == "Amber now, down from green, which still stood at the board meeting of 15 Feb 2025; "
        + "it was not rated anew there.")
  }

  @Test func `a fall between meetings shows at once, and after the next`() {
    let between = rated(.green, .green).changed {
      $0.delivery.append(RatingEntry(on: "2025-02-20", .red))
    }
    #expect(between.hit(.s7, on: "2025-02-19") == nil)
    #expect(between.hit(.s7, on: "2025-02-20")?.since == "2025-02-20")
    #expect(between.hit(.s7, on: "2025-03-15")?.since == "2025-02-20")
    #expect(between.hit(.s7, on: "2025-04-15") == nil)
  }

  @Test func `a second step down does not hide the fall`() {
    let steps = rated(.green, .amber).changed {
      $0.delivery.append(RatingEntry(on: "2025-02-20", .red))
    }
    let hit = steps.hit(.s7, on: "2025-02-25")
    #expect(hit?.since == "2025-02-15")
    #expect(hit?.brief == "S7 fell from green to red")
  }

  @Test func `a rating that recovered is no fall`() {
    let recovered = rated(.green, .amber).changed {
      $0.delivery.append(RatingEntry(on: "2025-02-20", .green))
    }
    #expect(recovered.hit(.s7, on: "2025-02-25") == nil)
    let risen = rated(.amber, .green).changed {
      $0.delivery.append(RatingEntry(on: "2025-02-20", .amber))
    }
    #expect(risen.hit(.s7, on: "2025-02-25")?.since == "2025-02-20")
  }

  @Test func `it needs a meeting to compare with`() {
    let one = rated(.green).changed {
      $0.delivery.append(RatingEntry(on: "2025-01-10", .blue))
    }
    #expect(one.hit(.s7, on: "2025-01-14") == nil)
    #expect(one.hit(.s7, on: "2025-01-15") == nil)
    let after = rated(.green).changed {
      $0.delivery.append(RatingEntry(on: "2025-01-20", .red))
    }
    #expect(after.hit(.s7, on: "2025-01-20")?.brief == "S7 fell from green to red")
    let added = rated(.green, .red).changed { $0.added = "2025-01-16" }
    #expect(added.hit(.s7, on: "2025-02-15") == nil)
  }

  @Test func `a fall from Blue makes it open again`() {
    let reopened = rated(.blue, .green)
    #expect(reopened.asOf("2025-02-14")?.verdict.pace == .delivered)
    #expect(reopened.asOf("2025-02-15")?.verdict.pace == .slow)
  }
}
