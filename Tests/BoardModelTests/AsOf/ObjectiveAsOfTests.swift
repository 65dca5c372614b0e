import BoardModel
import Testing

@Suite struct ObjectiveAsOfTests {
  func rated(_ ratings: DeliveryRating...) -> ObjectiveDraft {
    ObjectiveDraft().changed {
      $0.delivery = zip(MeetingDraft.monthly, ratings).map {
        RatingEntry(on: $0.on, $1, at: $0.id)
      }
    }
  }

  @Test(
    arguments: [
      (.red, .amber, .improving), (.amber, .amber, .unchanged), (.blue, .green, .worsening),
      (.green, .blue, .improving), (.notRated, .red, .new), (.red, .notRated, .new),
    ] as [(DeliveryRating, DeliveryRating, Direction)])
  func `the direction is that from one meeting to the next`(
    before: DeliveryRating, now: DeliveryRating, direction: Direction
  ) {
    #expect(rated(before, now).asOf("2025-02-15")?.direction == direction)
    #expect(rated(before, now).asOf("2025-02-15")?.previousDeliveryRating == before)
  }

  @Test func `between meetings a new rating is compared with the last meeting`() {
    let objective = rated(.red, .green).changed {
      $0.delivery.append(RatingEntry(on: "2025-02-20", .amber))
    }
    #expect(objective.asOf("2025-02-19")?.direction == .improving)
    #expect(objective.asOf("2025-02-20")?.direction == .worsening)
    #expect(objective.asOf("2025-03-15")?.previousDeliveryRating == .green)
    #expect(objective.asOf("2025-04-15")?.direction == .unchanged)
  }

  @Test func `without a meeting to compare with, a rating is new`() {
    #expect(rated(.red).asOf("2025-01-15")?.direction == .new)
    #expect(rated(.red).asOf("2025-01-15")?.previousDeliveryRating == nil)
    #expect(rated(.red, .red).asOf("2025-02-15")?.direction == .unchanged)
    let added = rated(.red, .red).changed { $0.added = "2025-01-16" }
    #expect(added.asOf("2025-02-15")?.direction == .new)
    let council = CouncilDraft().changed { $0.meetings = [] }
    #expect(rated(.red, .green).asOf("2025-06-30", in: council)?.direction == .new)
  }

  @Test func `not rated is never taken for Green`() throws {
    let objective = try #require(rated().asOf("2025-06-30"))
    #expect(objective.delivery == nil)
    #expect(objective.deliveryRating == .notRated)
    #expect(objective.impactRating == nil)
  }

  @Test func `the strip shows the last meetings as the day knows them`() throws {
    let objective = rated(.green, .amber, .red).changed {
      $0.impact = [RatingEntry(on: "2025-02-15", .tooEarly)]
      $0.delivery.append(RatingEntry(on: "2025-03-20", .amber, at: "m-2025-03"))
    }
    func strip(_ day: Day, _ count: Int) -> String {
      let cells = objective.asOf(day)?.strip(meetings: count) ?? []
      return String(cells.flatMap { [$0.delivery.letter, $0.impact?.letter ?? " "] })
    }
    #expect(strip("2025-01-14", 6) == "")
    #expect(strip("2025-03-19", 6) == "G A?R?")
    #expect(strip("2025-03-20", 6) == "G A?A?")
    #expect(strip("2025-03-20", 2) == "A?A?")
    #expect(strip("2025-03-20", 0) == "")
    #expect(strip("2025-04-15", 2) == "A?A?")
  }

  @Test func `a cancelled meeting leaves the strip when that is known`() {
    let council = CouncilDraft().changed { $0.meetings[1].cancelled = "2025-02-20" }
    #expect(rated(.red).asOf("2025-02-19", in: council)?.strip(meetings: 6).count == 2)
    #expect(rated(.red).asOf("2025-02-20", in: council)?.strip(meetings: 6).count == 1)
  }

  @Test func `forecasts are those known, and the slip goes by the last`() throws {
    let objective = ObjectiveDraft().changed {
      $0.forecasts = [
        Forecast(on: "2025-03-01", due: "2026-01-10"),
        Forecast(on: "2025-02-01", due: "2025-12-01"),
      ]
    }
    #expect(objective.asOf("2025-01-31")?.forecastDue == "2025-12-31")
    #expect(objective.asOf("2025-01-31")?.slipDays == 0)
    #expect(objective.asOf("2025-02-01")?.slipDays == -30)
    #expect(objective.asOf("2025-03-01")?.slipDays == 10)
    #expect(objective.asOf("2025-02-01")?.forecasts.map(\.on) == ["2025-02-01"])
  }

  @Test func `what came into the plan later is not there yet`() {
    let late = ObjectiveDraft(added: "2025-03-01")
    let council = CouncilDraft().changed { $0.objectives = [ObjectiveDraft(ref: "KNO-01"), late] }
    #expect(council.asOf("2025-02-28").objectives.map(\.objective.ref) == ["KNO-01"])
    #expect(council.asOf("2025-03-01").objectives.map(\.objective.ref) == ["KNO-01", "KNO-07"])
    #expect(council.asOf("2025-02-28").objective("KNO-07") == nil)
    #expect(council.asOf("2025-03-01").objective("KNO-07")?.objective.added == "2025-03-01")
  }
}
