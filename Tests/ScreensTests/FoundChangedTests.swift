import BoardModel
import CellGrid
import Screens
import Testing

/// The store read again while it is looked at, because others changed it.
struct FoundChangedTests {
  private let knowsley = "knowsley"

  private func onObjectives() throws -> Dashboard {
    try Sample.dashboard(screen: .objectives, council: knowsley, keys: "j")
  }

  @Test func `a council that can be read no more, or is gone, stays in sight as it was`() throws {
    var broken = try Sample.portfolio.get()
    broken.entries[0] = .unreadable(
      UnreadableCouncil(name: "knowsley", problems: ["councils/knowsley.json:4:3: broken."]))
    var gone = try Sample.portfolio.get()
    gone.entries.remove(at: 0)
    for (found, why) in [(broken, "knowsley.json:4:3: broken"), (gone, "is not there any more")] {
      var dashboard = try onObjectives()
      let selected = dashboard.trail.current.view.selected
      _ = dashboard.update(.foundChanged(found, removed: []))
      #expect(dashboard.text.contains(">KNO-"))
      #expect(dashboard.trail.current.view.selected == selected)
      #expect(dashboard.message?.contains(why) == true)
      #expect(dashboard.text.contains("shown as it was"))
      #expect(dashboard.portfolio.councils.map(\.id.string) == SampleNames.all)
      // It comes back, and nothing is said any more.
      _ = dashboard.update(.foundChanged(try Sample.portfolio.get(), removed: []))
      #expect(!dashboard.text.contains("shown as it was"))
    }
  }

  @Test(arguments: [Size(columns: 40, rows: 10), Size(columns: 80, rows: 24)])
  func `each council that can be read no more is marked in its row`(size: Size) throws {
    var dashboard = try Sample.dashboard(size)
    let before = dashboard.rows
    for id in ["liverpool", "knowsley"] {
      let id = try #require(CouncilID(id))
      _ = dashboard.update(.brokenElsewhere(id, "councils/\(id).json:4:3: broken."))
    }
    _ = try dashboard.press("<Down><Up>")
    let rows = dashboard.rows
    for name in ["Liverpool", "Knowsley"] {
      let row = try #require(rows.dropFirst(3).first { $0.contains("! \(name.prefix(6))") })
      #expect(row.contains("cannot be read now") || size.columns == 40)
    }
    #expect(!rows.contains { $0.contains("! Sefton") })
    #expect(
      rows[1].contains(
        size.columns == 40
          ? "not current: 2 councils"
          : "2 councils cannot be read any more; shown as they were"))
    #expect(rows.contains { $0.contains("Knowsley is shown as it was.") || size.columns == 40 })
    // Put right, nothing is said any more.
    _ = dashboard.update(.foundChanged(try Sample.portfolio.get(), removed: []))
    _ = try dashboard.press("<Down><Up>")
    #expect(dashboard.rows == before)
  }

  @Test func `a council whose adding was taken back goes`() throws {
    var gone = try Sample.portfolio.get()
    let first = try #require(gone.councils.first?.id)
    gone.entries.remove(at: 0)
    var dashboard = try Sample.dashboard()
    _ = dashboard.update(.foundChanged(gone, removed: [first]))
    #expect(!dashboard.text.contains("Knowsley"))
  }

  @Test func `whoever asks for another reading sees what is there`() throws {
    var gone = try Sample.portfolio.get()
    gone.entries.remove(at: 0)
    var dashboard = try Sample.dashboard()
    _ = dashboard.update(.loaded(gone))
    #expect(!dashboard.text.contains("Knowsley"))
  }

  @Test func `settings that are gone or wrong change no day while somebody looks`() throws {
    let whole = try Sample.portfolio.get()
    #expect(whole.hasOwnSettings)
    var gone = whole
    gone.settings = Settings()
    gone.hasOwnSettings = false
    var wrong = whole
    wrong.settings = Settings()
    wrong.settingsProblems = [SettingsProblem(key: "asOf", sentence: "asOf is no day.")]
    let cases = [
      (gone, "settings.json could not be read again; used as it was"),
      (wrong, "settings.json: asOf wrong; used as it was"),
    ]
    for (found, words) in cases {
      var dashboard = Dashboard(
        whole, today: Sample.today, size: Size(columns: 120, rows: 24))
      #expect(dashboard.board.day == Day(iso: "2025-06-30"))
      _ = dashboard.update(.foundChanged(found, removed: []))
      #expect(dashboard.board.day == Day(iso: "2025-06-30"))
      #expect(dashboard.latestDay == Day(iso: "2025-06-30"))
      #expect(dashboard.rows[1].contains(words))
      _ = dashboard.update(.foundChanged(whole, removed: []))
      #expect(!dashboard.text.contains("as it was"))
      _ = dashboard.update(.loaded(gone))
      #expect(dashboard.board.day == Sample.today)
    }
  }
}

private enum SampleNames {
  static let all = ["knowsley", "liverpool", "sefton", "wirral"]
}
