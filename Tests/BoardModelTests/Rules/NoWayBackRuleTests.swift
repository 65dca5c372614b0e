import BoardModel
import Testing

@Suite struct NoWayBackRuleTests {
  let amber = ObjectiveDraft().changed {
    $0.delivery = [
      RatingEntry(on: "2025-01-10", .amber), RatingEntry(on: "2025-01-15", .red),
      RatingEntry(on: "2025-02-01", .amber),
    ]
  }

  @Test func `W1 hits while Red or Amber without a path to green`() throws {
    #expect(amber.rules(on: "2025-01-09") == [])
    #expect(amber.rules(on: "2025-01-10") == [.w1])
    #expect(amber.asOf("2025-01-10")?.verdict.pace == .watch)
    let red = try #require(amber.hit(.w1, on: "2025-01-20"))
    #expect(red.since == "2025-01-10")
    #expect(red.brief == "W1 red, no path to green")
    #expect(red.sentence == "Red, and no path to green is in force.")
    #expect(amber.hit(.w1, on: "2025-02-01")?.since == "2025-01-10")
  }

  @Test func `a path to green clears it from its day`() {
    let answered = amber.changed { $0.paths = [PathToGreen(on: "2025-01-12")] }
    #expect(answered.rules(on: "2025-01-11") == [.w1])
    #expect(answered.rules(on: "2025-01-12") == [])
    #expect(answered.asOf("2025-01-12")?.pathToGreen?.on == "2025-01-12")
  }

  @Test(arguments: [.green, .blue] as [DeliveryRating])
  func `a path is spent once it has led there`(rating: DeliveryRating) {
    let again = ObjectiveDraft().changed {
      $0.delivery = [
        RatingEntry(on: "2025-01-10", .red), RatingEntry(on: "2025-02-10", rating),
        RatingEntry(on: "2025-03-10", .amber),
      ]
      $0.paths = [PathToGreen(on: "2025-01-10")]
    }
    #expect(again.hit(.w1, on: "2025-02-09") == nil)
    #expect(again.hit(.w1, on: "2025-03-10")?.since == "2025-03-10")
    let renewed = again.changed { $0.paths.append(PathToGreen(on: "2025-02-10")) }
    #expect(renewed.hit(.w1, on: "2025-03-10") == nil)
  }

  @Test(arguments: [.green, .notRated, .blue] as [DeliveryRating])
  func `only Red and Amber need one`(rating: DeliveryRating) {
    let other = ObjectiveDraft().changed { $0.delivery = [RatingEntry(on: "2025-01-10", rating)] }
    #expect(other.rules(on: "2025-01-12") == [])
  }
}
