import BoardModel
import CellGrid
import Screens
import Testing

/// Putting a damaged council's last good state back, from the dashboard.
struct RecoverTests {
  private static let words = "revision 12 of 30 Jun 2025 14:02 UTC, by Jane: KNO-07 rated red"

  private static func damaged(
    _ size: Size = Size(columns: 80, rows: 24), name: Prose = "knowsley"
  ) throws -> (dashboard: Dashboard, council: Council) {
    var portfolio = try Sample.portfolio.get()
    let council = try #require(portfolio.councils.first { $0.id.string == "knowsley" })
    portfolio.entries = portfolio.entries.map { entry in
      guard case .council(council) = entry else { return entry }
      return .unreadable(
        UnreadableCouncil(name: name, problems: ["councils/knowsley.json:4:3: broken."]))
    }
    return (Dashboard(portfolio, today: Sample.today, size: size), council)
  }

  private static func id() throws -> CouncilID { try #require(CouncilID("knowsley")) }

  @Test func `from its row and from its screen, one key asks and a yes puts it back`() throws {
    for keys in ["", "<Enter>"] {
      var (dashboard, council) = try Self.damaged()
      _ = try dashboard.press(keys)
      #expect(dashboard.rows[23].contains("r put back"))
      let id = try Self.id()
      #expect(try dashboard.press("r") == [.seekLastGood(id)])
      _ = dashboard.update(.lastGood(id, revision: 12, Self.words))
      let text = dashboard.rows.joined(separator: " ")
      #expect(text.contains("KNO-07 rated red") && text.contains("backups/"))
      #expect(dashboard.rows[22].contains("[Cancel]"))
      #expect(try dashboard.press("<Enter>").isEmpty)
      #expect(!dashboard.isRecording)
      _ = try dashboard.press("r")
      _ = dashboard.update(.lastGood(id, revision: 12, Self.words))
      #expect(try dashboard.press("p<Enter>") == [.putBack(id, revision: 12)])
      _ = dashboard.update(.saved(council: council, what: "Put back: revision 12."))
      #expect(dashboard.rows[23] == " Put back: revision 12.")
      #expect(!dashboard.text.contains("cannot be read"))
      #expect(dashboard.board.council("knowsley") != nil)
    }
  }

  @Test func `a change that was stopped is offered until somebody decides`() throws {
    var dashboard = try Sample.dashboard(screen: .objectives, council: "knowsley")
    let id = try Self.id()
    _ = dashboard.update(
      .unsavedFound([
        id: WaitingChange(words: "30 Jun 2025 14:02 UTC, Jane: KNO-07 rated red", cause: .stopped)
      ]))
    #expect(dashboard.message?.contains("NOT saved: Knowsley") ?? false)
    for _ in 1...2 {
      #expect(dashboard.text.contains("a change was stopped and is NOT saved"))
      #expect(try dashboard.press("r").isEmpty)
      #expect(dashboard.text.contains("KNO-07 rated red"))
      #expect(dashboard.rows[22].contains("[Cancel]"))
      #expect(try dashboard.press("<Enter>").isEmpty)
    }
    #expect(try dashboard.press("rs<Enter>") == [.decide(id, saving: true)])
    #expect(try dashboard.press("rf<Enter>") == [.decide(id, saving: false)])
    _ = dashboard.update(.unsavedFound([:]))
    #expect(!dashboard.text.contains("NOT saved"))
  }

  @Test func `text that cannot be read is told until it is thrown away`() throws {
    for (columns, rows) in [(40, 10), (80, 24), (120, 40)] {
      var dashboard = try Sample.dashboard(Size(columns: columns, rows: rows))
      _ = try dashboard.press("D")
      #expect(dashboard.message == "There is no unsaved text of an earlier time.")
      _ = dashboard.update(.draftsDamaged(["drafts/0-ab.json"]))
      _ = try dashboard.press("j")
      #expect(dashboard.rows[1].contains("unsaved text"), "\(dashboard.rows[1])")
      _ = try dashboard.press("D")
      let text = dashboard.rows.joined(separator: " ")
      #expect(text.contains("drafts/0-ab.json") && text.contains("[Cancel]"), "\(text)")
      #expect(try dashboard.press("<Enter>").isEmpty)
      #expect(try dashboard.press("Dd<Enter>") == [.forgetDraft("0-ab.json")])
      _ = try dashboard.press("D")
      #expect(dashboard.message == "There is no unsaved text of an earlier time.")
    }
  }

  @Test func `a saved change that was taken out is told as that, and made again`() throws {
    var dashboard = try Sample.dashboard(screen: .objectives, council: "knowsley")
    let id = try Self.id()
    _ = dashboard.update(
      .unsavedFound([id: WaitingChange(words: "Jane: KNO-07", cause: .takenOut, others: 2)]))
    let message = try #require(dashboard.message)
    #expect(message.hasPrefix("Saved, and NOT in the file any more: Knowsley, Jane: KNO-07; and 2"))
    #expect(dashboard.text.contains("Knowsley: 3 saved changes are NOT in its file any more"))
    _ = try dashboard.press("r")
    #expect(dashboard.text.contains("[Cancel]") && dashboard.text.contains("Make again"))
    #expect(!dashboard.text.contains("writer was stopped"))
    #expect(try dashboard.press("m<Enter>") == [.decide(id, saving: true)])
  }

  @Test func `where the file is gone nothing is said to be kept of it`() throws {
    var (dashboard, _) = try Self.damaged()
    _ = try dashboard.press("r")
    _ = dashboard.update(
      .lastGood(try Self.id(), revision: 12, Self.words, isGone: true))
    #expect(!dashboard.text.contains("backups/"))
    #expect(dashboard.text.contains("Its file is gone"))
  }

  @Test func `a file that others broke while it was shown is put back as well`() throws {
    var dashboard = try Sample.dashboard(screen: .objectives, council: "knowsley")
    let id = try Self.id()
    #expect(try dashboard.press("r").isEmpty)
    #expect(
      dashboard.message
        == "Only a council whose file is damaged is put back; Knowsley can be read.")
    _ = dashboard.update(.brokenElsewhere(id, "councils/knowsley.json:2:1: broken."))
    _ = try dashboard.press("j")
    #expect(dashboard.rows[23].contains("r put back"))
    #expect(try dashboard.press("r") == [.seekLastGood(id)])
  }

  @Test func `what cannot be put back says why`() throws {
    var (closed, _) = try Self.damaged()
    _ = closed.update(.closedToChanges(because: "Nothing can be recorded here."))
    #expect(!closed.rows[23].contains("r put back"))
    #expect(try closed.press("r").isEmpty)
    #expect(closed.message == "Nothing can be recorded here.")
    var (strange, _) = try Self.damaged(name: "Knowsley (1)")
    #expect(try strange.press("r").isEmpty)
    #expect(strange.message?.contains("is not called like a council's file") == true)
  }

  @Test(arguments: GalleryTests.sizes)
  func `the question looks as it was approved`(size: Size) throws {
    var (dashboard, _) = try Self.damaged(size)
    _ = dashboard.update(.lastGood(try Self.id(), revision: 12, Self.words))
    try Golden.expect(dashboard.frame(), is: "recover-question-\(size.columns)x\(size.rows)")
  }
}
