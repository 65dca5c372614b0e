import BoardModel
import CellGrid
import Screens
import Testing

/// Finding, filtering, sorting and going by name, key by key.
struct FindingJourneyTests {
  @Test func `Esc clears the search, then the filter, then goes back`() throws {
    var dashboard = try Sample.dashboard(
      screen: .objectives, council: "knowsley", keys: "fred<Enter>/KNO<Enter>")
    _ = try dashboard.press("<Esc>")
    #expect(dashboard.trail.current.view.sought.isEmpty)
    #expect(dashboard.trail.current.view.filter.isOn)
    _ = try dashboard.press("<Esc>")
    #expect(!dashboard.trail.current.view.filter.isOn)
    _ = try dashboard.press("<Esc>")
    #expect(dashboard.trail.current.screen.name == .council)
  }

  @Test func `finding moves as it is typed, and Esc goes back to where it began`() throws {
    var dashboard = try Sample.dashboard(screen: .objectives, council: "knowsley")
    let before = dashboard.trail.current.view
    _ = try dashboard.press("/kno-12")
    #expect(dashboard.trail.current.view.selected == "knowsley KNO-12")
    _ = try dashboard.press("<Esc>")
    #expect(dashboard.trail.current.view.selected == before.selected)
    #expect(dashboard.trail.current.view.sought.isEmpty)
  }

  @Test func `what stands only in the pane beside is not called not found`() throws {
    let wide = Size(columns: 120, rows: 40)
    var dashboard = try Sample.dashboard(
      wide, screen: .objectives, council: "knowsley", keys: "/coach")
    #expect(dashboard.rows.last?.contains("only in the page beside it") == true)
    _ = try dashboard.press("<Enter>")
    #expect(
      dashboard.message == "Found only in the page beside it; Enter goes there: coach")
    _ = try dashboard.press("/zzz<Enter>")
    #expect(dashboard.message == "Not found: zzz")
  }

  @Test func `what begins like a day and is none is said to be no day`() throws {
    let dashboard = try Sample.dashboard(keys: ":2019-02-30<Enter>")
    #expect(dashboard.message == "There is no such day as 2019-02-30.")
  }

  @Test func `n and N go round the matches both ways`() throws {
    var dashboard = try Sample.dashboard(
      screen: .objectives, council: "knowsley", keys: "/kno-1<Enter>")
    let first = dashboard.trail.current.view.selected
    _ = try dashboard.press("n")
    let second = dashboard.trail.current.view.selected
    #expect(first != second)
    _ = try dashboard.press("N")
    #expect(dashboard.trail.current.view.selected == first)
  }

  @Test(arguments: [Size(columns: 40, rows: 10), Size(columns: 120, rows: 40)])
  func `what was sought before changes nothing of what is found`(size: Size) throws {
    var used = try Sample.dashboard(size, screen: .slow)
    _ = try used.press("/nowhere at all<Esc>")
    for words in ["kno-1", "s4 AMBER", "liv-0", "wirral", "é", "slow", "zzz"] {
      let fresh = try Sample.dashboard(size, screen: .slow, keys: "/\(words)<Enter>nn")
      _ = try used.press("g/\(words)<Enter>nn")
      #expect(used.trail.current.view.match == fresh.trail.current.view.match, "\(words)")
      #expect(used.rows.last == fresh.rows.last, "\(words)")
    }
  }

  @Test func `a filter keeps only what matches, and says so`() throws {
    let dashboard = try Sample.dashboard(
      screen: .objectives, council: "knowsley", keys: "fred<Enter>")
    let all = try Sample.dashboard(screen: .objectives, council: "knowsley")
    #expect(dashboard.text.contains("only: red"))
    #expect(dashboard.text.contains(" of 16 objectives"))
    #expect(all.text.contains("16 objectives, 1 of them closed"))
  }

  @Test func `sorting by title and reversing it turns the list round`() throws {
    let titles = try Sample.dashboard(
      Size(columns: 100, rows: 40), screen: .objectives, council: "knowsley", keys: "st")
    let reversed = try Sample.dashboard(
      Size(columns: 100, rows: 40), screen: .objectives, council: "knowsley", keys: "stS")
    func refs(_ dashboard: Dashboard) -> [String] {
      dashboard.rows.compactMap { row in
        row.split(separator: " ").first { $0.contains("KNO-") }.map { String($0.suffix(6)) }
      }
    }
    #expect(refs(titles).count == 16)
    #expect(refs(titles) == refs(reversed).reversed())
  }

  @Test func `the palette finds a screen, a council, an objective and a day`() throws {
    var dashboard = try Sample.dashboard(keys: ":objective kno-03<Enter>")
    #expect(dashboard.text.contains("KNO-03"))
    _ = try dashboard.press(":slow<Enter>")
    #expect(dashboard.trail.current.screen.name == .slow)
    _ = try dashboard.press(":council wirral<Enter>")
    #expect(dashboard.trail.current.screen.council == "wirral")
    _ = try dashboard.press(":as of 31 mar 2018<Enter>")
    #expect(dashboard.board.day == Day(iso: "2018-03-31"))
  }

  @Test func `a palette that finds nothing keeps what was typed, and says so`() throws {
    var dashboard = try Sample.dashboard(keys: ":objective kno-93<Enter>")
    #expect(dashboard.text.contains("Nothing is called objective kno-93"))
    _ = try dashboard.press("<BS><BS>03<Enter>")
    #expect(dashboard.trail.current.screen.name == .objective)
    #expect(dashboard.text.contains("KNO-03"))
    var late = try Sample.dashboard(keys: ":2030-01-01<Enter>")
    #expect(late.text.contains("1 Jan 2030 is after the latest day"))
    _ = try late.press("<Esc>")
    #expect(late.trail.current.screen.name == .portfolio)
    #expect(!late.text.contains("2030"))
  }
}
