import BoardModel
import CellGrid
import Screens
import Testing

/// Why an objective stands where it does, on the row and on its page.
struct ReasonTests {
  private func row(_ ref: String, _ columns: Int, _ screen: ScreenName = .slow) throws -> String {
    let dashboard = try Sample.dashboard(
      Size(columns: columns, rows: 40), screen: screen,
      council: screen == .slow ? nil : "knowsley")
    return try #require(dashboard.rows.first { $0.contains(" \(ref) ") || $0.contains(">\(ref) ") })
  }

  @Test(arguments: [40, 60, 80, 100, 119])
  func `the row of a slow objective says in words what tells most`(columns: Int) throws {
    #expect(try row("KNO-07", columns).contains("S4 red at 3 m"))
    #expect(try row("KNO-05", columns).contains("S7 fell from green"))
  }

  @Test func `rules there is no room for are told by their names`() throws {
    #expect(try row("KNO-07", 80).contains("S4 red at 3 meetings; S1 S2 S3"))
    let wide = try row("KNO-07", 300)
    #expect(wide.contains("S4 red at 3 meetings; S1 due 30 May, 31 d over; S2 slipped 123 d"))
  }

  @Test(arguments: [60, 80, 119])
  func `a list of objectives says why at every width that has room`(columns: Int) throws {
    #expect(try row("KNO-07", columns, .objectives).contains("S4 red at 3 m"))
  }

  @Test func `a milestone with a forecast says which day it is over, and how far the other is`()
    throws
  {
    let text = try Sample.dashboard(
      Size(columns: 100, rows: 40), screen: .objective, objective: "LIV-11", keys: "<Tab><Tab>"
    ).text
    #expect(text.contains("395 d over baseline    Dental checks at 95 %"))
    #expect(text.contains("forecast 31 Mar 2025, 91 d over"))
    #expect(text.contains("forecast 28 Nov 2025, in 151 d"))
  }

  @Test func `a title of thousands of letters leaves rating and reasons in sight`() throws {
    var portfolio = try Sample.portfolio.get()
    let council = try #require(portfolio.councils.first)
    let ref = try #require(council.plan.objectives.first?.ref)
    var longer = ChangeObjective(ref)
    longer.title = Prose(String(repeating: "wordy ", count: 150))
    let today = try #require(portfolio.settings.asOf)
    portfolio.entries[0] = .council(try council.applying(longer, today: today))
    var dashboard = Dashboard(portfolio, today: Sample.today, size: Size(columns: 80, rows: 24))
    try dashboard.show(.objective, council: nil, objective: ref.string)
    #expect(dashboard.text.contains("DELIVERY"))
    #expect(dashboard.text.contains(" word…\n DELIVERY"))
  }

  @Test func `the strip tells the pace at each meeting as that day knew it`() throws {
    let text = try Sample.dashboard(
      Size(columns: 100, rows: 40), screen: .objective, objective: "KNO-07"
    ).rows
    let pace = try #require(text.first { $0.hasPrefix(" Pace ") })
    let words = "Pace WATCH SLOW SLOW SLOW SLOW SLOW"
    #expect(pace.split(separator: " ").joined(separator: " ") == words)
  }

  @Test func `what a meeting's day made of an objective is what that day itself shows`() throws {
    for council in try Sample.portfolio.get().councils {
      let today = try #require(Day(iso: "2025-06-30"))
      let now = CouncilAsOf(council, on: today)
      for objective in now.objectives {
        let meetings = objective.strip(meetings: 100).map(\.meeting)
        let verdicts = now.verdicts(of: objective, at: meetings)
        for (meeting, verdict) in zip(meetings, verdicts) {
          let then = CouncilAsOf(council, on: meeting.on).objective(objective.objective.ref)
          #expect(then?.verdict == verdict, "\(objective.objective.ref) \(meeting.on)")
        }
      }
    }
  }

  @Test func `a council's worst has a reason where no rule hits it`() throws {
    // A board that is new: ratings stand, and no rule hits yet.
    let dashboard = try Sample.dashboard(
      Size(columns: 200, rows: 40), asOf: "2023-09-10")
    let row = try #require(dashboard.rows.first { $0.dropFirst().hasPrefix("Liverpool") })
    #expect(row.contains("no rule hits"), "\(row)")
    #expect(dashboard.text.contains("no rule of slow progress hits."))
  }

  @Test func `on paper every figure is told`() throws {
    let dashboard = try Sample.dashboard(screen: .slow)
    let frame = dashboard.frameAtFullLength(columns: 100)
    let text = (0..<frame.size.rows).map { frame.text(row: $0) }.joined(separator: " ")
    #expect(text.count { $0 == "%" } > 5)
  }

  @Test func `a red objective that no rule hits is not said to be on pace`() throws {
    let dashboard = try Sample.dashboard(
      Size(columns: 80, rows: 40), screen: .objectives, council: "sefton")
    let red = try #require(dashboard.rows.first { $0.contains("SEF-10") })
    #expect(red.contains("no rule") && !red.contains("on pace"))
    let page = try Sample.dashboard(screen: .objective, objective: "SEF-10").text
    #expect(page.contains("no rule of slow progress hits"))
  }

  @Test func `the page of a closed objective says at its head what became of it`() throws {
    let rows = try Sample.dashboard(screen: .objective, objective: "KNO-06").rows
    #expect(rows[2...4].contains { $0.contains("Split into KNO-14, KNO-15, 9 Jun 2025") })
    #expect(!rows.contains { $0.contains("Path to green") })
  }

  @Test func `nothing is said to be carried over where nothing was ever rated`() throws {
    let rows = try Sample.dashboard(screen: .objective, objective: "KNO-15").rows
    let strip = rows.filter { $0.contains("Delivery  ") || $0.contains("Impact  ") }
    #expect(!strip.isEmpty && strip.allSatisfy { !$0.contains("(-)") })
  }

  @Test func `the tabs keep their counts beside the list`() throws {
    let dashboard = try Sample.dashboard(
      Size(columns: 120, rows: 40), screen: .objective, objective: "KNO-07")
    let bar = try #require(dashboard.rows.first { $0.contains("[History]") })
    #expect(bar.firstMatch(of: /Act \d+\/\d+ Miles \d+\/\d+ Evid \d+ Part \d+ Src \d+/) != nil)
  }

  @Test func `a list is counted one way, closed ones and all`() throws {
    let list = try Sample.dashboard(screen: .objectives, council: "knowsley").rows[0]
    #expect(list.contains("16 objectives, 1 of them closed"))
    #expect(
      try Sample.dashboard(screen: .objectives, council: "knowsley", keys: "fred<Enter>").rows[0]
        .contains("of 16 objectives"))
    #expect(
      try Sample.dashboard(screen: .objective, objective: "KNO-07").rows[0].contains("/16 ]"))
  }
}
