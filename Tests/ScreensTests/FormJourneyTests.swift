import BoardModel
import CellGrid
import Screens
import Testing

/// Walks through forms as chairs and leads make them, key by key, to the change that is asked for.
struct FormJourneyTests {
  private let ref = ObjectiveRef("KNO-07")
  private let today = Day(iso: "2025-06-30")

  private func same(_ request: SaveRequest, _ command: any Command) -> Bool {
    request == SaveRequest(council: request.council, command: command, seen: request.seen)
  }

  @Test func `a rating is typed by letters and a word, and saved with ^S`() throws {
    var dashboard = try FormSample.objective()
    let request = try dashboard.request("arr<Tab>emerg<Tab>Visits are late.<C-s>")
    let wanted = RateObjective(
      try #require(ref), delivery: .red, impact: .emerging, because: "Visits are late.",
      on: try #require(today))
    #expect(same(request, wanted))
    #expect(request.seen == (try FormSample.council(of: dashboard)))
  }

  @Test func `Enter on the last field saves, with the meeting and the person chosen`() throws {
    var dashboard = try FormSample.objective()
    let request = try dashboard.request(
      "arg<Enter><Enter>Better.<Enter>9 jun<Enter>9 Jun<Enter>head of safe<Enter>")
    let wanted = RateObjective(
      try #require(ref), delivery: .green, impact: nil, because: "Better.",
      on: try #require(Day(iso: "2025-06-09")), meeting: "kno-board-2025-06",
      by: "head-of-safeguarding")
    #expect(request.command.what == wanted.what)
    let rate = try #require(request.command as? RateObjective)
    let council = try FormSample.council(of: dashboard)
    #expect(council.meetings.wholeHistory.first { $0.id == rate.meeting }?.on == rate.on)
    #expect(
      council.people.first { $0.id == rate.by }?.title == "Head of Safeguarding")
  }

  @Test func `what is saved is shown, and the form is gone`() throws {
    var dashboard = try FormSample.objective()
    let request = try dashboard.request("ara<Tab><Tab>Two teams have caught up.<C-s>")
    #expect(!dashboard.text.contains("A amber"))
    try dashboard.answer(request)
    #expect(!dashboard.isRecording)
    #expect(dashboard.text.contains("DELIVERY A amber (was R)"))
    #expect(dashboard.message?.hasPrefix("Saved: KNO-07 rated") == true)
  }

  @Test func `what was not saved is not shown, and nothing of it is lost`() throws {
    var dashboard = try FormSample.objective()
    _ = try dashboard.request("ara<Tab><Tab>Caught up.<C-s>")
    _ = dashboard.update(.notSaved("The disk is full. Nothing was saved."))
    #expect(dashboard.text.contains("The disk is full."))
    #expect(dashboard.form?.texts["Because"] == "Caught up.")
    #expect(dashboard.form?.texts["Delivery"] == "amber")
    let again = try dashboard.request("<C-s>")
    #expect(again.command.why == "Caught up.")
    _ = try dashboard.press("<Esc>y")
    #expect(!dashboard.text.contains("A amber (was"))
  }

  @Test func `saving keeps selection, place and filter`() throws {
    var dashboard = try Sample.dashboard(
      Size(columns: 120, rows: 40), screen: .objectives, council: "knowsley", keys: "fa<Enter>jjj")
    let before = dashboard.trail.current.view
    let request = try dashboard.request("arg<Tab><Tab>Good.<C-s>")
    try dashboard.answer(request)
    #expect(dashboard.trail.current.view.selected == before.selected)
    #expect(dashboard.trail.current.view.filter == before.filter)
  }

  @Test func `only the council that was saved is judged again`() throws {
    var dashboard = try FormSample.objective()
    let others = ["liverpool", "sefton", "wirral"].map { dashboard.board.council($0) }
    let request = try dashboard.request("arg<Tab><Tab>Good.<C-s>")
    try dashboard.answer(request)
    for (before, now) in zip(others, ["liverpool", "sefton", "wirral"]) {
      #expect(before === dashboard.board.council(now))
    }
  }

  @Test func `a refusal stands beside its field as it is typed`() throws {
    var dashboard = try FormSample.objective("arr<Tab><Tab><Tab>tomorrow")
    let row = try #require(dashboard.rows.firstIndex { $0.hasPrefix(">On") })
    #expect(dashboard.rows[row + 1].contains("! 1 Jul 2025 is still to come"))
    #expect(try dashboard.press("<C-s>").isEmpty)
    #expect(dashboard.isRecording)
  }

  @Test func `what is missing is only said once somebody saves`() throws {
    var dashboard = try FormSample.objective("arr")
    #expect(!dashboard.text.contains("needed here"))
    #expect(try dashboard.press("<C-s>").isEmpty)
    #expect(dashboard.rows.contains { $0.hasPrefix(">Because") })
    #expect(dashboard.text.contains("! Words are needed here."))
  }

  @Test func `in too small a window no question is answered that nobody sees`() throws {
    var dashboard = try FormSample.objective("arr<Esc>")
    let size = dashboard.size
    _ = dashboard.update(.resized(Size(columns: 39, rows: 9)))
    #expect(dashboard.text.contains("Leave without saving? y/n"))
    for keys in ["<Enter>", "x", "q", "<C-s>"] { #expect(try dashboard.press(keys).isEmpty) }
    // Where there is no room for the question there is none for its answer.
    _ = dashboard.update(.resized(Size(columns: 2, rows: 9)))
    for keys in ["y", "n"] { #expect(try dashboard.press(keys).isEmpty) }
    _ = dashboard.update(.pasted("unseen"))
    _ = dashboard.update(.resized(size))
    #expect(dashboard.rows.last == " Leave without saving? y/n")
    #expect(!dashboard.text.contains("unseen"))
    var list = try Sample.dashboard(Size(columns: 39, rows: 9))
    #expect(try list.press("P").isEmpty && list.press("q") == [.quit])
  }

  @Test func `Esc leaves an untouched form at once, and asks over what was typed`() throws {
    var dashboard = try FormSample.objective("ar<Esc>")
    #expect(!dashboard.isRecording)
    _ = try dashboard.press("arr<Esc>")
    #expect(dashboard.rows.last == " Leave without saving? y/n")
    _ = try dashboard.press("n")
    #expect(dashboard.form?.texts["Delivery"] == "r")
    _ = try dashboard.press("<Esc>y")
    #expect(!dashboard.isRecording)
  }

  @Test func `^C asks over what was typed, and quits where nothing was`() throws {
    var dashboard = try FormSample.objective("arr")
    #expect(try dashboard.press("<C-c>").isEmpty)
    #expect(dashboard.form?.isAskingToLeave == true)
    var untouched = try FormSample.objective("ar")
    #expect(try untouched.press("<C-c>") == [.quit])
  }

  @Test func `an action is closed, and a milestone reached, on their pages`() throws {
    var dashboard = try FormSample.objective("<Tab>")
    let closing = try dashboard.request("el<Tab><C-s>")
    let progress = try #require(closing.command as? ProgressAction)
    #expect(progress.step == .close)
    var milestones = try FormSample.objective("<Tab><Tab>")
    let reached = try milestones.request("erHeld.<C-s>")
    #expect((reached.command as? ProgressMilestone)?.status == .reached)
  }

  @Test func `a new action takes dates as people write them`() throws {
    var dashboard = try FormSample.objective("<Tab>")
    let request = try dashboard.request(
      "aTrain the last team<Tab>principal<Tab><Tab>end of aug<C-s>")
    let action = try #require(request.command as? AddAction)
    #expect(action.due == Day(iso: "2025-08-31"))
    #expect(action.title == "Train the last team")
    #expect(action.owner != nil)
  }

  @Test func `looking from an earlier day one records for that day, and is told so`() throws {
    var dashboard = try FormSample.objective("ara<Tab><Tab>Late entry.", asOf: "2025-05-12")
    #expect(dashboard.text.contains("recorded for an earlier day, 12 May 2025"))
    let request = try dashboard.request("<C-s>")
    #expect((request.command as? RateObjective)?.on == Day(iso: "2025-05-12"))
  }

  @Test(arguments: [
    ("rate", "Rate, KNO-07"), ("add action", "Add action"), ("split", "Split objective"),
    ("retire", "Retire objective"), ("path", "Path to green"),
  ])
  func `the palette opens a form by plain words`(words: String, title: String) throws {
    let dashboard = try FormSample.objective(":\(words)<Enter>")
    #expect(dashboard.text.contains(title))
    #expect(dashboard.isRecording)
  }

  @Test func `the palette still goes to objectives by their names`() throws {
    let dashboard = try FormSample.objective(":objective kno-03<Enter>")
    #expect(dashboard.text.contains("KNO-03"))
    #expect(!dashboard.isRecording)
  }
}
