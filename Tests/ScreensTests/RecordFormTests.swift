import BoardModel
import CellGrid
import Screens
import Testing

/// Forms of the board, the notice and inspections, key by key, to the change that is asked for.
struct RecordFormTests {
  /// On the overview of Knowsley's notice, below the clauses that are overdue: at its worst objective.
  static func overview(
    _ keys: String = "", size: Size = Size(columns: 100, rows: 40)
  ) throws -> Dashboard {
    try Sample.dashboard(size, screen: .council, council: "knowsley", keys: "jj\(keys)")
  }

  private func expect(_ keys: String, asks command: any Command, _ place: SourceLocation) throws {
    var dashboard = try Self.overview()
    let request = try dashboard.request(keys)
    let wanted = SaveRequest(council: request.council, command: command, seen: request.seen)
    #expect(request == wanted, "\(request.command)", sourceLocation: place)
  }

  private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  @Test func `a meeting is recorded with who was there, the Department's seat among them`() throws {
    try expect(
      "ananever<Tab>30 jun<Tab>chair, dcs, dfe-l<Tab>police<C-s>",
      asks: RecordAttendance(
        .day(try day("2025-06-30")), isUnarranged: true,
        [
          Attendance(who: "chair", presence: .present), Attendance(who: "dcs", presence: .present),
          Attendance(who: "dfe-lead", presence: .present),
          Attendance(who: "police-super", presence: .apologies),
        ], on: try day("2025-06-30")), #_sourceLocation)
  }

  @Test func `nobody is filled in as having chaired who is not recorded as there`() throws {
    let unarranged = try Self.overview("ananever<Tab>30 jun<Tab>dcs<Tab>")
    #expect(unarranged.form?.texts["Chair"]?.isEmpty == true)
    let arranged = try Sample.dashboard(
      Size(columns: 100, rows: 40), screen: .council, council: "liverpool",
      keys: ":attendance<Enter>13 dec 2023<Tab><Tab>")
    #expect(arranged.form?.texts["Chair"]?.contains("Commissioner") == true)
  }

  @Test(arguments: [
    (":arrange meeting<Enter>25 feb<Tab>", "25 Feb 2018"),
    (":arrange meeting<Enter>25 mar<Tab>", "25 Mar 2017"),
    (":attendance<Enter>never<Tab>25 feb<Tab>", "25 Feb 2017"),
    (":attendance<Enter>never<Tab>5 apr<Tab>", "5 Apr 2017"),
    (":attendance<Enter>never<Tab>20 dec<Tab>", "20 Dec 2016"),
  ])
  func `a day without its year is of the time that is looked from`(
    keys: String, day: String
  ) throws {
    let dashboard = try Sample.dashboard(
      Size(columns: 100, rows: 40), asOf: "2017-03-10", screen: .council, council: "wirral",
      keys: keys)
    let texts = try #require(dashboard.form?.texts)
    #expect(texts.values.contains(day), "\(texts)")
  }

  @Test(arguments: [
    ("children", Evidence.Kind.childVoice), ("children and young people", .childVoice),
    ("child's voice", .childVoice), ("staff", .staffVoice), ("frontline staff", .staffVoice),
    ("staff-survey", .staffSurvey), ("staff survey", .staffSurvey),
  ])
  func `whose voice it is can be said as the screen and the command line say it`(
    words: String, kind: Evidence.Kind
  ) throws {
    var dashboard = try Self.overview(":voice heard<Enter>")
    let request = try dashboard.request("KNO-07<Tab>\(words)<Tab>Ask us<Tab>strong<Tab><Tab><C-s>")
    #expect((request.command as? AddEvidence)?.evidenceKind == kind, "\(request.command)")
  }

  @Test func `people are picked from a list by their titles, and a slip makes no meeting`() throws {
    var dashboard = try Self.overview("ananever<Tab>30 jun<Tab>chai")
    #expect(dashboard.text.contains("Independent Chair"))
    _ = try dashboard.press("<Tab>")
    let people = try #require(dashboard.board.council("knowsley")).council.people
    let title = try #require(people.first { $0.id.string == "chair" }).title.string
    #expect(dashboard.form?.texts.values.contains(title) == true)
    var slip = try Self.overview("ana9 jun<Tab>29 jun<Tab><C-s>")
    #expect(slip.form?.complaintWords?.contains("never arranged") == true)
    _ = try slip.press("<Esc>")
  }

  @Test func `what a report lacked is added by a form that offers only that`() throws {
    var dashboard = try Sample.dashboard(
      Size(columns: 100, rows: 40), screen: .record, council: "liverpool",
      entry: "meeting/m-2025-06", keys: "ae")
    #expect(dashboard.form?.complaintWords == nil)
    let request = try dashboard.request("recom<Tab><C-s>")
    #expect(
      request.command.what
        == "recommendations added to the report to board meeting m-2025-06 on 30 Jun 2025")
  }

  @Test func `then what it decided and asked for stands on it without being asked again`() throws {
    var dashboard = try Self.overview()
    try dashboard.answer(try dashboard.request("ananever<Tab>30 jun<Tab>chair<C-s>"))
    #expect(dashboard.message?.contains("attendance of board meeting of 30 Jun 2025") == true)
    let decision = try dashboard.request("and<Tab>Weekly audit<Tab>kno-07<C-s>")
    #expect(decision.command.what == "decision of board meeting m-2025-06-30 about KNO-07")
    try dashboard.answer(decision)
    let action = try dashboard.request("anb<Tab>Rota<Tab>dcs<Tab>+2w<C-s>")
    #expect(
      action.command.what == "action of board meeting m-2025-06-30, due 14 Jul 2025: Rota")
    try dashboard.answer(action)
    let close = try dashboard.request("enc2025-06-30-b1<Tab>Signed<C-s>")
    #expect(close.command.what == "board action m-2025-06-30-b1 closed on 30 Jun 2025")
    try dashboard.answer(close)
  }

  @Test func `somebody moved from one list to another needs a reason`() throws {
    var dashboard = try Self.overview(":attendance<Enter>9 jun<Tab><Tab>")
    _ = try dashboard.press("<C-u>housing-options<Tab><Tab>dcs<C-s>")
    #expect(dashboard.form?.complaintWords?.contains("recorded as present") == true)
    let request = try dashboard.request("Was ill<C-s>")
    #expect(request.command.why == "Was ill")
  }

  @Test func `typing in a list that is filled in adds to it`() throws {
    var dashboard = try Self.overview(":attendance<Enter>9 jun<Tab><Tab>")
    let before = try #require(dashboard.form?.texts["Present"])
    #expect(before.contains(", "))
    _ = try dashboard.press("dfe-dep")
    #expect(dashboard.form?.texts["Present"] == "\(before), dfe-dep")
    _ = try dashboard.press("<Tab><BackTab>, housing")
    #expect(dashboard.form?.texts["Present"]?.hasPrefix("\(before), ") == true)
    #expect(dashboard.form?.texts["Present"]?.hasSuffix(", housing") == true)
  }

  @Test func `a chair who was away is not named as having chaired`() throws {
    var dashboard = try Self.overview("ananever<Tab>30 jun<Tab>dcs<Tab>chair<Tab><Tab>chair<C-s>")
    #expect(dashboard.form?.complaintWords?.contains("cannot have chaired it") == true)
    _ = try dashboard.press("<Esc>")
  }

  @Test func `reviews, visits and clauses are recorded from their forms`() throws {
    let today = try day("2025-06-30")
    try expect(
      "anc4<Tab>subm<Tab>Plan, update<C-s>",
      asks: RecordUnderClause("4", .submitted, text: "Plan, update", on: today), #_sourceLocation)
    try expect(
      "enr2025-q1<Tab>Mixed<C-s>",
      asks: ReceiveAdviserReport("ar-2025-q1", text: "Mixed", on: today),
      #_sourceLocation)
    try expect(
      "enh07<Tab><Tab><C-u>workforce, culture<Tab>Late; Thin<C-s>",
      asks: HoldReview(
        "r-2025-07", covered: [.workforce, .culture], findings: ["Late", "Thin"], on: today),
      #_sourceLocation)
    try expect(
      "angv1<Tab>still<Tab>Late<Tab>k-07<Tab>KNO-07<C-s>",
      asks: AddFinding(
        "v1", .stillWeak, text: "Late", areas: ["k-07"],
        objectives: [try #require(ObjectiveRef("KNO-07"))]), #_sourceLocation)
    try expect(
      "enk:decision 2025-06-d1<Tab>Not decided<C-s>".replacing(":", with: ""),
      asks: StrikeRecord(.decision("2025-06-d1"), because: "Not decided", on: today),
      #_sourceLocation)
  }

  @Test func `a letter older than its visit is told beside its field, before anything is saved`()
    throws
  {
    var dashboard = try Self.overview("ani")
    _ = try dashboard.press("monitoring<Tab>Third<Tab>24 jun<Tab>25 jun<Tab>5 jul<Tab>")
    let complaint = "Its letter cannot be of 5 Jul 2024, before the visit ended on 25 Jun 2025."
    #expect(dashboard.form?.complaintWords == complaint)
    _ = try dashboard.press("<S-Tab><C-u>26 jun<Tab>")
    #expect(dashboard.form?.complaintWords == nil)
  }

  /// The keys that record what a child said of KNO-07.
  static let voice =
    ":voice heard<Enter>KNO-07<Tab>child<Tab>I never know who comes<Tab>strong<Tab><Tab><C-s>"

  @Test func `a voice is recorded, and later what changed because of it`() throws {
    var dashboard = try Self.overview()
    let voice = try dashboard.request(Self.voice)
    #expect(voice.command.what.contains("KNO-07"), "\(voice.command.what)")
    try dashboard.answer(voice)
    #expect(try Self.offers(dashboard, "en").contains("w"))
    let changed = try dashboard.request("enwI never<Tab>Visits are told a week before<C-s>")
    try dashboard.answer(changed)
    let evidence = dashboard.board.council("knowsley")?.council.plan.objectives.first {
      $0.ref.string == "KNO-07"
    }?.evidence
    #expect(evidence?.wholeHistory.last?.text == "I never know who comes")
    #expect(evidence?.wholeHistory.last?.changed == "Visits are told a week before")
  }

  /// The letters of a menu.
  private static func offers(_ dashboard: Dashboard, _ keys: String) throws -> [Character] {
    var dashboard = dashboard
    _ = try dashboard.press(keys)
    guard case .editing(.menu(let menu)) = dashboard.mode else { return [] }
    return menu.offers.map(\.letter)
  }

  @Test func `a refusal stands beside its field, and the form stays`() throws {
    var dashboard = try Self.overview()
    _ = try dashboard.press(":under a clause<Enter>4<Tab>date<Tab>Letter<C-s>")
    #expect(dashboard.form?.complaintWords == "Say which day was set.")
    let request = try dashboard.request("1 sep<C-s>")
    #expect(request.command.what == "clause 4 date set, 1 Sep 2025 on 30 Jun 2025")
  }
}

extension String {
  fileprivate func replacing(_ old: Character, with new: String) -> String {
    split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
  }
}
