import BoardModel
import CellGrid
import Screens
import Testing

/// Where there is little room, nothing becomes unreadable.
struct NarrowTests {
  private static let tall = Size(columns: 40, rows: 300)

  private static let places: [(ScreenName, String?, String?, String)] =
    ["knowsley", "liverpool", "sefton", "wirral"].map { (.council, $0, nil, "2018-03-31") }
    + ["knowsley", "liverpool", "sefton", "wirral"].map { (.council, $0, nil, "2025-06-30") }
    + ["KNO-07", "KNO-02", "LIV-03", "LIV-09"].map { (.objective, nil, $0, "2025-06-30") }
    + [(.help, nil, nil, "2025-06-30")]

  @Test(arguments: places)
  func `no fact is cut where it could go on below`(
    screen: ScreenName, council: String?, objective: String?, asOf: String
  ) throws {
    for tab in 0..<(screen == .objective ? 6 : 1) {
      let dashboard = try Sample.dashboard(
        Self.tall, asOf: asOf, screen: screen, council: council, objective: objective,
        keys: String(repeating: "<Tab>", count: tab))
      for row in dashboard.rows.dropFirst(2) where row.contains("…") {
        // A table's rows are read in full one key further on.
        #expect(row.dropFirst(4).first == "-" && row.dropFirst(5).first?.isNumber == true, "\(row)")
      }
    }
  }

  @Test func `a title that its row has no room for is told in full below`() throws {
    let narrow = try Sample.dashboard(Self.tall, screen: .objective, objective: "KNO-05")
    #expect(narrow.rows[0].contains("…"))
    #expect(narrow.text.contains("KNO-05 Domestic abuse and neglect"))
    let wide = try Sample.dashboard(screen: .objective, objective: "KNO-05")
    #expect(wide.rows.count { $0.contains("KNO-05 Domestic abuse and neglect") } == 1)
  }

  @Test func `the sums of the portfolio go on below`() throws {
    let dashboard = try Sample.dashboard(Self.tall)
    let foot = dashboard.rows.drop { !$0.contains("──") }
    #expect(!foot.contains { $0.contains("…") })
    #expect(foot.joined(separator: " ").contains("overruled by"))
  }

  private static let smallest = Size(columns: 40, rows: 10)

  @Test
  func `the smallest portfolio says what is slow and overdue, and the dates of its selection`()
    throws
  {
    let dashboard = try Sample.dashboard(Self.smallest)
    #expect(dashboard.text.contains("Slow 8  Overdue clauses 3  Asks"))
    #expect(dashboard.text.contains("Board in 14 d  deadline 31 Jul 2026"))
    let ended = try Sample.dashboard(Self.smallest, keys: "jjj")
    #expect(ended.text.contains("Lifted, Nov 2019, ILLUSTRATIVE"))
  }

  @Test func `a tab turned to on the smallest screen shows what it holds`() throws {
    var seen: Set<String> = []
    for tab in 1...5 {
      let keys = String(repeating: "<Tab>", count: tab)
      let dashboard = try Sample.dashboard(
        Self.smallest, screen: .objective, objective: "LIV-03", keys: keys)
      #expect(!dashboard.text.contains("DELIVERY"))
      seen.insert(dashboard.rows.dropFirst(3).dropLast().joined())
    }
    #expect(seen.count == 5)
  }

  @Test(arguments: [12, 14, 16]) func `a reason that is cut says so`(rows: Int) throws {
    let dashboard = try Sample.dashboard(Size(columns: 80, rows: rows), screen: .slow)
    let foot = dashboard.rows.drop { !$0.contains("──") }.dropLast()
    if let last = foot.last { #expect(last.hasSuffix("…") || last.hasSuffix("."), "\(last)") }
  }

  @Test func `a portfolio with rows to spare says in full why its selection stands first`() throws {
    let dashboard = try Sample.dashboard(Size(columns: 120, rows: 40))
    #expect(dashboard.text.contains("Worst: KNO-07 Purposeful visits"))
    #expect(dashboard.text.contains("S4 Red at 3"))
  }

  @Test func `a list with rows to spare says why in full`() throws {
    let dashboard = try Sample.dashboard(
      Size(columns: 100, rows: 30), screen: .objectives, council: "knowsley")
    #expect(dashboard.text.contains("Red at 3 board meetings running, since 14 Apr 2025."))
    let next = try Sample.dashboard(
      Size(columns: 100, rows: 30), screen: .objectives, council: "knowsley", keys: "j")
    #expect(next.text.contains("Amber at 3 board meetings running"))
  }

  @Test func `a list without rows to spare keeps all of them`() throws {
    let dashboard = try Sample.dashboard(
      Size(columns: 100, rows: 20), screen: .objectives, council: "knowsley")
    #expect(dashboard.rows.count { $0.contains("KNO-") } == 16)
    let beside = try Sample.dashboard(
      Size(columns: 200, rows: 40), screen: .objectives, council: "knowsley")
    #expect(beside.rows.count { $0.contains("board meetings running") } == 1)
  }
}
