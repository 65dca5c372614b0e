import BoardModel
import CellGrid
import Screens
import Testing

/// What a window's size may not change, and what it may not hide.
struct WindowTests {
  @Test(arguments: [ScreenName.objective, .council])
  func `a wider window and back shows the same again`(screen: ScreenName) throws {
    var dashboard = try Sample.dashboard(
      screen: screen, council: "knowsley", objective: screen == .objective ? "KNO-07" : nil)
    let before = dashboard.text
    for size in [
      Size(columns: 120, rows: 40), Size(columns: 40, rows: 10),
      Size(columns: 200, rows: 60), Size(columns: 80, rows: 24),
    ] {
      _ = dashboard.update(.resized(size))
    }
    #expect(dashboard.text == before)
  }

  @Test func `what was chosen stays chosen in another window`() throws {
    var dashboard = try Sample.dashboard(
      Size(columns: 120, rows: 40), screen: .objective, objective: "KNO-07", keys: "jj")
    let selected = dashboard.trail.current.view.selected
    _ = dashboard.update(.resized(Size(columns: 80, rows: 24)))
    #expect(selected != nil && dashboard.trail.current.view.selected == selected)
  }

  @Test func `the sign of more stands over no text`() throws {
    for screen in [ScreenName.slow, .council, .objectives, .portfolio] {
      for columns in [40, 60, 80, 100] {
        let dashboard = try Sample.dashboard(
          Size(columns: columns, rows: 14), screen: screen,
          council: screen == .council || screen == .objectives ? "liverpool" : nil)
        for row in dashboard.rows.dropFirst(2).dropLast() where row.count == columns {
          #expect("↓↑".contains(row.suffix(1)), "\(screen) at \(columns): \(row)")
        }
      }
    }
  }

  @Test func `where rows are free all that is overdue is listed, whatever was there before`() throws
  {
    let large = Size(columns: 200, rows: 60)
    var dashboard = try Sample.dashboard(Size(columns: 200, rows: 20), asOf: "2025-12-31")
    #expect(dashboard.text.contains("and 7 more"))
    _ = dashboard.update(.resized(large))
    #expect(dashboard.text == (try Sample.dashboard(large, asOf: "2025-12-31").text))
    #expect(!dashboard.text.contains(" more"))
    #expect(dashboard.rows.count { $0.contains(": clause ") } == 10)
    _ = dashboard.update(.resized(Size(columns: 200, rows: 20)))
    #expect(dashboard.text.contains("and 7 more"))
  }

  @Test func `too small a window says both sizes as long as there is room for them`() throws {
    var dashboard = try Sample.dashboard(Size(columns: 20, rows: 3))
    #expect(dashboard.rows.joined(separator: " ").contains("20 x 3"))
    #expect(dashboard.rows.joined(separator: " ").contains("40 x 10"))
    _ = dashboard.update(.resized(Size(columns: 5, rows: 9)))
    #expect(dashboard.rows.filter { !$0.isEmpty }.joined(separator: " ").contains("5 x 9"))
  }

  @Test func `too small a window names the key that leaves a form, and asks in sight`() throws {
    var dashboard = try Sample.dashboard(
      screen: .objectives, council: "knowsley", keys: "arrBroken.")
    func words() -> String {
      dashboard.rows.joined(separator: " ").split(separator: " ").joined(separator: " ")
    }
    _ = dashboard.update(.resized(Size(columns: 20, rows: 6)))
    #expect(words().contains("What you wrote is kept; Esc leaves it."))
    _ = try dashboard.press("q")
    #expect(words().contains("Esc leaves it."))
    _ = try dashboard.press("<Esc>")
    #expect(words() == "Leave without saving? y/n")
    _ = try dashboard.press("n<Esc>y")
    #expect(dashboard.mode == .browsing)
    _ = dashboard.update(.resized(Size(columns: 80, rows: 24)))
    _ = try dashboard.press("a")
    _ = dashboard.update(.resized(Size(columns: 20, rows: 5)))
    #expect(!words().contains("wrote"))
    #expect(try dashboard.press("q").isEmpty && dashboard.mode == .browsing)
  }

  @Test(arguments: [40, 80, 120, 200])
  func `a count of more than two figures is whole at every width`(columns: Int) throws {
    var portfolio = try Sample.portfolio.get()
    var council = try #require(portfolio.councils.first)
    let today = try #require(portfolio.settings.asOf)
    let known = try #require(council.plan.objectives.first)
    for number in 1...120 {
      let new = NewObjective(
        title: Prose("Another \(number)"), outcome: "Made for a test.", priority: known.priority,
        theme: known.theme, sources: known.sources, start: today, due: today + 90)
      council = try council.applying(AddObjective(new, on: today), today: today)
    }
    portfolio.entries[0] = .council(council)
    let dashboard = Dashboard(
      portfolio, today: Sample.today, size: Size(columns: columns, rows: 24))
    let row = try #require(dashboard.rows.first { $0.hasPrefix(">Knowsley") })
    #expect(row.contains(" 0B ") && row.contains("121-"), "\(row)")
  }

  @Test func `a mark moves no row aside`() throws {
    var dashboard = try Sample.dashboard(screen: .objectives, council: "knowsley")
    let before = dashboard.rows.dropLast().map { $0.dropFirst() }
    _ = try dashboard.press("<Space><Space>k")
    #expect(dashboard.rows[3].hasPrefix("*KNO-07") && dashboard.rows[4].hasPrefix("+KNO-12"))
    _ = try dashboard.press("k")
    #expect(dashboard.rows[3].hasPrefix("+KNO-07") && dashboard.rows[4].hasPrefix("*KNO-12"))
    #expect(dashboard.rows.dropLast().map { $0.dropFirst() } == before)
  }

  @Test func `what could not be saved is said of a council and not of its file`() throws {
    var dashboard = try Sample.dashboard()
    _ = dashboard.update(.notSaved("knowsley: nothing was saved. The disk is full."))
    #expect(dashboard.message == "Knowsley: nothing was saved. The disk is full.")
    _ = dashboard.update(.told("noticeboard: all is well."))
    #expect(dashboard.message == "noticeboard: all is well.")
  }

  @Test(arguments: ["3", "6", "7"])
  func `a council that cannot be read is not counted as an empty one`(key: String) throws {
    var portfolio = try Sample.portfolio.get()
    portfolio.entries[0] = .unreadable(
      UnreadableCouncil(
        name: "knowsley", problems: ["councils/knowsley.json:4:3: broken."], hasHistory: false))
    var dashboard = Dashboard(portfolio, today: Sample.today, size: Size(columns: 80, rows: 24))
    _ = try dashboard.press("<Enter>")
    #expect(!dashboard.rows[23].contains("put back"))
    #expect(!dashboard.text.contains("puts its last good state back"))
    _ = try dashboard.press(key)
    #expect(dashboard.rows[0].contains("not read") && !dashboard.rows[0].contains(" 0 "))
    for offer in ["a add", "e change", "f filter", "s sort"] {
      #expect(!dashboard.rows[23].contains(offer), "\(offer)")
    }
  }
}
