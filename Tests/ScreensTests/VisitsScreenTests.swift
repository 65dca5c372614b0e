import BoardModel
import CellGrid
import Screens
import Testing

/// What the visits screen, its pages and an objective's page show of inspections, and where they lead.
struct VisitsScreenTests {
  private static let councils = [
    ("knowsley", "2025-06-30"), ("liverpool", "2025-06-30"), ("sefton", "2022-05-20"),
    ("wirral", "2019-11-30"),
  ]
  private static let tall = Size(columns: 110, rows: 600)

  @Test(arguments: councils)
  func `everything known of visits, reviews and reports is listed`(
    key: String, asOf: String
  ) throws {
    let dashboard = try Sample.dashboard(Self.tall, asOf: asOf, screen: .visits, council: key)
    let council = try #require(dashboard.board.council(key))
    let text = dashboard.rows.joined(separator: " ").words
    let titles =
      council.visits.map(\.title) + council.reviewsHeld().map(\.title)
      + council.reviewsAwaited().map(\.title) + council.adviserReportsReceived.map(\.title)
      + council.adviserReportsAwaited.map(\.title)
    #expect(titles.count > 3)
    for title in titles { #expect(text.contains(title.string), "\(title)") }
    for area in council.areaCoverage {
      #expect(text.contains(area.area.text.string.words), "\(area.area.id)")
    }
  }

  @Test(arguments: councils)
  func `every finding is on its visit's page, and each tag is used`(
    key: String, asOf: String
  ) throws {
    var dashboard = try Sample.dashboard(Self.tall, asOf: asOf, screen: .visit, council: key)
    let council = try #require(dashboard.board.council(key))
    var tags: Set<Finding.Tag> = []
    for visit in council.visits {
      let text = dashboard.rows.map { String($0.prefix(109)) }.joined(separator: " ").words
      #expect(text.contains(visit.title.string))
      for finding in visit.findings {
        tags.insert(finding.tag)
        let whole = dashboard.frameAtFullLength(columns: 109)
        let rows = (0..<whole.size.rows).map { whole.text(row: $0) }.joined(separator: " ").words
        #expect(rows.contains(finding.text.string.words), "\(finding.id)")
      }
      _ = try dashboard.press("]")
    }
    // Only a real letter says of something that it is good, and not that it has become so.
    let used = Set(Finding.Tag.allCases).subtracting(key == "liverpool" ? [] : [.sound])
    #expect(tags.subtracting(key == "liverpool" ? [] : [.sound]) == used, "\(key)")
  }

  @Test func `Enter opens a visit, and a finding leads to the objective it bears on`() throws {
    var dashboard = try Sample.dashboard(
      Size(columns: 100, rows: 40), screen: .council, council: "knowsley", keys: "9")
    #expect(dashboard.trail.current.screen == .visits(VisitsScreen(council: "knowsley")))
    _ = try dashboard.press("/first monitoring<Enter><Enter>")
    #expect(
      dashboard.trail.current.screen == .visit(VisitScreen(council: "knowsley", of: .visit("m1"))))
    _ = try dashboard.press("/neglect is<Enter><Enter>")
    #expect(dashboard.trail.current.screen.name == .objective)
    #expect(dashboard.rows[0].contains("KNO-02"))
    _ = try dashboard.press("<Esc><Esc>")
    #expect(dashboard.trail.current.screen.name == .visit)
    #expect(dashboard.rows.contains { $0.hasPrefix(">- Risk that builds up") })
  }

  @Test func `an objective's page tells what inspectors said of it, and leads there`() throws {
    var dashboard = try Sample.dashboard(
      Size(columns: 100, rows: 60), screen: .objective, objective: "LIV-13", keys: "<S-Tab>")
    let rows = dashboard.rows
    let heading = try #require(rows.firstIndex { $0.contains("What inspectors said of it") })
    let newer = try #require(rows.firstIndex { $0.contains("20 Nov 2024") })
    let older = try #require(rows.firstIndex { $0.contains("16 May 2024") && $0.contains("visit") })
    #expect(heading < newer && newer < older)
    _ = try dashboard.press("/visiting standard<Enter><Enter>")
    #expect(dashboard.trail.current.screen.name == .visit)
    #expect(dashboard.rows.contains { $0.hasPrefix(">- It is too early to see what the new") })
  }

  @Test func `an area's way through the visits is told newest first and leads to each`() throws {
    var dashboard = try Sample.dashboard(
      Size(columns: 100, rows: 40), screen: .visits, council: "liverpool",
      keys: "/ending protection plans only<Enter><Enter>")
    #expect(dashboard.trail.current.screen.name == .trail)
    let rows = dashboard.rows
    #expect(
      dashboard.rows.joined(separator: " ").words.contains(
        "May 2023: named May 2024: not looked at Nov 2024: 1 still weak"))
    let newer = try #require(rows.firstIndex { $0.contains("20 Nov 2024") })
    let older = try #require(rows.firstIndex { $0.contains("25 May 2023") && $0.contains("named") })
    #expect(newer < older)
    #expect(dashboard.text.contains("LIV-03"))
    _ = try dashboard.press("<Enter>")
    #expect(
      dashboard.trail.current.screen == .visit(VisitScreen(council: "liverpool", of: .visit("m3"))))
  }

  @Test func `a visit whose letter is awaited is told as that, and nothing of what it found`()
    throws
  {
    let size = Size(columns: 100, rows: 40)
    let day = "2024-04-01"
    let list = try Sample.dashboard(size, asOf: day, screen: .visits, council: "liverpool")
    let rows = list.rows
    let heading = try #require(rows.firstIndex { $0.contains("the letter awaited") })
    #expect(rows[heading + 1].contains("19 Mar 2024"))
    #expect(rows[heading + 2].contains("to 20 Mar 2024  letter awaited"))
    // The agenda has it on the same days.
    let dates = try Sample.dashboard(
      Size(columns: 120, rows: 40), asOf: day, screen: .dates, council: "liverpool")
    #expect(
      dates.rows.contains {
        $0.contains("19 Mar 2024") && $0.contains("onitoring visit, to 20 Mar 2024")
      }, "\(dates.text)")
    let page = try Sample.dashboard(
      size, asOf: day, screen: .visits, council: "liverpool",
      keys: "/second monitoring<Enter><Enter>")
    #expect(page.text.contains("known once its letter is published"))
    #expect(!page.text.contains("till weak"))
    let agenda = try Sample.dashboard(size, asOf: day, screen: .dates, council: "liverpool")
    #expect(agenda.text.contains("V Ofsted visit") && !agenda.text.contains("L Ofsted letter  "))
  }

  @Test func `a row about an area leads to its way through the visits and its objectives`() throws {
    let dashboard = try Sample.dashboard(
      Size(columns: 100, rows: 40), screen: .notice, council: "liverpool",
      keys: "<Tab>/area 8<Enter><Enter>")
    #expect(dashboard.trail.current.screen.name == .trail)
    #expect(dashboard.text.contains("Objectives for it"))
    #expect(dashboard.text.contains("published 25 May 2023"))
  }

  @Test func `an earlier day knows no later visit, review or report`() throws {
    let dashboard = try Sample.dashboard(
      Self.tall, asOf: "2024-06-30", screen: .visits, council: "liverpool")
    #expect(!dashboard.text.contains("Third monitoring visit"))
    #expect(dashboard.text.contains("Second monitoring visit"))
    #expect(!dashboard.text.contains("Third six-month review"))
    #expect(dashboard.text.contains("Overdue"))
    let review = try Sample.dashboard(
      Size(columns: 100, rows: 40), asOf: "2024-06-30", screen: .visits, council: "liverpool",
      keys: "/second six-month<Enter><Enter>")
    #expect(review.text.contains("due 21 Jun 2024, 9 d over"))
    #expect(!review.text.contains("What it found"))
  }

  @Test func `what comes late says how late`() throws {
    let knowsley = try Sample.dashboard(Self.tall, screen: .visits, council: "knowsley").text
    #expect(knowsley.contains("71 d over"))
    let liverpool = try Sample.dashboard(Self.tall, screen: .visits, council: "liverpool").text
    #expect(liverpool.contains("11 d late"))
  }

  @Test func `themes of clause 7 that no review covered are named`() throws {
    let text = try Sample.dashboard(Self.tall, screen: .visits, council: "knowsley").text
    #expect(text.contains("No DfE review held yet"))
  }
}
