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
    let request = try dashboard.request("eeThe board said amber.<Tab>a<C-s>")
    let correction = try #require(request.command as? CorrectEntry)
    let right = try #require(correction.right as? RateObjective)
    #expect(right.delivery == .amber)
    #expect(right.on == Day(iso: "2025-06-09"))
    #expect(right.because.string.hasPrefix("The due date has passed."))
    try dashboard.answer(request)
    #expect(dashboard.text.contains("9 Jun 2025  A amber"))
    #expect(dashboard.text.contains("9 Jun 2025 x R red"))
    #expect(dashboard.text.contains("DELIVERY A amber"))
    #expect(dashboard.text.contains("(put right"))
    // The day before, the wrong one was all that anybody knew.
    _ = try dashboard.press(":as of 29 jun 2025<Enter>")
    #expect(dashboard.text.contains("DELIVERY R red"))
    #expect(!dashboard.text.contains("9 Jun 2025  A amber"))
  }

  @Test func `evidence is struck on its page`() throws {
    var dashboard = try FormSample.objective("<S-Tab><S-Tab><S-Tab><Del><Tab><Enter>")
    let request = try dashboard.request("From another team.<C-s>")
    try dashboard.answer(request)
    #expect(dashboard.rows.contains { $0.hasPrefix(">x  5 Jun 2025") })
    #expect(dashboard.text.contains("struck 30 Jun 2025: From another team."))
    try Golden.expect(dashboard.frame(), is: "struck-evidence-80x24")
  }

  @Test func `what was said of an action is struck, and the action stays`() throws {
    var dashboard = try FormSample.objective(
      "<Tab><Del>1", size: Size(columns: 120, rows: 40))
    #expect(dashboard.text.contains("Strike through the progress of the action of"))
    #expect(dashboard.text.contains("[Cancel]   Strike"))
    let request = try {
      _ = try dashboard.press("<Tab><Enter>")
      return try dashboard.request("Of another.<C-s>")
    }()
    let strike = try #require(request.command as? StrikeEntry)
    #expect(strike.entry.kind == .action)
    try dashboard.answer(request)
    #expect(dashboard.text.contains("struck 30 Jun 2025: Of another."))
  }

  @Test func `where several entries could be meant a menu asks which`() throws {
    let ref = try #require(FormSample.ref)
    var dashboard = try FormSample.objective()
    let action = try #require(
      FormSample.council(of: dashboard).plan.objectives.first { $0.ref == ref }?.actions.last)
    let request = SaveRequest(
      council: try FormSample.council(of: dashboard).id,
      command: Reforecast(
        ref, .action(action.id), due: action.baselineDue + 40, because: "Late.",
        on: dashboard.board.day),
      seen: try FormSample.council(of: dashboard))
    try dashboard.answer(request)
    _ = try dashboard.press("<Tab>/\(action.title)<Enter><Del>")
    #expect(dashboard.text.contains("Strike through which"))
    #expect(dashboard.text.contains("1 forecast of the action of 30 Jun 2025"))
    _ = try dashboard.press("1")
    #expect(dashboard.text.contains("Strike through the forecast of the action of 30 Jun 2025"))
    _ = try dashboard.press("<Esc>e")
    #expect(dashboard.text.contains("e correct entry"))
    _ = try dashboard.press("e1")
    #expect(dashboard.form?.texts["To be done"] == (action.baselineDue + 40).text)
  }

  @Test func `every entry of an action's record is put right in a form of its own`() throws {
    var dashboard = try FormSample.objective("<Tab>ee1")
    let status = try #require(dashboard.form?.texts["Status"])
    #expect(ActionStatus.Word.allCases.contains { $0.status(Percent.none)?.name == status })
    let request = try dashboard.request("Too early.<Tab>cancelled<C-s>")
    let correction = try #require(request.command as? CorrectEntry)
    let right = try #require(correction.right as? ProgressAction)
    #expect(right.step == .restate(.cancelled))
    #expect(right.on == correction.strike.dated)
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
