import BoardModel
import CellGrid
import Screens
import Testing

/// The notice clause by clause, and the way from each clause to what shows it.
struct NoticeScreenTests {
  private static let councils = ["knowsley", "liverpool", "sefton", "wirral"]
  private static let days = [
    "2017-02-28", "2018-03-31", "2018-07-31", "2021-11-30", "2023-10-31", "2024-06-14",
    "2025-03-31", "2025-06-30",
  ]

  private func council(_ key: String, asOf: String) throws -> CouncilAsOf {
    try #require(try Sample.dashboard(asOf: asOf).board.council(key))
  }

  @Test(arguments: councils, days)
  func `every clause stands in the notice's order with its state in full`(
    key: String, asOf: String
  ) throws {
    let clauses = try council(key, asOf: asOf).clauses
    for columns in [40, 80, 160] {
      let dashboard = try Sample.dashboard(
        Size(columns: columns, rows: 200), asOf: asOf, screen: .notice, council: key)
      let heading = dashboard.rows.firstIndex { $0.hasPrefix(" No   State") } ?? 0
      // Below the rule stands why the selected one is so, which may begin with a number.
      let list = dashboard.rows.dropFirst(heading + 1).prefix { !$0.hasPrefix(" ──") }
      let rows = list.filter { row in
        clauses.contains { row.hasNumber($0.clause.string) }
      }
      #expect(rows.count == clauses.count)
      for (row, clause) in zip(rows, clauses) {
        #expect(row.hasNumber(clause.clause.string))
        let name = clause.warning == nil ? clause.state.name : "warning"
        let brief = name.replacing(" days", with: " d").replacing(" day", with: " d")
        let state = columns > 40 ? name : brief
        #expect(row.contains(state), "\(columns): \(row)")
      }
    }
  }

  @Test(arguments: councils, days)
  func `whatever shows a clause opens where it stands`(key: String, asOf: String) throws {
    for clause in try council(key, asOf: asOf).clauses {
      var dashboard = try Sample.dashboard(
        Size(columns: 100, rows: 200), asOf: asOf, screen: .clause, council: key,
        entry: clause.clause.string)
      for (place, evidence) in clause.evidence.enumerated() {
        let here = dashboard
        for _ in 0..<place { _ = try dashboard.press("j") }
        _ = try dashboard.press("<Enter>")
        let what = "\(clause.clause) \(evidence.ref.key)"
        #expect(dashboard.trail.current.screen != here.trail.current.screen, "\(what)")
        #expect(!dashboard.text.contains("Nothing of that name"), "\(what)")
        #expect(!dashboard.text.contains("was not in the plan"), "\(what)")
        dashboard = here
      }
    }
  }

  @Test(arguments: Array(stride(from: 72, through: 220, by: 4)) + [120, 133, 134, 135])
  func `the next day stands in the list, alone or beside a clause's page`(columns: Int) throws {
    let rows = try Sample.dashboard(
      Size(columns: columns, rows: 40), screen: .notice, council: "knowsley"
    ).rows
    #expect(rows.contains { $0.contains("! Clause") && $0.contains("Next") }, "\(columns)")
    #expect(rows.contains { $0.contains("DfE reviews") && $0.contains("18 Jul") }, "\(columns)")
  }

  @Test func `in the smallest window a notice that has ended says so`() throws {
    let rows = try Sample.dashboard(
      Size(columns: 40, rows: 10), screen: .notice, council: "sefton"
    ).rows
    #expect(rows[2].contains("Superseded by direction, May 2022"))
  }

  @Test func `a contribution opens in its objective's part on partners`() throws {
    let dashboard = try Sample.dashboard(
      screen: .clause, council: "knowsley", entry: "5d", keys: "G<Up><Enter>")
    #expect(dashboard.text.contains("[Partners"))
    #expect(dashboard.rows.contains { $0.hasPrefix(">Domestic abuse service") })
  }

  @Test(arguments: [("not evidenced", 3), ("overdue", 2), ("met", 13), ("supervision", 2)])
  func `a filter keeps the clauses of a state, or those that say a word`(
    filter: String, count: Int
  ) throws {
    let dashboard = try Sample.dashboard(
      Size(columns: 160, rows: 60), screen: .notice, council: "knowsley",
      keys: "f\(filter)<Enter>")
    #expect(dashboard.rows[0].contains("\(count) of 26 rows"))
  }

  @Test func `worst first puts what is overdue the longest at the top`() throws {
    let dashboard = try Sample.dashboard(screen: .notice, council: "knowsley", keys: "sw")
    let rows = dashboard.rows.filter { $0.contains("overdue ") && !$0.contains("not evid") }
    #expect(rows.first?.contains("12*  overdue 71 days") == true)
    #expect(rows.last?.contains("5a*  overdue 21 days") == true)
  }

  @Test(arguments: [(Size(columns: 40, rows: 10), 5), (Size(columns: 80, rows: 24), 12)])
  func `a notice opens on the first clause that is overdue`(size: Size, row: Int) throws {
    var dashboard = try Sample.dashboard(size, screen: .notice, council: "knowsley")
    #expect(dashboard.rows[row].hasPrefix(">5a*  overdue"), "\(dashboard.text)")
    // Where one had gone on from is where one comes back to.
    _ = try dashboard.press("g<Esc>5")
    #expect(dashboard.rows.contains { $0.hasPrefix(">1    met") }, "\(dashboard.text)")
    // The next council's notice begins at its own worst; one where nothing is overdue at its head.
    _ = try dashboard.press("]")
    #expect(dashboard.rows.contains { $0.hasPrefix(">11*  overdue") }, "\(dashboard.text)")
    _ = try dashboard.press("]")
    #expect(dashboard.rows.contains { $0.hasPrefix(">1    not") }, "\(dashboard.text)")
  }

  @Test(
    arguments: [
      (40, " 2 overdue: 5a, 12 2 not evidenced 5 due"),
      (80, " 2 overdue: 5a, 12  2 not evidenced  5 due  8 met  1 warning"),
    ])
  func `the head names what is overdue`(columns: Int, head: String) throws {
    let dashboard = try Sample.dashboard(
      Size(columns: columns, rows: 24), screen: .notice, council: "knowsley")
    #expect(dashboard.rows.contains { $0.hasPrefix(head) }, "\(dashboard.text)")
  }

  @Test(arguments: councils, days)
  func `the states in the head add up to the clauses counted beside the title`(
    key: String, asOf: String
  ) throws {
    let clauses = try council(key, asOf: asOf).clauses
    guard !clauses.isEmpty else { return }
    let dashboard = try Sample.dashboard(
      Size(columns: 100, rows: 40), asOf: asOf, screen: .notice, council: key)
    let head = dashboard.rows.dropFirst(2).prefix { !$0.contains("[Clauses]") }
      .joined(separator: " ")
    let sum = ["overdue", "not evidenced", "due", "met", "not applicable", "warning"].reduce(0) {
      sum, name in
      let before = head.split(separator: " \(name)", omittingEmptySubsequences: false)
      guard before.count > 1, let number = before[0].split(separator: " ").last else { return sum }
      return sum + (Int(number) ?? 0)
    }
    // 13 or 14 clauses, and the five letters of clause 5 in place of one of them.
    #expect(sum == (key == "knowsley" ? 18 : 17), "\(head)")
    #expect(dashboard.rows[0].contains("\(sum) with 5's letters"))
  }

  @Test func `a head with room for part of it keeps what is overdue`() throws {
    // 6 and 11 are overdue, 2 are not evidenced, and more is due than has room.
    let dashboard = try Sample.dashboard(
      Size(columns: 40, rows: 10), asOf: "2024-06-20", screen: .notice, council: "liverpool")
    #expect(dashboard.rows[2].hasPrefix(" 2 overdue: 6, 11"), "\(dashboard.text)")
  }

  @Test func `an area whose text is not held stands under no theme`() throws {
    let dashboard = try Sample.dashboard(
      Size(columns: 100, rows: 200), asOf: "2022-05-15", screen: .notice, council: "sefton",
      keys: "<Tab>")
    let heading = try #require(
      dashboard.rows.firstIndex { $0.hasPrefix(" Theme not known  2 areas, 0 objectives") })
    #expect(dashboard.rows[heading + 1].contains("area 1"))
  }

  @Test func `the last clause warns in the notice's words, and names no day`() throws {
    let dashboard = try Sample.dashboard(
      Size(columns: 100, rows: 60), screen: .clause, council: "knowsley", entry: "14")
    #expect(dashboard.text.contains("Clauses 12 and 5a are overdue"))
    #expect(dashboard.text.contains("section 497A"))
    #expect(!dashboard.text.contains("Next"))
  }

  @Test func `an area without an objective comes before every theme`() throws {
    let dashboard = try Sample.dashboard(
      Size(columns: 100, rows: 100), asOf: "2016-10-31", screen: .notice, council: "wirral",
      keys: "<Tab>")
    let heading = dashboard.rows.firstIndex { $0.contains("with no objective") }
    let theme = dashboard.rows.firstIndex { $0.contains("Leadership, management") }
    #expect(try #require(heading) < (try #require(theme)))
  }

  @Test func `the tab of the list leaves the objective beside it at its own first`() throws {
    let dashboard = try Sample.dashboard(
      Size(columns: 140, rows: 60), screen: .notice, council: "knowsley", keys: "<Tab>")
    #expect(dashboard.text.contains("[Areas"))
    #expect(dashboard.text.contains("[History]"))
  }

  @Test func `the self-assessment prints whole, as a document and not as a screen`() throws {
    var dashboard = try Sample.dashboard(
      Size(columns: 80, rows: 24), screen: .assessment, council: "knowsley")
    guard case .print(let frame, let name)? = try dashboard.press("p").first else {
      Issue.record("nothing was printed")
      return
    }
    let text = (0..<frame.size.rows).map { frame.text(row: $0) }.joined(separator: "\n")
    #expect(name == "knowsley-assessment-2025-06-30")
    #expect(text.contains("Staff supervision and the quality of feedback"))
    #expect(text.contains("ILLUSTRATIVE"))
    #expect(!text.contains("Tab next tab"))
    // Which notice, and what the ratings mean, for a reader who has nothing else.
    #expect(text.contains("Improvement Notice") && text.contains("issued 20 Jan 2025"))
    for word in [
      "Amber (A): needs attention", "Not rated (-)", "from least to most: none yet", "Slow: slow",
    ] {
      #expect(text.contains(word), "\(word)")
    }
    let document = try council("knowsley", asOf: "2025-06-30").assessmentDocument
    for paragraph in document.parts.flatMap(\.paragraphs) {
      // As many words as stand in one line whatever is before them.
      let start = paragraph.text.split(separator: " ").prefix(3).joined(separator: " ")
      #expect(text.contains(start), "\(start)")
    }
    // Whole pages, each with the document's first rows and a foot of its own.
    let rows = (0..<frame.size.rows).map { frame.text(row: $0) }
    let pages = rows.count / 60
    #expect(rows.count % 60 == 0 && pages > 1)
    for page in 0..<pages {
      #expect(rows[page * 60].hasPrefix(" Knowsley > Self-assessment"))
      #expect(rows[page * 60 + 59].hasPrefix(" Circulation: board-restricted "))
      #expect(rows[page * 60 + 59].hasSuffix(" page \(page + 1) of \(pages)"))
    }
  }
}

extension String {
  /// Whether a row of the notice begins with that clause's number, and not with a sum in its head.
  fileprivate func hasNumber(_ clause: String) -> Bool {
    let column = dropFirst().prefix(5)
    return column.prefix { $0 != " " && $0 != "*" } == clause && column.last == " "
  }

  @Test func `what is known by its month is shown as a month`() throws {
    for (council, clause, month) in [("sefton", "13", "May 2022"), ("wirral", "13", "Nov 2019")] {
      // What it rests on; above it stands the day that the whole picture is of.
      let rows = try Sample.dashboard(screen: .clause, council: council, entry: clause).rows
        .dropFirst(2)
      #expect(rows.contains { $0.hasPrefix(">   \(month) ") }, "\(rows)")
      #expect(!rows.contains { $0.contains("31 May 2022") || $0.contains("30 Nov 2019") })
    }
  }
}
