import BoardModel
import CellGrid
import Screens
import Testing

/// What the screens may not leave unsaid.
struct HonestyTests {
  @Test func `unreadable councils and settings are never passed over in silence`() throws {
    var portfolio = try Sample.portfolio.get()
    portfolio.entries[0] = .unreadable(
      UnreadableCouncil(name: "knowsley", problems: ["councils/knowsley.json:4:3: broken."]))
    portfolio.settingsProblems = [
      SettingsProblem(key: "staleDays", sentence: "settings.json:1:1: broken.")
    ]
    var dashboard = Dashboard(
      portfolio, today: Sample.today, asOf: Day(iso: "2025-06-30"),
      size: Size(columns: 100, rows: 24))
    #expect(dashboard.text.contains("1 council unreadable, not counted here"))
    #expect(dashboard.text.contains("settings.json: staleDays wrong, usual value in use"))
    _ = try dashboard.press("4")
    #expect(dashboard.text.contains("1 council unreadable, not looked at here"))
  }

  @Test func `a problem of the settings is told at every width`() throws {
    var portfolio = try Sample.portfolio.get()
    let problem = SettingsProblem(key: "tasksWithoutImpactDays", sentence: "wrong.")
    for problems in [[problem], [problem, problem, problem]] {
      portfolio.settingsProblems = problems
      for columns in [40, 79, 80, 120] {
        let dashboard = Dashboard(
          portfolio, today: Sample.today, asOf: Day(iso: "2025-06-30"),
          size: Size(columns: columns, rows: 24))
        #expect(dashboard.rows[1].contains("ILLUSTRATIVE"))
        #expect(dashboard.rows[1].contains("settings.json"), "\(columns)")
        #expect(dashboard.rows[1].contains("tasksWithoutImpactDays") == (columns >= 80))
      }
    }
    portfolio.settingsProblems = [SettingsProblem(key: "", sentence: "broken.")]
    let dashboard = Dashboard(
      portfolio, today: Sample.today, asOf: Day(iso: "2025-06-30"),
      size: Size(columns: 80, rows: 24))
    #expect(dashboard.rows[1].contains("settings.json could not be read whole"))
  }

  @Test func `a plan whose notice ended is shown as it stood then`() throws {
    let dashboard = try Sample.dashboard(screen: .objectives, council: "sefton")
    #expect(dashboard.text.contains("as it stood on 31 May 2022"))
    #expect(!dashboard.text.contains("1138 d"))
  }

  @Test func `what the chair overruled stays on the slow list`() throws {
    let dashboard = try Sample.dashboard(Size(columns: 120, rows: 40), screen: .slow)
    #expect(dashboard.text.contains("on pace*"))
    #expect(dashboard.text.contains("6 overruled"))
  }

  @Test func `of settings that are newer it is said so, and nothing is recorded for another day`()
    throws
  {
    let sample = try Sample.portfolio.get()
    let newer = Portfolio(
      settings: Settings(), entries: sample.entries,
      settingsProblems: [
        SettingsProblem(key: "schema", sentence: "settings.json:1:12: newer.", isNewer: true)
      ])
    var dashboard = try Sample.dashboard(
      Size(columns: 120, rows: 24), screen: .objective, council: "knowsley", objective: "KNO-07")
    _ = dashboard.update(.loaded(newer))
    #expect(dashboard.rows[1].contains("settings.json is of a newer version and not used"))
    _ = try dashboard.press("a")
    #expect(!dashboard.isRecording)
    #expect(dashboard.message?.contains("the store's own day is not known") == true)
  }

  @Test(arguments: [40, 80, 120])
  func `references that two councils share are told, where councils stand together`(
    columns: Int
  ) throws {
    var dashboard = try Sample.dashboard(Size(columns: columns, rows: 24))
    #expect(!dashboard.rows[1].contains("references"))
    _ = dashboard.update(.referencesShared(true))
    #expect(dashboard.rows[1].contains("references used twice"))
    #expect(columns == 40 || dashboard.rows[1].contains("noticeboard check names them"))
    _ = try dashboard.press("2")
    #expect(!dashboard.rows[1].contains("references"))
    _ = dashboard.update(.referencesShared(false))
    _ = try dashboard.press("1")
    #expect(!dashboard.rows[1].contains("references"))
  }
}
