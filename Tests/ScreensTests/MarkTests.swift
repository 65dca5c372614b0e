import BoardModel
import CellGrid
import Screens
import Testing

/// Several rows, one change.
struct MarkTests {
  private func list(_ keys: String, size: Size = Size(columns: 80, rows: 24)) throws -> Dashboard {
    try Sample.dashboard(size, screen: .objectives, council: "knowsley", keys: keys)
  }

  @Test func `Space marks, goes on and unmarks, and the footer counts`() throws {
    var dashboard = try list("<Space><Space>")
    #expect(dashboard.rows.last?.contains("2 marked") == true)
    #expect(dashboard.rows.count { $0.hasPrefix("*KNO") } == 2)
    _ = try dashboard.press("k<Space>")
    #expect(dashboard.rows.last?.contains("1 marked") == true)
    _ = try dashboard.press("<Esc>")
    #expect(dashboard.rows.last?.contains("marked") == false)
    #expect(dashboard.trail.current.screen.name == .objectives)
  }

  @Test func `marked objectives are rated together, or not at all`() throws {
    var dashboard = try list("<Space><Space>")
    let request = try dashboard.request("ara<Tab><Tab>Agreed at the board.<C-s>")
    let many = try #require(request.command as? ManyCommands)
    #expect(many.commands.count == 2)
    #expect(Set(many.commands.map(\.objective)).count == 2)
    #expect(many.commands.allSatisfy { $0 is RateObjective })
  }

  @Test func `marks are kept when the change is refused, and gone when it is saved`() throws {
    var dashboard = try list("<Space><Space>")
    let request = try dashboard.request("ara<Tab><Tab>Agreed.<C-s>")
    _ = dashboard.update(.notSaved("The disk is full."))
    _ = try dashboard.press("<Esc>y")
    #expect(dashboard.trail.current.view.marked.count == 2)
    let again = try dashboard.request("ara<Tab><Tab>Agreed.<C-s>")
    #expect(again == request)
    try dashboard.answer(again)
    #expect(dashboard.trail.current.view.marked.isEmpty)
  }

  @Test func `where one of the marked has left the plan, it is said what became of the others`()
    throws
  {
    var dashboard = try list("<Space><Space>")
    let request = try dashboard.request("ara<Tab><Tab>Agreed.<C-s>")
    _ = dashboard.update(.notSaved("Once more."))
    let council = try FormSample.council(of: dashboard)
    let marked = (request.command as? ManyCommands)?.commands.compactMap(\.objective) ?? []
    #expect(marked.count == 2)
    let ended = try FormSample.apply(
      EndObjective(marked[0], .retired, because: "x", on: dashboard.board.home), to: council,
      today: dashboard.board.home)
    _ = dashboard.update(.changedElsewhere(ended))
    #expect(try dashboard.press("<C-s>").isEmpty)
    let words = try #require(dashboard.form?.complaintWords)
    #expect(
      words.hasSuffix(
        "So nothing was recorded of \(marked[1]) either: leave \(marked[0]) out, and record it of the "
          + "others."), "\(words)")
  }

  @Test func `where several councils are in sight undo is of what was done last`() throws {
    var dashboard = try Sample.dashboard(
      Size(columns: 80, rows: 40), screen: .objectives, council: "liverpool")
    let request = try dashboard.request("ara<Tab><Tab>Agreed.<C-s>")
    try dashboard.answer(request)
    _ = try dashboard.press("4g")
    let selected = try dashboard.press("u")
    guard case .undo(let id, _) = selected.first else { throw NoRequest(words: "no undo") }
    #expect(id.string == "liverpool")
    // Once it is taken back, redo is of it, and undo of the selected row's council again.
    _ = dashboard.update(.saved(council: request.seen, what: "taken back"))
    let other = try dashboard.press("u")
    guard case .undo(let second, _) = other.first else { throw NoRequest(words: "no undo") }
    #expect(second.string == "knowsley")
    _ = dashboard.update(.notSaved("Nothing is left to undo."))
    #expect(try dashboard.press("<C-r>") == [.redo(id)])
    // On the screens of one council it is of that one.
    _ = try dashboard.press("<Enter>")
    let own = try dashboard.press("<C-r>")
    #expect(own == [.redo(second)])
  }

  @Test func `marked actions get another owner together`() throws {
    var dashboard = try FormSample.objective("<Tab><Space><Space>")
    let request = try dashboard.request("ewhead of safe<C-s>")
    let many = try #require(request.command as? ManyCommands)
    let owners = many.commands.compactMap { ($0 as? ChangeAction)?.owner }
    let council = try FormSample.council(of: dashboard)
    let owner = try #require(council.people.first { $0.title == "Head of Safeguarding" })
    #expect(owners == [.set(owner.id), .set(owner.id)])
  }

  @Test func `marked objectives are forecast anew and merged`() throws {
    var forecast = try list("<Space><Space>")
    let later = try forecast.request("af30 sep 2026<Tab>One programme for both.<C-s>")
    #expect((later.command as? ManyCommands)?.commands.count == 2)
    var merging = try list("<Space><Space>")
    let merged = try merging.request("egkno-05<Tab>One programme.<C-s>")
    #expect((merged.command as? MergeObjectives)?.refs.count == 2)
  }

  @Test func `marks of two councils are refused with a word why`() throws {
    var dashboard = try Sample.dashboard(Size(columns: 80, rows: 40), screen: .slow)
    for _ in 0..<30 { _ = try dashboard.press("<Space>") }
    #expect(dashboard.trail.current.view.marked.count > 10)
    _ = try dashboard.press("a")
    #expect(dashboard.message?.contains("councils; a change is made to one.") == true)
  }

  @Test func `rows that are no objectives are not marked`() throws {
    var dashboard = try Sample.dashboard(keys: "<Space>")
    #expect(dashboard.message == "Rows of objectives, actions and milestones can be marked.")
    _ = try dashboard.press("<Enter>")
    #expect(dashboard.trail.current.view.marked.isEmpty)
  }
}
