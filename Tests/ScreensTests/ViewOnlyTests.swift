import BoardModel
import CellGrid
import Screens
import Testing

/// Councils and stores that can be looked at only: said from the start, and at once to every key.
struct ViewOnlyTests {
  static let recordingKeys = ["a", "e", "E", "u", "<C-r>", "<Del>", "<Space>"]

  private static func newer(_ size: Size = Size(columns: 80, rows: 24)) throws -> Dashboard {
    var portfolio = try Sample.portfolio.get()
    let why = ViewOnly.newerVersion("3", known: 2, leftOut: ["plan.pace"])
    portfolio.entries = portfolio.entries.map { entry in
      guard case .council(let council) = entry, council.id.string == "knowsley" else {
        return entry
      }
      return .council(council.viewOnly(why))
    }
    return Dashboard(portfolio, today: Sample.today, size: size)
  }

  @Test func `a newer council is shown, and says why nothing can be recorded`() throws {
    var dashboard = try Self.newer()
    #expect(dashboard.rows[1].contains("Knowsley: view only"))
    try dashboard.show(.council, council: "knowsley", objective: nil)
    #expect(dashboard.rows[1].contains("view only: its file is of schema 3"))
    #expect(dashboard.text.contains("written by a newer noticeboard"))
    #expect(dashboard.text.contains("Not shown: plan.pace."))
    try dashboard.show(.objective, council: "knowsley", objective: "KNO-07")
    #expect(dashboard.text.contains("Purposeful visits"))
    #expect(!dashboard.rows[23].contains("a add") && !dashboard.rows[23].contains("e change"))
    for key in Self.recordingKeys {
      #expect(try dashboard.press(key).isEmpty)
      #expect(!dashboard.isRecording)
      #expect(
        dashboard.message?.hasPrefix("Knowsley: its file has schema 3") == true, "\(key)")
    }
  }

  @Test func `a council that is made view only while it is shown says so and why`() throws {
    var dashboard = try Sample.dashboard(screen: .objectives, council: "knowsley")
    let council = try FormSample.council(of: dashboard)
    _ = dashboard.update(.changedElsewhere(council.viewOnly(.writeProtected)))
    #expect(
      dashboard.message?.hasPrefix("Knowsley was made view only by somebody else: ") == true)
    #expect(dashboard.message?.contains("write-protected") == true)
  }

  @Test func `another council beside it can be changed`() throws {
    var dashboard = try Self.newer()
    try dashboard.show(.objectives, council: "liverpool", objective: nil)
    #expect(dashboard.rows[23].contains("a add"))
    #expect(!dashboard.rows[1].contains("view only"))
    _ = try dashboard.press("a")
    #expect(dashboard.isRecording)
  }

  @Test func `a closed store says so on every screen, and to every key before a form opens`() throws
  {
    let why = "Nothing can be recorded here: councils/ cannot be written to."
    for screen in [ScreenName.portfolio, .council, .objectives, .objective, .slow] {
      for (columns, rows) in [(40, 10), (80, 24), (120, 40)] {
        let size = Size(columns: columns, rows: rows)
        var dashboard = try Sample.dashboard(
          size, screen: screen, council: "knowsley",
          objective: screen == .objective ? "KNO-07" : nil)
        _ = dashboard.update(.closedToChanges(because: why))
        #expect(dashboard.rows[1].contains("read-only"), "\(screen) \(columns)")
        #expect(!dashboard.rows[rows - 1].contains("a add"))
        #expect(!dashboard.rows[rows - 1].contains("e change"))
        for key in Self.recordingKeys {
          #expect(try dashboard.press(key).isEmpty)
          #expect(!dashboard.isRecording)
          #expect(dashboard.message == why, "\(screen) \(key)")
        }
        _ = dashboard.update(.closedToChanges(because: nil))
        #expect(!dashboard.rows[1].contains("read-only"))
      }
    }
  }
}
