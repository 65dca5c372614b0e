import CellGrid
import Screens
import Testing

/// The page of a board meeting says who chaired it only where that is recorded.
struct MeetingPageTests {
  @Test(arguments: [
    ("m-2025-06", "2025-06-09", "Independent Chair"),
    ("m-2025-07", "2025-07-14", "Independent Chair"),
    ("m-2025-07", "2025-07-15", "not recorded; Independent Chair"),
  ])
  func `who was to chair is told as that once the day has passed`(
    meeting: String, day: String, says: String
  ) throws {
    let page = try Sample.dashboard(
      Size(columns: 100, rows: 30), asOf: day, screen: .record, council: "knowsley",
      entry: "meeting/\(meeting)")
    let row = try #require(page.rows.first { $0.hasPrefix(" Chair ") })
    #expect(row.dropFirst(7).drop { $0 == " " }.hasPrefix(says), "\(row)")
    #expect(page.text.contains("was to chair") == says.hasPrefix("not"), "\(row)")
  }
}
