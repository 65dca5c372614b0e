import BoardModel
import Testing

@Suite struct PartialDateTests {
  @Test(
    arguments: [
      ("2025-06-30", "2025-06-30", "30 Jun 2025"), ("2023-06", "2023-06-30", "Jun 2023"),
      ("2024-02", "2024-02-29", "Feb 2024"), ("2100-02", "2100-02-28", "Feb 2100"),
      ("2026-07", "2026-07-31", "Jul 2026"), ("2016", "2016-12-31", "2016"),
      ("2016-12", "2016-12-31", "Dec 2016"),
    ] as [(String, Day, String)])
  func `it runs to the last day it can mean`(iso: String, last: Day, text: String) throws {
    let date = try #require(PartialDate(iso: iso))
    #expect(date.lastDay == last)
    #expect(date.text == text)
    #expect(date.iso == iso)
  }

  @Test(arguments: ["2025-13", "2025-00", "1899", "2200", "2025-6", "25", "2025-06-31", ""])
  func `no other form is a date`(text: String) {
    #expect(PartialDate(iso: text) == nil)
  }
}
