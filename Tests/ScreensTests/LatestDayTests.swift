import BoardModel
import CellGrid
import Screens
import Testing

/// Which day is the last that anything is recorded of.
struct LatestDayTests {
  private static func dashboard(
    own: String?, today: String, asOf: String? = nil
  ) throws -> Dashboard {
    var portfolio = try Sample.portfolio.get()
    portfolio.settings.asOf = own.flatMap { Day(iso: $0) }
    let today = try #require(Day(iso: today))
    var dashboard = Dashboard(
      portfolio, today: today, asOf: asOf.flatMap { Day(iso: $0) },
      size: Size(columns: 80, rows: 24))
    try dashboard.show(.objective, council: "knowsley", objective: "KNO-07")
    return dashboard
  }

  @Test(
    arguments: [
      ("2025-06-30", "2026-11-21", nil, "30 Jun 2025"), (nil, "2025-07-04", nil, "4 Jul 2025"),
      // Looking from a later day moves no entry there.
      ("2025-06-30", "2026-11-21", "2025-08-01", "30 Jun 2025"),
      (nil, "2025-07-04", "2025-08-01", "4 Jul 2025"),
      // Looking back, it is the day looked from.
      ("2025-06-30", "2026-11-21", "2025-05-12", "12 May 2025"),
    ] as [(String?, String, String?, String)])
  func `a form begins on the store's latest day, or on the earlier one looked from`(
    own: String?, today: String, asOf: String?, expected: String
  ) throws {
    var dashboard = try Self.dashboard(own: own, today: today, asOf: asOf)
    _ = try dashboard.press("ar")
    #expect(dashboard.form?.texts["On"] == expected)
  }

  @Test func `the day after the latest is still to come, whatever the clock says`() throws {
    var dashboard = try Self.dashboard(own: "2025-06-30", today: "2026-11-21")
    _ = try dashboard.press("ara<Tab><Tab>Late<Tab>1 jul 2025<C-s>")
    #expect(dashboard.text.contains("! 1 Jul 2025 is still to come: the latest day here is 30 Jun"))
    #expect(dashboard.isRecording)
  }

  @Test func `who leaves the program open overnight records in the new day`() throws {
    var dashboard = try Self.dashboard(own: nil, today: "2025-07-04")
    let day = try #require(Day(iso: "2025-07-05"))
    _ = dashboard.update(.dayBegan(day))
    #expect(dashboard.latestDay == day && dashboard.board.day == day)
    _ = try dashboard.press("ar")
    #expect(dashboard.form?.texts["On"] == "5 Jul 2025")
    var pinned = try Self.dashboard(own: "2025-06-30", today: "2025-07-04")
    _ = pinned.update(.dayBegan(day))
    #expect(pinned.board.day.iso == "2025-06-30")
  }

  @Test func `a new day leaves somebody who looks back where they are`() throws {
    var dashboard = try Self.dashboard(own: nil, today: "2025-07-04", asOf: "2025-05-12")
    _ = dashboard.update(.dayBegan(try #require(Day(iso: "2025-07-05"))))
    #expect(dashboard.board.day.iso == "2025-05-12" && dashboard.board.home.iso == "2025-07-05")
  }
}
