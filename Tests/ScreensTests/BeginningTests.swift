import BoardModel
import CellGrid
import Screens
import Testing

/// Beginning a council and what its objectives point at, from the screens alone.
struct BeginningTests {
  private static let typed = "Ynys Môn<Tab>inspection-2025<Tab>20 nov 2024<Tab>jul 2026"

  private func new(_ effects: [Effect]) -> NewCouncil? {
    if case .create(let new) = effects.last { new } else { nil }
  }

  @Test func `a council is begun from the portfolio, and its page is shown`() throws {
    var dashboard = try Sample.dashboard(keys: "au\(Self.typed)")
    let new = try #require(new(try dashboard.press("<C-s>")))
    let id = try #require(CouncilID("ynys-mon"))
    #expect(
      new
        == NewCouncil(
          id, name: "Ynys Môn", form: .inspection2025,
          report: .day(try #require(Day(iso: "2024-11-20"))),
          deadline: try #require(PartialDate(iso: "2026-07"))))
    let council = try new.made(today: dashboard.latestDay)
    _ = dashboard.update(.created(council, what: "Saved: \(new.what)"))
    #expect(!dashboard.isRecording)
    #expect(dashboard.text.contains("Ynys Môn > Overview"))
    #expect(dashboard.message?.contains("against the notice it was given") == true)
    _ = try dashboard.press("1")
    #expect(dashboard.text.contains("5 councils"))
    #expect(dashboard.text.contains("Ynys Môn"))
  }

  @Test func `the palette begins one wherever one stands`() throws {
    var dashboard = try FormSample.objective(":new council<Enter>\(Self.typed)<Tab><Tab>mon")
    #expect(new(try dashboard.press("<C-s>"))?.id == CouncilID("mon"))
  }

  @Test(arguments: [
    ("Con<Tab>inspection-2025<Tab>2024<Tab>2026", "keep for devices"),
    ("東京<Tab>inspection-2025<Tab>2024<Tab>2026", "give one"),
    ("Halton<Tab>inspection-2025<Tab>2024<Tab>2020", "before the report"),
    ("Halton<Tab>inspection-2025<Tab>dec 2025<Tab>2026", "still to come"),
    ("Halton<Tab>inspection-2025<Tab>soon<Tab>2026", "No date is written like that"),
    ("Halton<Tab><Tab>2024<Tab>2026", "A choice is needed"),
  ])
  func `what cannot be is said beside its field`(typed: String, words: String) throws {
    var dashboard = try Sample.dashboard(keys: ":new council<Enter>\(typed)")
    #expect(try dashboard.press("<C-s>").isEmpty)
    #expect(dashboard.text.contains(words), "\(dashboard.text)")
  }

  @Test func `a name that is taken leaves the form as it is`() throws {
    var dashboard = try Sample.dashboard(keys: "au\(Self.typed)<C-s>")
    _ = dashboard.update(.notSaved("ynys-mon: nothing was saved. Choose another name."))
    #expect(dashboard.form?.texts["Council"] == "Ynys Môn")
    #expect(dashboard.text.contains("Choose another name."))
  }

  @Test func `what was taken back is on no screen any more, and can be made again`() throws {
    var dashboard = try Sample.dashboard(keys: "au\(Self.typed)")
    let new = try #require(new(try dashboard.press("<C-s>")))
    _ = dashboard.update(.created(try new.made(today: dashboard.latestDay), what: new.what))
    #expect(try dashboard.press("3u") == [.undo(new.id)])
    _ = dashboard.update(.removed(new.id, what: "Gone."))
    #expect(dashboard.text.contains("Portfolio") && dashboard.text.contains("4 councils"))
    #expect(!dashboard.text.contains("Ynys"))
    #expect(try dashboard.press("<C-r>") == [.redo(new.id)])
    let council = try new.made(today: dashboard.latestDay)
    _ = dashboard.update(.created(council, what: "made again"))
    #expect(dashboard.text.contains("5 councils"))
  }

  @Test func `a draft of a new council is restored`() throws {
    var dashboard = try Sample.dashboard(keys: ":new council<Enter>\(Self.typed)")
    let draft = try #require(dashboard.draft)
    dashboard = try Sample.dashboard()
    _ = dashboard.update(
      .draftsFound([KeptDraft(name: "d", at: Moment(seconds: 0), draft: draft)]))
    #expect(dashboard.text.contains("for Ynys Môn"))
    _ = try dashboard.press("Dr")
    #expect(dashboard.form?.texts["Council"] == "Ynys Môn")
    #expect(new(try dashboard.press("<C-s>"))?.name == "Ynys Môn")
  }

  // MARK: what objectives point at

  private func command(_ keys: String) throws -> any Command {
    var dashboard = try Sample.dashboard(
      screen: .council, council: "knowsley", keys: "\(keys)")
    return try dashboard.request("<C-s>").command
  }

  @Test func `priorities, people, partners and areas are added`() throws {
    #expect(
      try command(":add priority<Enter>Safe homes") as? AddPriority
        == AddPriority(title: "Safe homes", illustrative: true))
    let person = try #require(
      try command(
        ":add person<Enter>Head of MASH<Tab>Ann Lee<Tab><Tab>commissioner<Tab>no") as? AddPerson)
    #expect(person.person.id == "head-of-mash" && person.person.name == "Ann Lee")
    #expect(person.person.roles == [.commissioner] && !person.person.headOfServiceOrAbove)
    let partner = try #require(
      try command(":add partner<Enter>Fire Service<Tab>other") as? AddPartner)
    #expect(partner.partner.id == "fire-service" && partner.partner.kind == .other)
    let area = try #require(
      try command(
        ":add area<Enter>Visits<Tab>practice<Tab><Tab>13<Tab>1 may 2025") as? AddArea)
    #expect(area.area.id.string.hasPrefix("k-") && area.area.reference == "13")
  }

  @Test func `they are changed, and what is left empty stays`() throws {
    var dashboard = try Sample.dashboard(screen: .council, council: "knowsley")
    let before = try FormSample.council(of: dashboard)
    let partner = try #require(before.partners.first)
    try dashboard.answer(
      try dashboard.request(":change partner<Enter>\(partner.name)<Tab>Another<C-s>"))
    let person = try #require(before.people.first)
    try dashboard.answer(
      try dashboard.request(":change person<Enter>\(person.id)<Tab><Tab>Ann Lee<C-s>"))
    let area = try #require(before.areas.first)
    try dashboard.answer(
      try dashboard.request(":change area<Enter>\(area.id)<Tab>Otherwise<C-s>"))
    try dashboard.answer(
      try dashboard.request(":change priority<Enter>p1<Tab>Otherwise<C-s>"))
    let after = try FormSample.council(of: dashboard)
    #expect(after.partners.first?.name == "Another")
    #expect(after.partners.first?.kind == partner.kind)
    #expect(after.people.first?.name == "Ann Lee" && after.people.first?.title == person.title)
    #expect(after.people.first?.roles == person.roles)
    #expect(after.areas.first?.text == "Otherwise" && after.areas.first?.theme == area.theme)
    #expect(after.plan.priorities.contains { $0.id == "p1" && $0.title == "Otherwise" })
    _ = try dashboard.press(":change partner<Enter>\(partner.id)<C-s>")
    #expect(dashboard.isRecording && dashboard.form?.complaintWords?.isEmpty == false)
  }

  @Test func `a name that is taken is numbered, one that is given and taken refused`() throws {
    let person = try #require(
      try command(":add person<Enter>Chair") as? AddPerson)
    #expect(person.person.id == "chair-2")
    var dashboard = try Sample.dashboard(
      screen: .council, council: "knowsley",
      keys: ":add person<Enter>Chair<Tab><Tab><Tab><Tab><Tab>chair<C-s>")
    #expect(dashboard.form?.complaintWords == "The name chair is taken; choose another.")
    #expect(try dashboard.press("-two<C-s>").count == 1)
  }

  @Test func `an objective's priority can be made with it`() throws {
    var dashboard = try Sample.dashboard(
      screen: .council, council: "knowsley",
      keys: ":add objective<Enter>Homes<Tab>Safer<Tab><Tab>1 dec 2026<Tab>Safe homes first<Tab>"
        + "workforce<Tab>clause 1")
    let request = try dashboard.request("<C-s>")
    #expect(
      request.command.what.hasPrefix("priority added: Safe homes first; objective added"))
    try dashboard.answer(request)
    let plan = try FormSample.council(of: dashboard).plan
    #expect(plan.priorities.last?.title == "Safe homes first")
    #expect(plan.objectives.last?.priority == plan.priorities.last?.id)
  }

  @Test func `words that fit several priorities are no new one`() throws {
    var dashboard = try Sample.dashboard(
      screen: .council, council: "knowsley", keys: ":add objective<Enter><Tab><Tab><Tab><Tab>e<C-s>"
    )
    #expect(dashboard.text.contains("fit; type on, or pick one."))
    _ = try dashboard.press("<Esc>y")
    #expect(!dashboard.isRecording)
  }
}
