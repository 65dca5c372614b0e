import BoardModel
import CellGrid
import Screens
import Testing

/// What was recorded wrongly stays in sight, struck through.
struct StrikeTests {
  private let onRating = "/due date has<Enter>"

  @Test func `Delete asks first, and Enter leaves the entry as it is`() throws {
    var dashboard = try FormSample.objective("\(onRating)<Del>")
    #expect(dashboard.text.contains("Strike through the delivery rating of 9 Jun 2025 (red)?"))
    #expect(dashboard.text.contains("[Cancel]   Strike"))
    #expect(try dashboard.press("<Enter>").isEmpty)
    #expect(!dashboard.isRecording)
  }

  @Test func `a strike needs a reason, and is one command`() throws {
    var dashboard = try FormSample.objective("\(onRating)<Del><Tab><Enter>")
    #expect(try dashboard.press("<C-s>").isEmpty)
    let request = try dashboard.request("Rated for the wrong objective.<C-s>")
    let strike = try #require(request.command as? StrikeEntry)
    #expect(strike.entry == .delivery)
    #expect(strike.dated == Day(iso: "2025-06-09"))
    #expect(strike.because == "Rated for the wrong objective.")
  }

  @Test func `a struck entry is marked without colour and says why, on its page`() throws {
    var dashboard = try FormSample.objective(
      "\(onRating)<Del><Tab><Enter>", size: Size(columns: 100, rows: 40))
    let request = try dashboard.request("Not agreed.<C-s>")
    try dashboard.answer(request)
    #expect(dashboard.text.contains("9 Jun 2025 x R red"))
    #expect(dashboard.text.contains("struck 30 Jun 2025: Not agreed."))
    _ = try dashboard.press("<Del>")
    #expect(dashboard.text.contains("That was struck through on 30 Jun 2025 already."))
    // On the day before, nobody knew that it was wrong.
    _ = try dashboard.press(":as of 29 jun 2025<Enter>")
    #expect(!dashboard.text.contains("struck"))
    #expect(dashboard.text.contains("9 Jun 2025  R red"))
  }

  @Test func `a correction strikes the wrong entry and puts the right one in its place`() throws {
    var dashboard = try FormSample.objective("\(onRating)", size: Size(columns: 100, rows: 40))
    let request = try dashboard.request("erThe board said amber.<Tab>a<C-s>")
    let many = try #require(request.command as? ManyCommands)
    #expect(many.commands.first is StrikeEntry)
    let right = try #require(many.commands.last as? RateObjective)
    #expect(right.delivery == .amber)
    #expect(right.on == Day(iso: "2025-06-09"))
    #expect(right.because.string.hasPrefix("The due date has passed."))
    try dashboard.answer(request)
    #expect(dashboard.text.contains("9 Jun 2025  A amber"))
    #expect(dashboard.text.contains("9 Jun 2025 x R red"))
    #expect(dashboard.text.contains("DELIVERY A amber"))
  }

  @Test func `evidence is struck on its page`() throws {
    var dashboard = try FormSample.objective("<S-Tab><S-Tab><S-Tab><Del><Tab><Enter>")
    let request = try dashboard.request("From another team.<C-s>")
    try dashboard.answer(request)
    #expect(dashboard.rows.contains { $0.hasPrefix(">x  5 Jun 2025") })
    #expect(dashboard.text.contains("struck 30 Jun 2025: From another team."))
    try Golden.expect(dashboard.frame(), is: "struck-evidence-80x24")
  }

  @Test func `an action is not struck but cancelled, and that is said`() throws {
    var dashboard = try FormSample.objective("<Tab><Del>")
    #expect(
      dashboard.message
        == "What was recorded is struck through; nothing like that is selected; e says what can be done."
    )
    _ = try dashboard.press("e")
    #expect(dashboard.text.contains("cancel action"))
  }

  @Test func `a page is read line by line, and nothing of it is jumped over`() throws {
    var dashboard = try FormSample.objective(size: Size(columns: 40, rows: 10))
    var seen = Set(dashboard.rows.map { String($0.dropFirst().prefix(36)) })
    for _ in 0..<200 {
      _ = try dashboard.press("j")
      seen.formUnion(dashboard.rows.map { String($0.dropFirst().prefix(36)) })
    }
    let whole = try FormSample.objective(size: Size(columns: 40, rows: 200))
    for row in whole.rows.dropFirst(2).dropLast() {
      let line = String(row.dropFirst().prefix(36))
      #expect(seen.contains(line) || line.contains("History"), "\(line)")
    }
  }
}
