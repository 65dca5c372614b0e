import BoardModel
import Testing

@Suite struct DayTests {
  @Test func `every day from 1900 to 2199 follows the one before`() throws {
    var expected = try #require(Day(year: 1900, month: 1, day: 1))
    #expect(expected.number == -25_567)
    var weekOfYears = 0
    for year in 1900...2199 {
      for month in 1...12 {
        for number in 1...Day.length(ofMonth: month, in: year) {
          let day = try #require(Day(year: year, month: month, day: number))
          let civil = day.civil
          let isSame = civil.year == year && civil.month == month && civil.day == number
          guard day == expected, isSame else {
            Issue.record("\(year)-\(month)-\(number) is \(day)")
            return
          }
          expected = day + 1
        }
        #expect(Day(year: year, month: month, day: Day.length(ofMonth: month, in: year) + 1) == nil)
      }
      weekOfYears += Day.isLeap(year) ? 366 : 365
    }
    #expect(weekOfYears == expected - Day(stringLiteral: "1900-01-01"))
  }

  @Test(arguments: [
    (1900, false), (2000, true), (2023, false), (2024, true), (2100, false), (2196, true),
  ])
  func `a leap year has a 29th of February`(year: Int, leap: Bool) {
    #expect(Day.isLeap(year) == leap)
    #expect((Day(year: year, month: 2, day: 29) != nil) == leap)
  }

  @Test func `days are counted over month ends and leap days`() {
    #expect(("2024-02-28" as Day) + 1 == "2024-02-29")
    #expect(("2024-02-29" as Day) + 1 == "2024-03-01")
    #expect(("2023-02-28" as Day) + 1 == "2023-03-01")
    #expect(("2024-12-31" as Day) + 1 == "2025-01-01")
    #expect(("2025-03-01" as Day) - 1 == "2025-02-28")
    #expect(("2026-07-31" as Day) - ("2025-06-30" as Day) == 396)
    #expect(("2025-06-30" as Day) - ("2026-07-31" as Day) == -396)
    #expect(("1970-01-01" as Day).number == 0)
  }

  @Test(arguments: [
    "1899-12-31", "2200-01-01", "2025-00-10", "2025-13-01", "2025-06-31", "2025-6-30", "2025-06-3",
    "20250630", "2025/06/30", " 2025-06-30", "2025-06-30 ", "", "+025-06-30", "２025-06-30",
  ])
  func `no other form is a day`(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test func `a day is shown as 30 Jun 2025`() {
    let day: Day = "2025-06-30"
    #expect(day.text == "30 Jun 2025")
    #expect(day.shortText == "30 Jun")
    #expect(day.monthText == "Jun 2025")
    #expect(day.iso == "2025-06-30")
    #expect(("2025-01-02" as Day).text == "2 Jan 2025")
    #expect(("2025-01-02" as Day).iso == "2025-01-02")
  }
}
