import BoardModel
import CellGrid
import Screens
import Testing

/// Councils that were judged while others were still being read.
struct OutlookTests {
  private func frame(_ portfolio: Portfolio, asOf: Day?, board: BoardOnDay?) -> Frame {
    Dashboard(
      portfolio, today: Sample.today, asOf: asOf, size: Size(columns: 120, rows: 40), board: board
    ).frame()
  }

  @Test(arguments: [nil, "2025-05-12", "2021-12-01"])
  func `a board put together from them, in any order, is the same board`(day: String?) throws {
    let portfolio = try Sample.portfolio.get()
    let asOf = day.flatMap { Day(iso: $0) }
    let outlook = Outlook(portfolio.settings, today: Sample.today, asOf: asOf)
    let judged = portfolio.councils.reversed().map(outlook.judge)
    let board = outlook.board(portfolio, judged: judged)
    #expect(frame(portfolio, asOf: asOf, board: board) == frame(portfolio, asOf: asOf, board: nil))
    #expect(
      board.day
        == Dashboard(
          portfolio, today: Sample.today, asOf: asOf, size: Size(columns: 80, rows: 24)
        ).board.day)
  }

  @Test func `one that was refused later stays refused, and one not judged before is judged`()
    throws
  {
    var portfolio = try Sample.portfolio.get()
    let outlook = Outlook(portfolio.settings, today: Sample.today, asOf: nil)
    let judged = portfolio.councils.dropLast().map(outlook.judge)
    portfolio.entries[0] = .unreadable(UnreadableCouncil(name: "knowsley", problems: ["broken."]))
    let board = outlook.board(portfolio, judged: judged)
    #expect(board.unreadable == 1)
    #expect(frame(portfolio, asOf: nil, board: board) == frame(portfolio, asOf: nil, board: nil))
  }
}
