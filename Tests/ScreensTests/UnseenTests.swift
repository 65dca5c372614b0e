import BoardModel
import CellGrid
import Screens
import Testing

/// What a screen says of what it does not show: prompts nobody sees, filters, lists cut short.
struct UnseenTests {
  @Test(arguments: ["/", "f", "s", ":"])
  func `in too small a window q does what it is said to, whatever was being typed`(
    prompt: String
  ) throws {
    var dashboard = try Sample.dashboard(keys: "<Enter>3\(prompt)")
    _ = dashboard.update(.resized(Size(columns: 30, rows: 8)))
    #expect(dashboard.rows.joined(separator: " ").contains("q goes back"))
    _ = try dashboard.press("q")
    _ = dashboard.update(.resized(Size(columns: 80, rows: 24)))
    #expect(dashboard.mode == .browsing)
    #expect(!dashboard.text.contains(" > Objectives"))
  }

  @Test func `a filter is told only where it chose what is in sight`() throws {
    let keys = "fowner:head<Enter>:liv-03<Enter>"
    for columns in [80, 120] {
      let dashboard = try Sample.dashboard(
        Size(columns: columns, rows: 40), screen: .objectives, council: "knowsley", keys: keys)
      #expect(dashboard.text.contains("LIV-03"))
      #expect(!dashboard.text.contains("only: owner"))
    }
    let own = try Sample.dashboard(
      Size(columns: 120, rows: 40), screen: .objectives, council: "knowsley",
      keys: "fowner:head<Enter><Enter>")
    #expect(own.text.contains("only: owner"))
  }

  @Test func `on paper every clause overdue is named`() throws {
    let dashboard = try Sample.dashboard(asOf: "2025-12-31")
    let frame = dashboard.frameAtFullLength(columns: 100)
    let rows = (0..<frame.size.rows).map { frame.text(row: $0) }
    let said = rows.compactMap { $0.firstMatch(of: /Overdue clauses: (\d+)/)?.1 }.first
    let count = try #require(said.flatMap { Int($0) })
    #expect(count > 5)
    #expect(rows.count { $0.contains(": clause ") } == count)
    #expect(!rows.contains { $0.contains("more") && $0.hasPrefix("   and ") })
  }

  @Test func `what is wrong with the selected council's file is told in full below the rows`()
    throws
  {
    var portfolio = try Sample.portfolio.get()
    let problems: [Prose] = [
      "councils/knowsley.json:3937:14: plan.objectives[0].due: a first long sentence of what is wrong.",
      "councils/knowsley.json:4000:1: a second.",
    ]
    portfolio.entries[0] = .unreadable(UnreadableCouncil(name: "knowsley", problems: problems))
    let dashboard = Dashboard(
      portfolio, today: Sample.today, size: Size(columns: 80, rows: 24))
    #expect(dashboard.text.contains("knowsley cannot be read:"))
    #expect(dashboard.text.contains("of what is wrong."))
    #expect(dashboard.text.contains("a second."))
  }
}
