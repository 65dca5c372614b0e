import BoardModel
import CellGrid
import Screens
import Testing

/// Visits and areas that the command line asks for by name, and what the papers say of them.
struct NamedEntryTests {
  private func shown(_ screen: ScreenName, _ entry: String, asOf: String? = nil) throws -> String {
    try Sample.dashboard(
      Size(columns: 100, rows: 60), asOf: asOf, screen: screen, council: "liverpool", entry: entry
    ).text
  }

  @Test(arguments: ["visit/v2", "v2", "VISIT/V2"])
  func `a visit is shown by its name`(entry: String) throws {
    #expect(try shown(.visit, entry).contains("Second monitoring visit"))
  }

  @Test func `a review, a report and an area are shown by theirs`() throws {
    #expect(try shown(.visit, "review/r-2024-06").contains("Second six-month review"))
    #expect(try shown(.visit, "review/r-2023-12").contains("First six-month review"))
    #expect(!(try shown(.visit, "review/r-2023-12").contains("Second six-month review")))
    #expect(try shown(.trail, "area/l-03").contains("Area 3"))
    #expect(try shown(.trail, "l-05").contains("Area 5"))
  }

  @Test(arguments: [(ScreenName.visit, "visit/v9"), (.trail, "area/l-99"), (.visit, "area/l-01")])
  func `a name that nothing has is refused with those there are`(
    screen: ScreenName, entry: String
  ) throws {
    #expect {
      try shown(screen, entry)
    } throws: { error in
      guard case ScreenRefusal.unknownEntry(entry, screen, let known) = error else { return false }
      return known.contains(screen == .visit ? "visit/v2" : "area/l-03")
    }
  }

  @Test func `the first visit is there with its month alone, and no letter is made up for it`()
    throws
  {
    let text = try shown(.visit, "visit/mv1")
    #expect(text.contains("First monitoring visit"))
    #expect(text.contains("Dec 2023") && !text.contains("31 Dec 2023"))
    #expect(text.contains("letter not held here"))
    #expect(!text.contains("  ILLUSTRATIVE"))
    let list = try Sample.dashboard(
      Size(columns: 100, rows: 60), screen: .visits, council: "liverpool"
    ).text
    #expect(list.contains("Ofsted's visits whose letter is not held here"))
    #expect(!list.contains("31 Dec 2023"))
  }

  @Test func `a few letters of a screen lead to it, not to one whose description has them`() throws
  {
    let dashboard = try Sample.dashboard(screen: .council, council: "knowsley", keys: ":vis<Enter>")
    #expect(dashboard.trail.current.screen.name == .visits)
  }
}
