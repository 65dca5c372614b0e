import BoardModel
import CellGrid
import Screens
import Testing

/// What a chair is to see in the first five seconds, at every width.
struct FirstSecondsTests {
  @Test func `below the rows stands what comes next and what is late at the council selected`()
    throws
  {
    for (keys, council) in [("", "Knowsley"), ("j", "Liverpool")] {
      let dashboard = try Sample.dashboard(keys: keys)
      let row = try #require(dashboard.rows.lastIndex { $0.hasPrefix(" \(council)  board ") })
      let words = dashboard.rows[row...].joined(separator: " ")
      for fact in ["DfE review", "adviser's report", "overdue (clause", "data to "] {
        #expect(words.contains(fact), "\(council): \(fact)")
      }
    }
  }

  @Test func `on paper it stands below the rows of every council`() throws {
    let dashboard = try Sample.dashboard()
    let frame = dashboard.frameAtFullLength(columns: 100)
    let rows = (0..<frame.size.rows).map { frame.text(row: $0) }
    #expect(rows.count { $0.contains("  board ") } == 2)
  }

  @Test func `on paper a store of many councils is whole`() throws {
    let one = try #require(try Sample.portfolio.get().councils.first)
    var portfolio = try Sample.portfolio.get()
    portfolio.entries = Array(repeating: .council(one), count: 400)
    let dashboard = Dashboard(portfolio, today: Sample.today, size: Size(columns: 100, rows: 24))
    let frame = dashboard.frameAtFullLength(columns: 100)
    let last = frame.text(row: frame.size.rows - 3)
    #expect(frame.size.rows > 1000 && last.contains("not rated"), "\(last)")
  }

  @Test func `a wider window never shows fewer columns`() throws {
    for screen in [ScreenName.portfolio, .slow, .objectives] {
      var before = Set<Substring>()
      for columns in 40...320 where columns < 120 || screen != .objectives {
        let dashboard = try Sample.dashboard(
          Size(columns: columns, rows: 24), screen: screen,
          council: screen == .objectives ? "knowsley" : nil)
        let heading = try #require(
          dashboard.rows.first { $0.hasPrefix(" Council ") || $0.hasPrefix(" Id ") })
        let titles = Set(heading.split(separator: " "))
        #expect(before.isSubset(of: titles), "\(screen) at \(columns): \(before) > \(titles)")
        before = titles
      }
    }
  }

  @Test func `a number of days is never cut`() throws {
    for day in ["2025-04-30", "2025-05-12", "2025-06-30"] {
      for columns in 40...130 {
        let dashboard = try Sample.dashboard(Size(columns: columns, rows: 24), asOf: day)
        for row in dashboard.rows[2...6] {
          #expect(row.firstMatch(of: /(Board|DfE|Report) \d*…/) == nil, "\(columns): \(row)")
        }
      }
    }
  }

  @Test func `the sums say how many are overdue where they say which`() throws {
    let rows = try Sample.dashboard().rows
    let count = try #require(rows.firstIndex { $0.contains("Overdue clauses: ") })
    let first = try #require(rows.firstIndex { $0.contains(": clause ") })
    let sums = try #require(rows.firstIndex { $0.contains(" objectives   ") })
    #expect(count < first && first < sums)
  }

  @Test func `to watch and overruled are counted the same on every screen`() throws {
    let board = try Sample.dashboard().board
    let councils = board.councils.map { CouncilSummary(of: $0) }.filter { $0.status == .open }
    let slow = try Sample.dashboard(screen: .slow).rows[0]
    let watch = councils.reduce(0) { $0 + $1.watch }
    let overruled = councils.reduce(0) { $0 + $1.overruled }
    #expect(slow.contains("\(watch) to watch, \(overruled) overruled"))
    #expect(try Sample.dashboard().text.contains("\(overruled) overruled by the chair"))
    let liverpool = try #require(councils.first { $0.name == "Liverpool" })
    let page = try Sample.dashboard(screen: .council, council: "liverpool").text
    #expect(page.contains("to watch, \(liverpool.overruled) overruled by the chair"))
  }

  @Test func `a council's page begins with its trouble and not with its paper`() throws {
    let rows = try Sample.dashboard(screen: .council, council: "knowsley").rows
    #expect(rows[2].contains("4 slow"))
    #expect(rows.contains { $0.hasPrefix(" KNO-07") || $0.hasPrefix(">KNO-07") })
    let whole = try Sample.dashboard(
      Size(columns: 80, rows: 200), screen: .council, council: "knowsley"
    ).rows
    let paper = try #require(whole.firstIndex { $0.contains("signature undated") })
    let attention = try #require(whole.firstIndex { $0.contains("Needs the board's attention") })
    #expect(attention < paper)
  }
}
