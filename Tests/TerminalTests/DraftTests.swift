import Glibc
import Testing

/// Text in a form of the built program, which is stopped in every way there is.
struct DraftTests {
  private static let knowsley = "councils/knowsley.json"

  private func opened(_ store: TemporaryStore) throws -> TmuxSession {
    let session = try TmuxSession(columns: 100, rows: 30)
    try session.enter(
      "NOTICEBOARD_NAME=Chair SWIFT_BACKTRACE=enable=no '\(BuiltProgram.path)' '\(store.folder)'")
    try session.wait(for: "the portfolio") { $0.text.contains("Portfolio") }
    return session
  }

  /// Somebody types a reason, and the program has kept it.
  private func typing(in store: TemporaryStore) throws -> TmuxSession {
    let session = try opened(store)
    try session.press("3")
    try session.wait(for: "the objectives") { $0.text.contains(">KNO-07") }
    try session.press("a", "r", "a", "Tab", "Tab")
    try session.wait(for: "the reason's field") { $0.text.contains(">Because") }
    try session.press("B", "e", "t", "t", "e", "r")
    try session.wait(for: "what was typed") { $0.text.contains("Better") }
    return session
  }

  private func drafts(of store: TemporaryStore) throws -> String {
    let child = try Child(
      ["sh", "-c", "cat \"$0\"/drafts/*.json 2>/dev/null", store.folder],
      environment: BuiltProgram.environment())
    return String(decoding: try child.everything(), as: UTF8.self)
  }

  private func waitForDraft(
    of store: TemporaryStore, _ isThere: (String) -> Bool
  ) throws {
    let deadline = Deadline()
    while !deadline.isOver { if isThere(try drafts(of: store)) { return } }
    throw TestFailure("waited in vain for a draft; there is: \(try drafts(of: store))")
  }

  @Test(arguments: [SIGKILL, SIGHUP])
  func `what was written in an editor is found again where its program went meanwhile`(
    signal: Int32
  ) throws {
    let store = try TemporaryStore()
    let first = try TmuxSession(columns: 100, rows: 30)
    // It writes its file, and has not ended yet; told to hang up it does.
    let editor = "sh -c \"echo Worded > \\$1; sleep 60\" sh"
    try first.enter(
      "EDITOR='\(editor)' NOTICEBOARD_NAME=Chair '\(BuiltProgram.path)' '\(store.folder)'")
    try first.wait(for: "the portfolio") { $0.text.contains("Portfolio") }
    try first.press("3")
    try first.wait(for: "the objectives") { $0.text.contains(">KNO-07") }
    let program = try first.foregroundProcess()
    try first.press("E")
    try waitForDraft(of: store) { $0.contains("\"editor\"") }
    let file = try #require(try drafts(of: store).split(separator: "\"file\":\"").last)
      .prefix { $0 != "\"" }
    let deadline = Deadline()
    while !deadline.isOver {
      let child = try Child(["cat", String(file)], environment: BuiltProgram.environment())
      if String(decoding: try child.everything(), as: UTF8.self) == "Worded\n" { break }
    }
    // A terminal that goes tells all that run in it.
    kill(signal == SIGHUP ? -program : program, signal)
    let second = try opened(store)
    try second.wait(for: "the word that there is a draft") {
      $0.text.contains("unsaved text for Knowsley")
    }
    try second.press("D")
    try second.wait(for: "what was written") { $0.text.contains("Worded") }
  }

  @Test(arguments: [SIGKILL, SIGSEGV, SIGTERM, SIGHUP])
  func `what was typed outlives its program, and is restored and saved`(signal: Int32) throws {
    let store = try TemporaryStore()
    let first = try typing(in: store)
    // Who is told to end writes the last letter on the way.
    if signal == SIGKILL || signal == SIGSEGV {
      try waitForDraft(of: store) { $0.contains("\"Better\"") }
    }
    kill(try first.foregroundProcess(), signal)
    try waitForDraft(of: store) { $0.contains("\"Better\"") }
    // Held until the program has gone.
    try first.wait(for: "its end") {
      $0.text.contains("Killed") || $0.text.split(separator: "\n").last == "$"
    }
    let second = try opened(store)
    try second.wait(for: "the word that there is a draft") {
      $0.text.contains("Unsaved text of ") && $0.text.contains("unsaved text for Knowsley")
    }
    try second.press("D")
    try second.wait(for: "the text") {
      $0.text.contains("Better") && $0.text.contains("restore:")
    }
    try second.press("r")
    try second.wait(for: "the form") { $0.text.contains(">Because") }
    try second.press("C-s")
    try second.wait(for: "the word that it is saved") {
      $0.text.contains("Saved: KNO-07 rated delivery amber")
    }
    #expect(String(decoding: try store.bytes(of: Self.knowsley), as: UTF8.self).contains("Better"))
    try waitForDraft(of: store) { $0.isEmpty }
    try second.press("Q")
    try second.waitForShell()
  }

  @Test func `what somebody types in another window is not taken for left behind`() throws {
    let store = try TemporaryStore()
    let first = try typing(in: store)
    try waitForDraft(of: store) { $0.contains("\"Better\"") }
    let second = try opened(store)
    try second.press("D")
    try second.wait(for: "the word that there is none") {
      $0.text.contains("There is no unsaved text")
    }
    try first.press("Escape")
    try first.wait(for: "the question") { $0.text.contains("Leave without saving?") }
    try first.press("y")
    try waitForDraft(of: store) { $0.isEmpty }
  }
}
