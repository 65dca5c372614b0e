import BoardModel
import CellGrid
import Screens
import Testing

/// Walks through the dashboard as the chair makes them.
struct JourneyTests {
  @Test func `the first row is the worst council, and Enter opens it`() throws {
    var dashboard = try Sample.dashboard()
    #expect(dashboard.rows.contains { $0.hasPrefix(">Knowsley") })
    #expect(try dashboard.press("<Enter>").isEmpty)
    #expect(dashboard.trail.current.screen == .council(CouncilScreen(council: "knowsley")))
  }

  @Test func `back from an objective selects the objective one came from`() throws {
    var dashboard = try Sample.dashboard(screen: .objectives, council: "knowsley")
    _ = try dashboard.press("jj<Enter>]<Esc>")
    #expect(dashboard.trail.current.screen.name == .objectives)
    let fourth = try Sample.dashboard(screen: .objectives, council: "knowsley", keys: "jjj")
    #expect(dashboard.trail.current.view.selected == fourth.trail.current.view.selected)
  }

  @Test func `the README's tour goes where it says`() throws {
    var dashboard = try Sample.dashboard()
    _ = try dashboard.press("<Enter>")
    #expect(dashboard.text.contains("Needs the board's attention"))
    _ = try dashboard.press("3")
    #expect(dashboard.rows.contains { $0.hasPrefix(">KNO-07") })
    _ = try dashboard.press("<Enter>")
    #expect(dashboard.text.contains("Why SLOW"))
    _ = try dashboard.press("<Tab>")
    #expect(dashboard.text.contains("[Actions"))
    _ = try dashboard.press("4fred<Enter>")
    #expect(dashboard.text.contains("only: red"))
    _ = try dashboard.press("6")
    #expect(dashboard.text.contains("Late ("))
    _ = try dashboard.press("7")
    #expect(dashboard.text.contains("to strengthen"))
    _ = try dashboard.press("8")
    #expect(dashboard.text.contains("Nobody was heard"))
    _ = try dashboard.press("8")
    #expect(dashboard.rows[0].contains(" Knowsley > Voice"))
    _ = try dashboard.press("9")
    #expect(dashboard.text.contains("Overdue"))
    _ = try dashboard.press("5")
    #expect(dashboard.text.contains("14 clauses"))
    _ = try dashboard.press("4<lt>")
    #expect(dashboard.text.contains("AS OF 11 Jun 2025"))
    _ = try dashboard.press("0")
    #expect(dashboard.text.contains("as of 30 Jun 2025"))
  }

  @Test func `going back leads where one came from`() throws {
    var dashboard = try Sample.dashboard(keys: "43")
    #expect(dashboard.trail.current.screen.name == .objectives)
    _ = try dashboard.press("<Esc>")
    #expect(dashboard.trail.current.screen.name == .slow)
    _ = try dashboard.press("<Esc>")
    #expect(dashboard.trail.current.screen.name == .portfolio)
  }

  @Test func `q goes back, and quits from the first screen`() throws {
    var dashboard = try Sample.dashboard(screen: .objectives, council: "knowsley")
    #expect(try dashboard.press("qq").isEmpty)
    #expect(dashboard.trail.current.screen.name == .portfolio)
    #expect(try dashboard.press("q") == [.quit])
  }

  @Test(arguments: ["Q", "<C-c>"])
  func `quit quits from anywhere`(key: String) throws {
    var dashboard = try Sample.dashboard(screen: .objective, objective: "KNO-07")
    #expect(try dashboard.press(key) == [.quit])
  }

  @Test func `^D moves and deletes nothing`() throws {
    var dashboard = try Sample.dashboard(screen: .objectives, council: "knowsley")
    #expect(try dashboard.press("<C-d>").isEmpty)
    #expect(dashboard.trail.current.screen.name == .objectives)
  }

  @Test func `the digits go to their screens, and - goes to the last view and back`() throws {
    var dashboard = try Sample.dashboard()
    _ = try dashboard.press("3")
    #expect(dashboard.trail.current.screen.name == .objectives)
    _ = try dashboard.press("4")
    #expect(dashboard.trail.current.screen.name == .slow)
    _ = try dashboard.press("-")
    #expect(dashboard.trail.current.screen.name == .objectives)
    _ = try dashboard.press("-")
    #expect(dashboard.trail.current.screen.name == .slow)
    _ = try dashboard.press("2")
    #expect(dashboard.trail.current.screen.name == .council)
  }

  @Test func `[ and ] walk the councils, and stop at the ends with a word`() throws {
    var dashboard = try Sample.dashboard(screen: .council, council: "knowsley")
    _ = try dashboard.press("[")
    #expect(dashboard.message == "This is the first.")
    _ = try dashboard.press("]]]]")
    #expect(dashboard.message == "This is the last.")
  }

  @Test(arguments: ["", "G", "fowner:head<Enter>", "jj<Enter>", "4", "?"])
  func `printing hands over what is on screen, exactly`(keys: String) throws {
    var dashboard = try Sample.dashboard(screen: .objectives, council: "knowsley", keys: keys)
    let shown = dashboard.frame()
    guard case .print(let frame, let name)? = try dashboard.press("p").first else {
      Issue.record("nothing was printed")
      return
    }
    #expect(frame == shown)
    if keys.isEmpty { #expect(name == "knowsley-objectives-2025-06-30") }
  }

  @Test func `an objective has one place, whichever way one came to it`() throws {
    let ways = [
      try Sample.dashboard(screen: .objectives, council: "knowsley", keys: "jj<Enter>"),
      try Sample.dashboard(screen: .objective, objective: "KNO-05"),
      try Sample.dashboard(keys: ":objective kno-05<Enter>"),
    ]
    for dashboard in ways {
      #expect(dashboard.rows[0].contains("KNO-05"))
      #expect(dashboard.rows[0].contains("[ 3/16 ]"), "\(dashboard.rows[0])")
      var next = dashboard
      _ = try next.press("]")
      #expect(next.rows[0].contains("KNO-02"))
    }
  }

  @Test func `the list and its detail stand side by side from 120 columns`() throws {
    let wide = try Sample.dashboard(
      Size(columns: 120, rows: 40), screen: .objectives, council: "knowsley")
    #expect(wide.text.contains("[History]"))
    let narrow = try Sample.dashboard(
      Size(columns: 119, rows: 40), screen: .objectives, council: "knowsley")
    #expect(!narrow.text.contains("[History]"))
  }

  @Test func `too small a window says what it found and needs, and q still works`() throws {
    var dashboard = try Sample.dashboard(Size(columns: 39, rows: 10))
    #expect(dashboard.rows[0].contains("39 x 10"))
    _ = dashboard.update(.resized(Size(columns: 1, rows: 1)))
    #expect(try dashboard.press("q") == [.quit])
  }

  @Test func `what was selected stays selected after the store is read again`() throws {
    var dashboard = try Sample.dashboard(screen: .objectives, council: "knowsley", keys: "jjj")
    let selected = dashboard.trail.current.view.selected
    _ = dashboard.update(.loaded(try Sample.portfolio.get()))
    #expect(dashboard.trail.current.view.selected == selected)
  }
}
