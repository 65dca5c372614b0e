import BoardModel
import CellGrid
import Screens
import Testing

/// `a`, `e` and Delete begin with what is selected, on every screen that lists records.
struct SelectedRecordTests {
  private static let wide = Size(columns: 100, rows: 40)

  private func form(
    _ screen: ScreenName, _ keys: String, council: String? = "knowsley", entry: String? = nil
  ) throws -> FormKind? {
    try Sample.dashboard(
      Self.wide, screen: screen, council: council, entry: entry, keys: keys
    ).form?.kind
  }

  private func ref(_ text: String) throws -> ObjectiveRef { try #require(ObjectiveRef(text)) }

  @Test func `on the dates, of the date that is selected`() throws {
    let report = "ar-2025-q1" as Identifier<AdviserReport>
    #expect(
      try form(.dates, "/January to March<Enter>er") == .record(.receiveAdviserReport(report)))
    #expect(
      try form(.dates, "/papers for 14 Jul 2025<Enter>ar") == .record(.boardReport("m-2025-07")))
    #expect(
      try form(.dates, "/14 Jul 2025<Enter>nex") == .record(.cancelMeeting("m-2025-07")))
    #expect(
      try form(.dates, "/January to March<Enter><Del>")
        == .record(.strike(.adviserReport(report))))
    // Of all councils it is the one whose date it is.
    let all = try Sample.dashboard(Self.wide, screen: .dates, keys: "/January to March<Enter>er")
    #expect(all.form?.council.string == "knowsley")
  }

  @Test func `on the notice, of what the clause awaits`() throws {
    #expect(
      try form(.notice, "/12*<Enter>er")
        == .record(.receiveAdviserReport(nil)))
    let menu = try Sample.dashboard(
      Self.wide, screen: .clause, council: "knowsley", entry: "12", keys: "e")
    #expect(menu.rows.contains { $0.hasPrefix(">r adviser report came") }, "\(menu.text)")
    let reviews = try Sample.dashboard(
      Self.wide, screen: .clause, council: "knowsley", entry: "6", keys: "e")
    #expect(reviews.rows.contains { $0.hasPrefix(">h review held") }, "\(reviews.text)")
  }

  @Test func `on a clause that awaits nothing, of the clause, each with a letter of its own`()
    throws
  {
    let start = try Sample.dashboard(Self.wide, screen: .notice, council: "knowsley")
    let council = try #require(start.board.council("knowsley")?.council)
    let clauses = council.notice.obligations.map(\.clause)
    func keys(to clause: Prose) throws -> String {
      "g" + String(repeating: "j", count: try #require(clauses.firstIndex(of: clause)))
    }
    for clause in clauses {
      for key in ["a", "e"] {
        let dashboard = try Sample.dashboard(
          Self.wide, screen: .notice, council: "knowsley", keys: try keys(to: clause) + key)
        guard case .editing(.menu(let menu)) = dashboard.mode else {
          Issue.record("no menu on \(clause)")
          continue
        }
        #expect(menu.title.hasSuffix(key == "a" ? " clause \(clause)" : ""), "\(menu.title)")
        let letters = menu.offers.map(\.letter)
        #expect(Set(letters).count == letters.count, "\(clause): \(menu.offers.map(\.words))")
      }
    }
    #expect(try form(.notice, keys(to: "5a") + "ec") == .record(.underClause("5a", nil)))
    #expect(try form(.notice, keys(to: "13") + "ec") == .record(.underClause("13", nil)))
    #expect(try form(.notice, keys(to: "14") + "e<Enter>") == .record(.endNotice))
    let entered = try form(.notice, keys(to: "4") + "e<Down><Enter>")
    #expect(
      { if case .record(.strike(.clauseEntry)) = entered { true } else { false } }(),
      "\(String(describing: entered))")
  }

  @Test func `on the partners, of the contribution or the ask`() throws {
    let kno09 = try ref("KNO-09")
    #expect(
      try form(.partners, "/advisers on loan<Enter>ew") == .answer(kno09, "kno-09-c1-q1"))
    #expect(
      try form(.partners, "gej").map { if case .judge(_, .some) = $0 { true } else { false } }
        == true)
  }

  @Test func `on the voices, what was heard is offered first, and what changed of a view`() throws {
    #expect(try form(.voice, "gah") == .record(.voice(try ref("KNO-04"), nil)))
    let dashboard = try Sample.dashboard(Self.wide, screen: .voice, council: "knowsley", keys: "ga")
    #expect(dashboard.text.contains("h voice heard"))
  }

  @Test func `on the visits and their pages, of the visit, review, report or finding`() throws {
    #expect(try form(.visits, "/first monitoring<Enter>ag") == .record(.finding("m1", nil, nil)))
    #expect(
      try form(.visits, "/six-month<Enter>eh") == .record(.holdReview("r-2025-07")))
    #expect(
      try form(.visits, "/first monitoring<Enter><Del>") == .record(.strike(.visit("m1"))))
    #expect(
      try form(.visit, "/neglect is<Enter>ag") == .record(.finding("m1", nil, nil)))
    let finding = try form(.visit, "/neglect is<Enter><Del>")
    #expect(
      { if case .record(.strike(.finding)) = finding { true } else { false } }(),
      "\(String(describing: finding))")
    #expect(
      try form(.trail, "]ag").map {
        if case .record(.finding(_, _, _)) = $0 { true } else { false }
      }
        == true)
  }

  @Test func `on a record's page, of the record and its parts`() throws {
    let meeting: Identifier<Meeting> = "m-2025-06"
    #expect(
      try form(.record, "gad", entry: "meeting/m-2025-06") == .record(.decision(meeting, nil)))
    let attendance = try form(.record, "g<Del>", entry: "meeting/m-2025-06")
    #expect(
      { if case .record(.strike(.attendance(meeting, _))) = attendance { true } else { false } }(),
      "\(String(describing: attendance))")
    #expect(
      try form(.record, "/Table the audit<Enter>ec", entry: "meeting/m-2025-06")
        == .record(.closeBoardAction("2025-06-b1")))
    #expect(
      try form(.record, "ex", entry: "meeting/m-2025-07") == .record(.cancelMeeting("m-2025-07")))
  }

  @Test func `objectives are marked on the bars, and forecast anew together`() throws {
    var dashboard = try Sample.dashboard(
      Self.wide, screen: .dates, council: "knowsley", keys: "<S-Tab>g<Space><Space>")
    #expect(dashboard.rows.last?.contains("2 marked") == true)
    let later = try dashboard.request("af30 sep 2026<Tab>One programme for both.<C-s>")
    #expect((later.command as? ManyCommands)?.commands.count == 2)
  }
}
