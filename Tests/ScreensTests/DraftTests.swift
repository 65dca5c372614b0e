import BoardModel
import CellGrid
import Screens
import Testing

/// Text that is typed and not saved: kept while it is typed, and offered after a crash.
struct DraftTests {
  private static func kept(_ draft: Draft, _ name: String = "1000-a.json") -> KeptDraft {
    KeptDraft(name: name, at: Moment(seconds: 1_751_292_125), draft: draft)
  }

  /// A dashboard that was told of the draft those keys leave.
  private static func found(
    _ keys: String, size: Size = Size(columns: 80, rows: 24), screen: ScreenName = .portfolio
  ) throws -> (dashboard: Dashboard, draft: Draft) {
    let draft = try #require(try FormSample.objective(keys).draft)
    var dashboard = try Sample.dashboard(size, screen: screen, council: "knowsley")
    _ = dashboard.update(.draftsFound([kept(draft)]))
    return (dashboard, draft)
  }

  @Test func `the choices are moved through as any list is, and Enter does the one marked`() throws
  {
    var (dashboard, _) = try Self.found("ar<Tab><Tab>Late")
    _ = try dashboard.press("D")
    func marked() -> String? { dashboard.rows.first { $0.hasPrefix(">") } }
    #expect(marked()?.contains("restore") == true)
    for (keys, words) in [
      ("<Down>", "compare"), ("j", "discard"), ("<C-n>", "later"), ("<Down>", "restore"),
      ("<Up>", "later"), ("k", "discard"), ("<C-p>", "compare"),
    ] {
      _ = try dashboard.press(keys)
      #expect(marked()?.contains(words) == true, "\(keys)")
    }
    _ = try dashboard.press("<Enter>")
    #expect(dashboard.text.contains("on record"))
  }

  @Test func `several unsaved texts are told as several`() throws {
    let draft = try #require(try FormSample.objective("ar<Tab><Tab>Late").draft)
    var dashboard = try Sample.dashboard(Size(columns: 120, rows: 24))
    _ = dashboard.update(.draftsFound([Self.kept(draft), Self.kept(draft, "1000-b.json")]))
    #expect(dashboard.text.contains("2 unsaved texts for Knowsley; D shows them"))
  }

  @Test func `there is a draft while there is something to lose`() throws {
    var dashboard = try FormSample.objective()
    #expect(dashboard.draft == nil)
    _ = try dashboard.press("ar")
    #expect(dashboard.draft == nil)
    _ = try dashboard.press("a<Tab><Tab>Caught up.")
    let draft = try #require(dashboard.draft)
    #expect(draft.title == "Rate, KNO-07 Purposeful visits")
    #expect(
      draft.fields == [
        .init(label: "Delivery", text: "amber", before: ""),
        .init(label: "Because", text: "Caught up.", before: ""),
        .init(label: "On", text: "30 Jun 2025", before: "30 Jun 2025"),
      ])
    let request = try dashboard.request("<C-s>")
    // Until it is known to be on disk.
    #expect(dashboard.draft != nil)
    var left = dashboard
    try dashboard.answer(request)
    #expect(dashboard.draft == nil)
    _ = left.update(.notSaved("The disk is full."))
    #expect(left.draft == draft)
    _ = try left.press("<Esc>")
    #expect(left.draft == draft)
    _ = try left.press("y")
    #expect(left.draft == nil)
  }

  @Test func `in a conflict mine is kept until I choose`() throws {
    var dashboard = try FormSample.objective("arr<Tab><Tab>Late.<C-s>")
    _ = dashboard.update(try FormSample.overtaken(dashboard))
    #expect(dashboard.draft?.fields.contains { $0.text == "Late." } == true)
    _ = try dashboard.press("t")
    #expect(dashboard.draft == nil)
  }

  @Test(arguments: FormGalleryTests.forms)
  func `the draft of every form leads back to it, with all that was typed`(
    picture: FormGalleryTests.Picture
  ) throws {
    var dashboard = try Sample.dashboard(
      screen: .objective, council: "knowsley", objective: picture.objective, keys: picture.keys)
    let kind = try #require(dashboard.form?.kind)
    for text in ["12", "x", "y é", "z"] {
      _ = try dashboard.press(text + "<Tab>")
    }
    let typed = try #require(dashboard.form?.texts)
    let draft = try #require(dashboard.draft)
    var next = try Sample.dashboard(asOf: "2025-05-12")
    _ = next.update(.draftsFound([Self.kept(draft)]))
    #expect(try next.press("Dr") == [.forgetDraft("1000-a.json")])
    #expect(next.form?.kind == kind)
    // What was not finished is kept as it was typed, but a day is the day it meant.
    for (label, text) in typed
    where Day(words: text, from: dashboard.latestDay, leaning: .past) == nil {
      #expect(next.form?.texts[label] == text, "\(label)")
    }
    #expect(next.form?.isChanged == true)
    #expect(next.draft == draft)
    #expect(next.drafts.isEmpty)
  }

  @Test func `one line says that there is one, and it stays until something becomes of it`() throws
  {
    var (dashboard, _) = try Self.found("arr<Tab><Tab>Late.")
    #expect(
      dashboard.message
        == "Unsaved text of 30 Jun 2025 14:02 UTC for Knowsley: Rate, KNO-07 Purposeful visits; D "
        + "shows it.")
    _ = try dashboard.press("j")
    #expect(dashboard.rows[1].contains("unsaved text for Knowsley; D shows it"))
    #expect(dashboard.rows[23].contains("D unsaved text"))
    #expect(try dashboard.press("Dl").isEmpty)
    #expect(dashboard.rows[1].contains("unsaved text"))
    #expect(try dashboard.press("D<Esc>").isEmpty)
    #expect(!dashboard.isRecording && dashboard.drafts.count == 1)
  }

  @Test func `a draft is thrown away by a choice and a yes`() throws {
    var (dashboard, _) = try Self.found("arr<Tab><Tab>Late.")
    #expect(try dashboard.press("Dd").isEmpty)
    #expect(dashboard.isRecording)
    #expect(try dashboard.press("<Enter>") == [.forgetDraft("1000-a.json")])
    #expect(!dashboard.isRecording && dashboard.drafts.isEmpty)
    #expect(!dashboard.rows[1].contains("unsaved text"))
    _ = try dashboard.press("D")
    #expect(dashboard.message == "There is no unsaved text of an earlier time.")
  }

  @Test func `comparing shows what stood there and what stands there now`() throws {
    let opened = try FormSample.objective(":path to green<Enter>")
    let before = try #require(opened.form?.texts["Path to green"])
    var (dashboard, _) = try Self.found(":path to green<Enter><C-u>Ask the region for help.")
    _ = try dashboard.press("D")
    #expect(dashboard.text.contains("Ask the region for help."))
    #expect(!dashboard.text.contains("is now"))
    _ = try dashboard.press("c")
    #expect(dashboard.text.contains("is now"))
    let words = before.split(separator: " ").prefix(3).joined(separator: " ")
    #expect(dashboard.text.contains(words))
  }

  @Test func `what is restored is still decided on what its writer saw`() throws {
    let opened = try FormSample.objective()
    let seen = try FormSample.council(of: opened)
    let draft = try #require(try FormSample.objective("arr<Tab><Tab>Late.").draft)
    #expect(draft.seen == seen)
    var dashboard = try Sample.dashboard(screen: .portfolio, council: "knowsley")
    let ref = try #require(FormSample.ref)
    let theirs = try seen.applying(
      RateObjective(ref, delivery: .amber, impact: nil, because: "Theirs.", on: opened.board.day),
      today: opened.board.home)
    _ = dashboard.update(.changedElsewhere(theirs))
    _ = dashboard.update(.draftsFound([Self.kept(draft)]))
    _ = try dashboard.press("Dr")
    // Stopped once more, it is kept with the same.
    #expect(dashboard.draft?.seen == seen)
    let request = try dashboard.request("<C-s>")
    #expect(request.seen == seen)
    #expect(request.command.isOvertaken(seen: request.seen, now: theirs))
  }

  @Test func `what a hostile or foreign draft says does no harm`() throws {
    let id = try #require(CouncilID("knowsley"))
    let forms = [
      ["rate", "KNO-99"], ["rate"], [], ["format-disk"], ["strike", "KNO-07", "x", "y", "z"],
      ["end", "KNO-07"],
    ]
    for form in forms {
      var dashboard = try Sample.dashboard()
      let draft = Draft(
        council: id, form: form, title: "\u{1B}[2J\u{202E}",
        fields: [.init(label: "Because", text: "\u{1B}]52;c;x\u{7}", before: "")])
      _ = dashboard.update(.draftsFound([Self.kept(draft)]))
      _ = try dashboard.press("D")
      #expect(dashboard.text.contains("is not there any more"), "\(form)")
      #expect(dashboard.text.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" })
      #expect(try dashboard.press("r").isEmpty)
      #expect(dashboard.isRecording && dashboard.drafts.count == 1)
    }
    var dashboard = try Sample.dashboard()
    let draft = Draft(
      council: id, form: ["rate", "KNO-07"], title: "Rate",
      fields: [
        .init(label: "Because", text: "a\u{1B}[2Jb", before: ""),
        .init(label: "Mood", text: "good", before: ""),
      ])
    _ = dashboard.update(.draftsFound([Self.kept(draft)]))
    _ = try dashboard.press("Dr")
    #expect(dashboard.form?.texts["Because"] == "a[2Jb")
    #expect(dashboard.text.contains("This form has no such field any more: Mood: good"))
  }

  @Test func `in a closed store the text can be read, and says why it goes nowhere`() throws {
    var (dashboard, _) = try Self.found("arr<Tab><Tab>Late.")
    _ = dashboard.update(.closedToChanges(because: "Nothing can be recorded here."))
    _ = try dashboard.press("D")
    #expect(dashboard.text.contains("Late."))
    #expect(dashboard.text.contains("Nothing can be recorded here."))
    #expect(try dashboard.press("r").isEmpty)
    #expect(dashboard.isRecording)
  }

  @Test(arguments: FormGalleryTests.sizes)
  func `the question looks as it was approved`(size: Size) throws {
    let keys = "arr<Tab>em<Tab>Visits are late in every team.<Tab>friday"
    var (dashboard, _) = try Self.found(keys, size: size, screen: .objectives)
    try Golden.expect(dashboard.frame(), is: "draft-found-\(size.columns)x\(size.rows)")
    _ = try dashboard.press("Dc")
    try Golden.expect(dashboard.frame(), is: "draft-question-\(size.columns)x\(size.rows)")
  }
}
