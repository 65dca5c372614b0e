import Testing

/// Recording a board meeting from the screens, on the built program and a store of the test's own.
struct BoardRecordingTests {
  private static let knowsley = "councils/knowsley.json"

  @Test func `a meeting, who was there, what it decided and asked for go from forms to the file`()
    throws
  {
    let store = try TemporaryStore()
    let before = try store.bytes(of: Self.knowsley)
    let session = try TmuxSession(columns: 80, rows: 24)
    try session.enter("NOTICEBOARD_NAME=Chair '\(BuiltProgram.path)' '\(store.folder)'")
    try session.wait(for: "the portfolio") { $0.text.contains("Portfolio") }
    try session.press("2")
    try session.wait(for: "the overview") { $0.text.contains("Knowsley > Overview") }

    try session.press("a", "a")
    try session.wait(for: "the attendance form") { $0.text.contains(">Meeting") }
    try session.type("never")
    try session.press("Tab")
    try session.type("30 jun")
    try session.press("Tab")
    try session.type("chair, dcs, dfe-lead")
    try session.press("Tab")
    try session.type("police-super")
    try session.wait(for: "both lists") {
      $0.text.contains("chair, dcs, ") && $0.text.contains("police-super")
    }
    try session.press("C-s")
    try session.wait(for: "the word that the meeting is saved") {
      $0.text.contains("Saved: attendance of board meeting of 30 Jun 2025")
    }

    try session.press("a", "d")
    try session.wait(for: "the decision form, on that meeting") {
      $0.text.contains(">Meeting         board of 30 Jun 2025")
    }
    try session.press("Tab")
    try session.type("Audit weekly")
    try session.press("C-s")
    try session.wait(for: "the word that the decision is saved") {
      $0.text.contains("Saved: decision of board meeting m-2025-06-30")
    }

    let saved = String(decoding: try store.bytes(of: Self.knowsley), as: UTF8.self)
    #expect(saved.contains("\"Audit weekly\""))
    let history = try store.run(["history"], ["knowsley"]).text
    #expect(history.contains("attendance of board meeting of 30 Jun 2025"))
    #expect(history.contains("Chair"))
    #expect(try store.run(["check"]).status == 0)
    try session.press("u")
    try session.wait(for: "the decision taken back") { $0.text.contains("taken back: decision") }
    try session.press("u")
    try session.wait(for: "the meeting taken back") { $0.text.contains("taken back: attendance") }
    #expect(try store.bytes(of: Self.knowsley) == before)
  }
}
