import BoardModel
import CellGrid
import Screens
import Testing

/// Every form of the board, the notice, inspections and what a council begins with, at every size that matters.
struct RecordFormGalleryTests {
  static let forms = [
    "attendance", "decision", "board action", "board report", "add to board report", "minutes",
    "arrange meeting",
    "cancel meeting", "close board action", "reopen board action", "voice heard",
    "what changed", "contribution of partner", "arrange review", "review held",
    "move review", "cancel review",
    "finding of review", "ready for reviewers", "self-assessment", "revise self-assessment",
    "words for self-assessment", "expect adviser report", "adviser report came", "Ofsted visit",
    "letter of visit", "finding of visit", "under a clause", "end of notice", "strike record",
    "new council", "add priority", "add person", "add partner", "add area for improvement",
    "change priority", "change person", "change partner", "change area for improvement",
  ]

  private static func file(_ words: String) -> String {
    String(words.lowercased().map { $0 == " " ? "-" : $0 })
  }

  /// With a voice of which nobody has said yet what changed because of it.
  private static func open(
    _ words: String, size: Size = Size(columns: 100, rows: 40)
  ) throws -> Dashboard {
    var dashboard = try RecordFormTests.overview(size: size)
    try dashboard.answer(try dashboard.request(RecordFormTests.voice))
    _ = try dashboard.press(":\(words)<Enter>")
    return dashboard
  }

  @Test(arguments: forms, GalleryTests.sizes)
  func `a form looks as it was approved`(words: String, size: Size) throws {
    let dashboard = try Self.open(words, size: size)
    #expect(dashboard.isRecording, "\(words): \(dashboard.message ?? "")")
    try Golden.expect(
      dashboard.frame(), is: "record-\(Self.file(words))-\(size.columns)x\(size.rows)")
  }

  @Test(arguments: ["a", "e", "an", "en"], FormGalleryTests.sizes)
  func `the menus of a council look as they were approved`(key: String, size: Size) throws {
    // Where it is narrow no objective is in sight, and the records stand in the first menu.
    if size.columns < 60, key.count > 1 { return }
    let dashboard = try RecordFormTests.overview(key, size: size)
    try Golden.expect(
      dashboard.frame(), is: "record-menu-\(key)-\(size.columns)x\(size.rows)")
  }

  @Test(arguments: forms)
  func `Esc and a yes lead out of every form`(words: String) throws {
    var dashboard = try Self.open(words)
    _ = try dashboard.press("x<Tab>y<Tab>z<Tab>")
    for _ in 0..<4 where dashboard.isRecording {
      _ = try dashboard.press("<Esc>")
      if dashboard.form?.isAskingToLeave == true { _ = try dashboard.press("y") }
    }
    #expect(!dashboard.isRecording)
  }

  @Test func `no two offers of one menu have the same letter`() throws {
    for keys in ["a", "e", "an", "en"] {
      let dashboard = try RecordFormTests.overview(keys)
      guard case .editing(.menu(let menu)) = dashboard.mode else {
        Issue.record("\(keys) opened no menu")
        continue
      }
      let letters = menu.offers.map(\.letter)
      #expect(Set(letters).count == letters.count, "\(letters)")
    }
  }

  @Test(arguments: [ScreenName.council, .notice, .dates, .visits, .assessment], ["a", "e"])
  func `nor where no objective is selected`(screen: ScreenName, key: String) throws {
    let dashboard = try Sample.dashboard(screen: screen, council: "knowsley", keys: key)
    guard case .editing(.menu(let menu)) = dashboard.mode else { return }
    let letters = menu.offers.map(\.letter)
    #expect(Set(letters).count == letters.count, "\(letters)")
  }
}
