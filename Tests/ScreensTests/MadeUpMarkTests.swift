import BoardModel
import CellGrid
import Screens
import Testing

/// What is made up is told from what the papers say, row by row, where both stand side by side.
struct MadeUpMarkTests {
  private static let size = Size(columns: 100, rows: 60)

  @Test func `a star stands before made-up dates, and none before the notice's own`() throws {
    let rows = try Sample.dashboard(Self.size, screen: .dates, council: "knowsley").rows
    let meeting = try #require(rows.first { $0.contains("Improvement board") })
    #expect(meeting.contains("* Improvement board"))
    #expect(rows[1].contains("* ILLUSTRATIVE  made-up entries"))
    let liverpool = try Sample.dashboard(Self.size, screen: .dates, council: "liverpool").rows
    let deadline = try #require(liverpool.first { $0.contains("395 d over") })
    #expect(!deadline.contains("* "))
  }

  @Test func `a clause says which of the entries it rests on are made up`() throws {
    let board = try Sample.dashboard(
      Self.size, screen: .clause, council: "liverpool", entry: "5b"
    ).text
    #expect(board.contains("* "))
    let scope = try Sample.dashboard(
      Self.size, screen: .clause, council: "liverpool", entry: "1"
    ).rows
    #expect(!scope.dropFirst(2).contains { $0.contains("* ") })
  }

  @Test(arguments: [40, 80, 100, 120, 200])
  func `the list of clauses marks those that rest on made-up entries`(columns: Int) throws {
    let dashboard = try Sample.dashboard(
      Size(columns: columns, rows: 60), screen: .notice, council: "liverpool")
    #expect(dashboard.rows.contains { $0.contains("5b*") })
    #expect(!dashboard.rows.contains { $0.hasPrefix(" 1* ") || $0.hasPrefix(">1* ") })
  }

  @Test func `papers that are in are not asked for, and those that are late are named`() throws {
    var dashboard = try Sample.dashboard(
      Self.size, asOf: "2025-07-08", screen: .clause, council: "knowsley", entry: "5c")
    let words = "were due on 7 Jul 2025 and are not in"
    #expect(dashboard.text.contains(words))
    let overview = try Sample.dashboard(
      Size(columns: 100, rows: 120), asOf: "2025-07-08", screen: .council, council: "knowsley")
    #expect(overview.text.contains(words))
    let council = try #require(dashboard.board.council("knowsley")).council
    let given = try FormSample.apply(
      SubmitBoardReport(
        .id(Identifier("m-2025-07")), parts: [.data], on: try #require(Day(iso: "2025-07-01"))),
      to: council, today: dashboard.board.home)
    _ = dashboard.update(.saved(council: given, what: "Saved"))
    #expect(!dashboard.text.contains(words))
    let (before, after) = (Day(iso: "2025-06-30"), Day(iso: "2025-07-01"))
    #expect(
      try CouncilAsOf(given, on: #require(before)).papersAhead == Day(iso: "2025-07-07"))
    #expect(try CouncilAsOf(given, on: #require(after)).papersAhead == nil)
  }

  @Test func `the name of no clause is cut where half the window is empty`() throws {
    let rows = try Sample.dashboard(
      Size(columns: 200, rows: 60), screen: .notice, council: "liverpool"
    ).rows
    #expect(!rows.contains { $0.prefix(84).contains("…") && !$0.contains("  - ") })
    #expect(rows.contains { $0.contains("Next") })
  }

  @Test func `a narrow list has room for its clauses`() throws {
    let rows = try Sample.dashboard(
      Size(columns: 40, rows: 10), screen: .notice, council: "liverpool", keys: "g"
    ).rows
    #expect(rows.contains { $0.contains("Partner agencies") })
  }
}
