import BoardModel
import CellGrid
import Screens
import Testing

/// The self-assessment is the council's own once somebody has written in it.
struct AssessmentEditingTests {
  private func assessment(_ keys: String) throws -> Dashboard {
    try Sample.dashboard(screen: .assessment, council: "knowsley", keys: keys)
  }

  @Test func `E writes the section that a row stands in, beginning with the words it has`() throws {
    var dashboard = try assessment("gjj")
    #expect(
      try dashboard.press("E").contains { effect in
        if case .editText(let text) = effect {
          text.hasPrefix("We know where we are weakest")
        } else {
          false
        }
      })
    _ = dashboard.update(.edited("Visits first, then supervision.", file: "/tmp/text"))
    let effects = try dashboard.press("<C-s>")
    guard case .save(let request)? = effects.last else {
      Issue.record("nothing was saved: \(dashboard.text)")
      return
    }
    let passage = try #require(request.command as? WritePassage)
    #expect(passage.section == .summary && passage.review == "r-2025-07")
    #expect(passage.text == "Visits first, then supervision.")
    #expect(passage.on == Day(iso: "2025-06-30"))
  }

  @Test func `e opens the section that is selected, with its own words`() throws {
    var dashboard = try assessment("/Staff surveys<Enter>")
    _ = try dashboard.press("e<Enter>")
    #expect(dashboard.text.contains(">Part            staff surveys"))
    #expect(dashboard.text.contains("Half of our workers answered."))
    #expect(!dashboard.text.contains("We know where"))
  }

  @Test func `what is put together can be handed in as the council's own`() throws {
    var dashboard = try assessment("gjja")
    #expect(dashboard.text.contains("self-assessment"))
    _ = try dashboard.press("s")
    #expect(dashboard.text.contains("It says"))
    #expect(dashboard.text.contains("We know where we are weakest"))
  }

  @Test func `readiness is recorded for the item that is selected`() throws {
    var dashboard = try assessment("<Tab>ga")
    _ = try dashboard.press("y")
    #expect(dashboard.text.contains("In place"))
    #expect(dashboard.text.lowercased().contains("what            staff and leadership"))
  }

  @Test func `a part chosen in the form comes with the words it has, and what is typed stays`()
    throws
  {
    var dashboard = try RecordFormTests.overview("anzsumm<Tab>07<Tab>")
    #expect(dashboard.form?.texts["Words"]?.hasPrefix("We know where we are weakest") == true)
    _ = try dashboard.press("<S-Tab><S-Tab>superv<Tab>")
    #expect(dashboard.form?.texts["Words"]?.isEmpty == true)
    _ = try dashboard.press("<Tab>Two surveys<S-Tab><S-Tab>summ<Tab>")
    #expect(dashboard.form?.texts["Words"] == "Two surveys")
  }

  @Test func `an assessment chosen in the form comes with what it says and covers`() throws {
    var dashboard = try Sample.dashboard(
      Size(columns: 100, rows: 40), screen: .council, council: "knowsley",
      keys: ":revise self<Enter>")
    let which = try #require(dashboard.form?.texts["Assessment"])
    _ = try dashboard.press("<C-n><Tab>")
    let asOf = try #require(dashboard.board.council("knowsley"))
    let chosen = try #require(dashboard.form?.texts["Assessment"])
    #expect(which.isEmpty && !chosen.isEmpty)
    let says = try #require(dashboard.form?.texts["It says"])
    let entry = try #require(asOf.selfAssessments.first { $0.text.string == says })
    let covers = dashboard.form?.texts["It covers"]?.split(separator: ",").count
    #expect(covers == entry.covers.count)
  }
}
