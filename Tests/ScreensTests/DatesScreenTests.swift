import BoardModel
import CellGrid
import Screens
import Testing

/// The time line as a chair uses it.
struct DatesScreenTests {
  private func selected(_ dashboard: Dashboard) -> String {
    dashboard.rows.first { $0.hasPrefix(">") } ?? ""
  }

  @Test func `what is late stands first, the longest over at the top`() throws {
    let dashboard = try Sample.dashboard(screen: .dates)
    #expect(selected(dashboard).contains("395 d over"))
    #expect(dashboard.text.contains("Late (11)"))
    let late = dashboard.rows.filter { $0.contains(" d over") }.compactMap { row in
      row.split(separator: " d over").first?.split(separator: " ").last.flatMap { Int($0) }
    }
    #expect(late == [395, 91, 71, 66, 31, 28, 24, 24, 21, 3, 3])
  }

  @Test func `a kind that stands beside a title is not said again in it`() throws {
    let wide = try Sample.dashboard(Size(columns: 160, rows: 200), screen: .dates).text
    #expect(wide.contains("A adviser report           * January to March 2025"))
    #expect(wide.contains("S self-assessment          * Before: First six-month review"))
    let months = try Sample.dashboard(
      Size(columns: 160, rows: 300), screen: .dates, keys: "<Tab>"
    ).text
    #expect(months.contains("D diagnostic review        * Diagnostic review of care leavers'"))
    let narrow = try Sample.dashboard(Size(columns: 80, rows: 200), screen: .dates).text
    #expect(narrow.contains("A * Adviser report: January to March 2025"))
  }

  @Test(arguments: [Size(columns: 40, rows: 10), Size(columns: 80, rows: 24)])
  func `something late is in sight at any size`(size: Size) throws {
    for council in [nil, "knowsley", "liverpool"] {
      for keys in ["", "<Tab>", "<Tab><Tab>"] {
        let dashboard = try Sample.dashboard(size, screen: .dates, council: council, keys: keys)
        #expect(dashboard.rows.contains { $0.hasPrefix(">") && $0.contains(" d over") })
      }
    }
  }

  @Test(arguments: [
    ("d14 jul<Enter>", "14 Jul 2025", "Improvement board"),
    ("d18/7/25<Enter>", "18 Jul 2025", "First six-month review"),
    ("d+3w<Enter>", "31 Jul 2025", "KNO-02"), ("d<Enter>", "7 Jul 2025", "Report and papers"),
    ("dend of august<Enter>", "8 Sep 2025", "Report and papers"),
    ("d2025-01-20<Enter>", "20 Jan 2025", "Improvement Notice issued"),
  ])
  func `a day is jumped to as people write one`(keys: String, day: String, what: String) throws {
    let dashboard = try Sample.dashboard(screen: .dates, council: "knowsley", keys: keys)
    #expect(selected(dashboard).contains(day), "\(selected(dashboard))")
    #expect(selected(dashboard).contains(what), "\(selected(dashboard))")
  }

  @Test func `words that are no day are said to be none, and stay to be mended`() throws {
    var dashboard = try Sample.dashboard(screen: .dates, keys: "dsoon<Enter>")
    #expect(dashboard.text.contains("soon is no day; write one such as 14 jul"))
    _ = try dashboard.press("<BS><BS><BS><BS>14 jul")
    #expect(dashboard.rows.last?.contains("14 Jul 2025  Enter goes") == true)
    _ = try dashboard.press("<Esc>")
    #expect(dashboard.trail.current.screen.name == .dates)
    #expect(selected(dashboard).contains("395 d over"))
  }

  @Test func `elsewhere the key says where there are days`() throws {
    let dashboard = try Sample.dashboard(keys: "d")
    #expect(dashboard.text.contains("Only the dates have days to go to; 6 shows them."))
  }

  @Test func `Tab zooms from 13 weeks to 36 months and on to the bars`() throws {
    var dashboard = try Sample.dashboard(screen: .dates, council: "knowsley")
    for zoom in ["12 months", "36 months", "objectives, 36 months", "13 weeks"] {
      _ = try dashboard.press("<Tab>")
      #expect(dashboard.rows[0].contains("Knowsley > Dates > \(zoom)"))
    }
    #expect(dashboard.rows.last?.contains("Tab zoom") == true)
  }

  @Test func `the key goes on from one council to all and back`() throws {
    var dashboard = try Sample.dashboard(screen: .council, council: "liverpool", keys: "6")
    #expect(dashboard.rows[0].hasPrefix(" Liverpool > Dates"))
    #expect(dashboard.rows.last?.contains("6 all councils") == true)
    _ = try dashboard.press("6")
    #expect(dashboard.rows[0].hasPrefix(" Dates"))
    _ = try dashboard.press("6")
    #expect(dashboard.rows[0].hasPrefix(" Liverpool > Dates"))
    let wide = try Sample.dashboard(keys: "6")
    #expect(wide.rows[0].hasPrefix(" Dates"))
  }

  @Test func `a milestone opens the objective's milestones, with it selected`() throws {
    let dashboard = try Sample.dashboard(
      screen: .dates, council: "knowsley", keys: "d31 jul<Enter><Enter>")
    #expect(dashboard.trail.current.screen.name == .objective)
    #expect(dashboard.text.contains("[Milestones"))
    #expect(selected(dashboard).contains("Half of all staff trained"))
  }

  @Test func `an overdue ask opens the objective's partners, with it selected`() throws {
    let dashboard = try Sample.dashboard(
      Size(columns: 80, rows: 40), screen: .dates, council: "knowsley", keys: "j<Enter>")
    #expect(dashboard.text.contains("[Partners"))
    #expect(selected(dashboard).contains("Asked of Improvement Adviser"))
  }

  @Test func `every row opens something of its own council`() throws {
    for council in ["knowsley", "liverpool", "sefton", "wirral"] {
      var dashboard = try Sample.dashboard(screen: .dates, council: council, keys: "<Tab><Tab>")
      for _ in 0..<60 {
        var opened = dashboard
        _ = try opened.press("<Enter>")
        #expect(opened.trail.current.screen.council == council)
        #expect(opened.trail.current.screen.name != .dates)
        _ = try opened.press("<Esc>")
        #expect(selected(opened) == selected(dashboard))
        _ = try dashboard.press("j")
      }
    }
  }

  @Test func `what nobody has fixed is told apart from what is fixed, without a colour`() throws {
    let dashboard = try Sample.dashboard(
      Size(columns: 80, rows: 40), asOf: "2018-03-31", screen: .dates, council: "wirral")
    #expect(dashboard.rows.contains { $0.contains("expected") && $0.contains(" B ") })
    let strip = dashboard.rows.first { $0.contains("Board  ") } ?? ""
    #expect(strip.contains("b") && strip.contains("B"))
    let foot = try Sample.dashboard(
      Size(columns: 80, rows: 40), asOf: "2018-03-31", screen: .dates, council: "wirral",
      keys: "/expected<Enter>")
    #expect(
      foot.rows.suffix(5).joined(separator: " ").split(separator: " ").joined(separator: " ")
        .contains("the notice asks for it, nobody has fixed a day"))
  }

  @Test func `a filter narrows the list and the strip; single actions come when asked for`() throws
  {
    let dashboard = try Sample.dashboard(
      screen: .dates, council: "knowsley", keys: "freview<Enter>")
    #expect(dashboard.text.contains("First six-month review"))
    #expect(!dashboard.text.contains("Half of all staff trained"))
    #expect(!dashboard.rows.contains { $0.hasPrefix(" Plan ") })
    let actions = try Sample.dashboard(
      screen: .dates, council: "knowsley", keys: "faction<Enter>")
    #expect(actions.rows.contains { $0.contains(" W ") })
    #expect(!dashboard.rows.contains { $0.contains(" W KNO") })
  }

  @Test func `notices that stand no longer wait for nothing, among all councils or alone`() throws {
    let dashboard = try Sample.dashboard(
      Size(columns: 80, rows: 200), screen: .dates, keys: "fsefton<Enter>dmay 2022")
    #expect(!dashboard.text.contains(" d over"))
    let one = try Sample.dashboard(screen: .dates, council: "sefton")
    #expect(one.text.contains("as it stood on 31 May 2022"))
    #expect(one.text.contains("0 to come"))
    #expect(!one.text.contains(" d over"))
  }

  @Test func `a bar says what was agreed, what is expected now, and what was missed`() throws {
    let dashboard = try Sample.dashboard(
      Size(columns: 120, rows: 40), screen: .dates, council: "liverpool", keys: "<S-Tab>")
    let slipped = try #require(dashboard.rows.first { $0.contains("LIV-11") })
    #expect(slipped.contains("]▒") && slipped.contains("!") && slipped.contains(">"))
    let whole = try #require(dashboard.rows.first { $0.contains("LIV-13") })
    #expect(whole.contains("[─") && !whole.contains("▒"))
    let delivered = try #require(dashboard.rows.first { $0.contains("LIV-01") })
    #expect(delivered.contains("B") && delivered.contains("delivered"))
  }

  private func columns(of text: String, in row: String) -> [Int] {
    let row = Array(row)
    let text = Array(text)
    return row.indices.filter { row[$0...].starts(with: text) }
  }

  @Test func `a bar begins in the column of its month`() throws {
    let dashboard = try Sample.dashboard(
      Size(columns: 200, rows: 60), screen: .dates, council: "knowsley", keys: "<S-Tab>")
    let heading = try #require(dashboard.rows.first { $0.contains("Jun") && $0.contains("Aug") })
    let bar = try #require(dashboard.rows.first { $0.contains("KNO-14") })
    // Three columns for a month: June 2025 is the second that is named, and it began on the 9th.
    let june = try #require(columns(of: "Jun", in: heading).dropFirst().first)
    #expect(columns(of: "[", in: bar).first == june)
    #expect(columns(of: "│", in: bar).first == june + 2)
  }

  @Test(arguments: [("<Tab>", "Jun"), ("<Tab><Tab>", "Q2")])
  func `today's line stands behind what is past of its month or quarter`(
    keys: String, name: String
  ) throws {
    let dashboard = try Sample.dashboard(
      Size(columns: 80, rows: 24), screen: .dates, council: "knowsley", keys: keys)
    let heading = try #require(
      dashboard.rows.first { $0.contains(name) && $0.contains("20") == false })
    let rows = dashboard.rows.filter { $0.contains("│") }
    let cell = try #require(columns(of: name, in: heading).last { $0 < 45 })
    #expect(!rows.isEmpty)
    for row in rows {
      let line = try #require(columns(of: "│", in: row).first)
      #expect(line > cell && line < cell + 4, "\(row)")
      // What comes in July stands behind the line, what was in June before it.
      #expect(Array(row).dropFirst(cell).first != " " || !row.hasPrefix(" Reviews"), "\(row)")
    }
  }

  @Test(arguments: [80, 120, 200])
  func `bars that are not in sight say where they are`(columns: Int) throws {
    let size = Size(columns: columns, rows: 40)
    let far = try Sample.dashboard(
      size, screen: .dates, council: "knowsley", keys: "<S-Tab>d1 mar 2029<Enter>")
    #expect(far.text.contains("No bar lies between 1 "))
    let row = try #require(far.rows.first { $0.contains("KNO-01") })
    #expect(row.contains("« 28 Nov 2025") || row.contains("« "), "\(row)")
    let near = try Sample.dashboard(size, screen: .dates, council: "knowsley", keys: "<S-Tab>")
    #expect(!near.text.contains("No bar lies between"))
    let early = try Sample.dashboard(
      size, screen: .dates, council: "knowsley", keys: "<S-Tab>d1 mar 2020<Enter>")
    let other = try #require(early.rows.first { $0.contains("KNO-01") })
    #expect(other.contains("3 Feb 2025 »"), "\(other)")
  }

  @Test func `a council that cannot be read says so`() throws {
    let council = UnreadableCouncil(name: "york", problems: ["It is no JSON."])
    var portfolio = try Sample.portfolio.get()
    portfolio.entries.append(.unreadable(council))
    var dashboard = Dashboard(
      portfolio, today: Sample.today, size: Size(columns: 80, rows: 24))
    try dashboard.show(.dates, council: nil, objective: nil)
    #expect(dashboard.text.contains("1 council unreadable, not looked at here"))
    try dashboard.show(.dates, council: "york", objective: nil)
    #expect(dashboard.text.contains("file cannot be read"))
    try dashboard.show(.partners, council: "york", objective: nil)
    #expect(dashboard.text.contains("file cannot be read"))
  }
}
