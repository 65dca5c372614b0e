import BoardModel
import CellGrid
import Screens
import Testing

/// Walks through the notice, the visits and what is recorded of them.
struct RecordJourneyTests {
  private static let wide = Size(columns: 100, rows: 40)

  @Test func `from the notice's worst clause to what would answer it, recorded, and back`() throws {
    var dashboard = try Sample.dashboard(
      Self.wide, screen: .council, council: "knowsley", keys: "5")
    #expect(dashboard.trail.current.screen == .notice(NoticeScreen(council: "knowsley")))
    _ = try dashboard.press("swg")
    #expect(dashboard.rows.contains { $0.hasPrefix(">12* ") && $0.contains("overdue 71") })
    _ = try dashboard.press("<Enter>")
    #expect(dashboard.trail.current.screen.name == .clause)
    #expect(dashboard.text.contains("What the notice asks"))
    let request = try dashboard.request("ac<Tab>evid<Tab>Read out at the board<C-s>")
    #expect(request.command.what.contains("clause 12"))
    try dashboard.answer(request)
    #expect(dashboard.trail.current.screen.name == .clause)
    _ = try dashboard.press("<Esc>")
    #expect(dashboard.rows.contains { $0.hasPrefix(">12* ") })
    _ = try dashboard.press("]")
    #expect(dashboard.trail.current.screen == .notice(NoticeScreen(council: "liverpool")))
  }

  @Test func `a notice is lifted from its own screen, and every screen says so`() throws {
    var dashboard = try Sample.dashboard(
      Self.wide, screen: .notice, council: "knowsley", keys: "G")
    let request = try dashboard.request("ajlift<Tab>Progress is sustained<C-s>")
    #expect(request.command.what == "notice lifted on 30 Jun 2025")
    try dashboard.answer(request)
    #expect(dashboard.text.contains("Lifted, 30 Jun 2025"))
    #expect(!dashboard.text.contains("overdue"))
    _ = try dashboard.press("aj")
    #expect(dashboard.message == "Nothing here is recorded by j.")
    // It can be struck through from the clause that rests on it.
    _ = try dashboard.press("<Enter><Enter>")
    #expect(dashboard.text.contains("Progress is sustained"))
    let strike = try dashboard.request("ekWrong council<C-s>")
    #expect(strike.command.what == "end of the notice on 30 Jun 2025 struck through on 30 Jun 2025")
    try dashboard.answer(strike)
    _ = try dashboard.press("1")
    #expect(dashboard.text.contains("396 d left") && !dashboard.text.contains("notice lifted, 30"))
  }

  @Test func `where only the month is known, the form takes it, and the overview tells it`() throws
  {
    var dashboard = try Sample.dashboard(Self.wide, screen: .council, council: "liverpool")
    let request = try dashboard.request(":end of notice<Enter>sup<Tab>Direction<Tab>may 2025<C-s>")
    #expect(request.command.what == "notice superseded by direction in May 2025")
    try dashboard.answer(request)
    _ = try dashboard.press("g")
    #expect(
      dashboard.rows.contains {
        $0.hasPrefix(">The notice was superseded by direction in May 2025: Direction")
      })
    // Enter leads to it, and what was wrong is struck through there.
    _ = try dashboard.press("<Enter>")
    #expect(dashboard.text.contains("The notice: superseded by direction"))
    let strike = try dashboard.request("<Del>Not ours<C-s>")
    #expect(strike.command.what.hasPrefix("end of the notice on 31 May 2025 struck through"))
  }

  @Test func `under a clause that is changed in the form its own kinds can be chosen`() throws {
    var dashboard = try Sample.dashboard(
      Self.wide, screen: .notice, council: "knowsley", keys: "gac")
    // Clause 1 takes no date; clause 4 does.
    let request = try dashboard.request(
      "clause 4<Tab>date<Tab>Adviser's letter<Tab>1 sep 2025<C-s>")
    #expect(request.command.what == "clause 4 date set, 1 Sep 2025 on 30 Jun 2025")
  }

  @Test func `on a review's page the first menus are about the review`() throws {
    var dashboard = try Sample.dashboard(
      Self.wide, screen: .visits, council: "knowsley", keys: "/First six<Enter><Enter>")
    #expect(dashboard.trail.current.screen.name == .visit)
    _ = try dashboard.press("eh")
    #expect(dashboard.form?.kind == .record(.holdReview("r-2025-07")))
    _ = try dashboard.press("<Esc>ay")
    #expect(dashboard.form?.kind == .record(.ready(nil, "r-2025-07")))
  }

  @Test func `what became of an overdue clause and of a visit is offered first`() throws {
    func first(_ keys: String) throws -> FormKind? {
      let dashboard = try Sample.dashboard(
        Self.wide, screen: .council, council: "knowsley", keys: keys)
      guard case .editing(.menu(let menu)) = dashboard.mode else { return nil }
      return menu.offers.first?.form
    }
    #expect(try first("/Adviser reports<Enter>e") == .record(.receiveAdviserReport(nil)))
    #expect(try first("/Last Ofsted<Enter>e") == .record(.finding("m1", nil, nil)))
  }

  @Test func `from an area without a finding to its way through the visits and its objective`()
    throws
  {
    var dashboard = try Sample.dashboard(
      Self.wide, screen: .notice, council: "knowsley", keys: "<Tab>/area 2<Enter><Enter>")
    #expect(dashboard.trail.current.screen.name == .trail)
    _ = try dashboard.press("G<Enter>")
    #expect(dashboard.trail.current.screen.name == .objective)
    _ = try dashboard.press("<Esc><Esc>")
    #expect(dashboard.trail.current.screen.name == .notice)
  }

  @Test func `from every council's visits to one that was held, whose letter and finding follow`()
    throws
  {
    var dashboard = try Sample.dashboard(Self.wide, keys: "9")
    #expect(dashboard.trail.current.screen == .visits(VisitsScreen()))
    let rows = dashboard.rows
    for words in ["By council", "Overdue", "To come", "the letter awaited"] {
      #expect(rows.contains { $0.contains(words) }, "\(words)")
    }
    _ = try dashboard.press("/second monitoring<Enter><Enter>")
    #expect(dashboard.text.contains("letter awaited"))
    let letter = try dashboard.request("ap30 jun<Tab>yes<Tab>Ofsted, letter<C-s>")
    #expect(letter.command.what == "letter of visit m2 published on 30 Jun 2025")
    try dashboard.answer(letter)
    #expect(dashboard.text.contains("published 30 Jun 2025"))
    let finding = try dashboard.request("agstill<Tab>Plans drift<Tab>k-06<C-s>")
    try dashboard.answer(finding)
    #expect(dashboard.text.contains("Still weak (1)"))
    _ = try dashboard.press("<Esc>")
    #expect(dashboard.trail.current.screen == .visits(VisitsScreen()))
    #expect(!dashboard.text.contains("the letter awaited"))
    #expect(dashboard.rows.contains { $0.hasPrefix(">") && $0.contains("Second monitoring visit") })
  }

  @Test func `voices and visits are of one council or of all, and every gap is seen at once`()
    throws
  {
    var dashboard = try Sample.dashboard(Self.wide, keys: "8")
    #expect(dashboard.trail.current.screen == .voice(VoiceScreen()))
    let rows = dashboard.rows
    let heading = try #require(rows.firstIndex { $0.contains("By council") })
    #expect(
      rows[heading + 1].contains("Knowsley") && rows[heading + 1].contains("without any voice"))
    #expect(rows.dropFirst(heading + 2).prefix(3).contains { $0.contains("Liverpool") })
    #expect(dashboard.rows.last?.contains("8 Knowsley only") == true)
    _ = try dashboard.press("<Enter>")
    #expect(dashboard.trail.current.screen == .voice(VoiceScreen(council: "knowsley")))
    #expect(dashboard.rows.last?.contains("8 all councils") == true)
    _ = try dashboard.press("9")
    #expect(dashboard.trail.current.screen == .visits(VisitsScreen(council: "knowsley")))
    _ = try dashboard.press("9")
    #expect(dashboard.trail.current.screen == .visits(VisitsScreen()))
  }

  @Test func `help tells the signs and words of each screen`() throws {
    for (screen, words) in [
      (ScreenName.notice, ["On the notice", "not evidenced", "anomaly"]),
      (.dates, ["On the bars", "milestone missed", "nobody fixed a day"]),
      (.partners, ["On the partners", "not judged"]), (.voice, ["Last heard", "clause 5e"]),
      (.visits, ["still weak", "too early to see impact"]),
    ] {
      let text = try Sample.dashboard(
        Size(columns: 100, rows: 200), screen: screen, council: "knowsley", keys: "?"
      ).text
      for word in words { #expect(text.contains(word), "\(screen): \(word)") }
    }
  }
}
