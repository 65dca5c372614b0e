import BoardModel
import Testing

@Suite struct LogTests {
  let log = Log([
    Forecast(on: "2025-03-01", due: "2025-10-01"), Forecast(on: "2025-01-01", due: "2025-08-01"),
    Forecast(on: "2025-03-01", due: "2025-11-01"), Forecast(on: "2025-05-01", due: "2025-12-01"),
  ])

  @Test(
    arguments: [
      ("2024-12-31", 0), ("2025-01-01", 1), ("2025-02-28", 1), ("2025-03-01", 3), ("2025-04-30", 3),
      ("2025-05-01", 4), ("2025-12-31", 4),
    ] as [(Day, Int)])
  func `it answers with what was known on the day`(day: Day, count: Int) {
    #expect(log.count(on: day) == count)
    #expect(log.known(on: day).count == count)
  }

  @Test func `entries of one day stay in the order given, and the last counts`() {
    #expect(log.latest(on: "2025-03-01")?.due == "2025-11-01")
    #expect(log.latest(on: "2024-12-31") == nil)
    #expect(log.wholeHistory.map(\.on) == ["2025-01-01", "2025-03-01", "2025-03-01", "2025-05-01"])
  }
}
