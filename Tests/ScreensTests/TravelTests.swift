import BoardModel
import CellGrid
import Screens
import Testing

/// From day to day: meetings to travel to, and days that are not known.
struct TravelTests {
  @Test func `going one meeting back changes every screen's day, and 0 returns`() throws {
    var dashboard = try Sample.dashboard(screen: .council, council: "knowsley")
    let home = dashboard.board.day
    _ = try dashboard.press("<lt>")
    #expect(dashboard.board.day < home)
    let day = dashboard.board.day
    #expect(dashboard.text.contains("AS OF \(day.text)"))
    _ = try dashboard.press("1")
    #expect(dashboard.text.contains("AS OF \(day.text)"))
    _ = try dashboard.press("0")
    #expect(dashboard.board.day == home)
  }

  @Test func `one meeting on never goes past the latest day`() throws {
    var dashboard = try Sample.dashboard(screen: .council, council: "knowsley")
    let home = dashboard.board.day
    _ = try dashboard.press(">>>")
    #expect(dashboard.board.day == home)
    _ = try dashboard.press("<lt><lt>>>>>")
    #expect(dashboard.board.day == home)
  }

  @Test func `of an unreadable council no meeting is said to be missing`() throws {
    var portfolio = try Sample.portfolio.get()
    portfolio.entries[0] = .unreadable(UnreadableCouncil(name: "knowsley", problems: ["broken."]))
    var dashboard = Dashboard(
      portfolio, today: Sample.today, size: Size(columns: 100, rows: 24))
    try dashboard.show(.council, council: "knowsley", objective: nil)
    _ = try dashboard.press("<lt>")
    #expect(dashboard.message?.contains("cannot be read") == true)
    #expect(dashboard.message?.contains("There is no board meeting") == false)
  }

  @Test func `a day asked for beyond the store's own is told, and stays after a reload`() throws {
    var dashboard = try Sample.dashboard(asOf: "2025-12-31")
    #expect(dashboard.rows[1].contains("after the store's day, 30 Jun 2025"))
    _ = dashboard.update(.loaded(try Sample.portfolio.get()))
    #expect(dashboard.board.day == Day(iso: "2025-12-31"))
    _ = try dashboard.press("<lt>0")
    #expect(dashboard.board.day == Day(iso: "2025-12-31"))
    #expect(try !Sample.dashboard().text.contains("after the store's day"))
    var portfolio = try Sample.portfolio.get()
    portfolio.settings.asOf = nil
    let beyondToday = Dashboard(
      portfolio, today: Day(number: 20_000), asOf: Day(number: 20_001),
      size: Size(columns: 80, rows: 24))
    #expect(beyondToday.rows[1].contains("after today, 4 Oct 2024"))
  }

  @Test func `an objective that was not in the plan yet says so`() throws {
    let dashboard = try Sample.dashboard(
      asOf: "2025-01-21", screen: .objective, council: "knowsley", objective: "KNO-15")
    #expect(dashboard.text.contains("was not in the plan on 21 Jan 2025"))
  }
}
