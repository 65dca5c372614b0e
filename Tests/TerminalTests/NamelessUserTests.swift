import Glibc
import Testing

/// The screens in the hands of somebody whom the system has no name for.
struct NamelessUserTests {
  @Test(.enabled(if: geteuid() == 0, "only root can be somebody else"))
  func `they fill forms, keep drafts, save and undo under their number`() throws {
    let store = try TemporaryStore()
    let own = try Child(
      ["sh", "-c", "chown -R 65533:65533 \"$0/..\"", store.folder],
      environment: BuiltProgram.environment())
    #expect(try own.ended() == 0)
    let before = try store.bytes(of: "councils/knowsley.json")
    let session = try TmuxSession(columns: 120, rows: 30)
    let start =
      "env -u NOTICEBOARD_NAME HOME=/nonexistent setpriv --reuid=65533 --regid=65533 --clear-groups "
      + "'\(BuiltProgram.path)' '\(store.folder)'"
    try session.enter(start)
    try session.wait(for: "the portfolio") { $0.text.contains("Portfolio") }
    try session.press("3")
    try session.wait(for: "the objectives") { $0.text.contains(">KNO-07") }
    try session.press("a", "r", "a", "Tab", "Tab")
    try session.wait(for: "the reason's field") { $0.text.contains(">Because") }
    try session.type("mine")
    try session.wait(for: "what was typed") { $0.text.contains("mine") }
    try session.press("C-s")
    try session.wait(for: "the word that it is saved") {
      $0.text.contains("Saved: KNO-07 rated delivery amber")
    }
    #expect(try store.run(["history"], ["knowsley"]).text.contains("user 65533"))
    try session.press("u")
    try session.wait(for: "the word that it is undone") { $0.text.contains("taken back: KNO-07") }
    #expect(try store.bytes(of: "councils/knowsley.json") == before)
  }
}
