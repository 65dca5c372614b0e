import BoardModel
import CellGrid
import Screens
import Testing

/// What an objective was called before somebody changed that.
struct FormerTitleTests {
  @Test func `a day before the change has the title of that day, and the page tells both`() throws {
    var dashboard = try FormSample.objective(size: Size(columns: 100, rows: 60))
    let request = try dashboard.request(":change objective<Enter><C-u>Seen in time<C-s>")
    let change = try #require(request.command as? ChangeObjective)
    #expect(change.title == "Seen in time" && change.on == dashboard.board.day)
    try dashboard.answer(request)
    #expect(dashboard.text.contains("KNO-07 Seen in time"))
    _ = try dashboard.press("<S-Tab>")
    #expect(dashboard.text.contains("Until it was changed"))
    #expect(dashboard.text.contains("until 30 Jun 2025  Purposeful visits; owner "))
    _ = try dashboard.press(":as of 29 jun 2025<Enter>")
    #expect(dashboard.text.contains("KNO-07 Purposeful visits"))
    #expect(!dashboard.text.contains("Seen in time"))
    #expect(!dashboard.text.contains("Until it was changed"))
  }
}
