import Glibc
import Testing

/// A store that whoever runs the program may only read, on the built program in a terminal.
struct ClosedStoreTests {
  /// Permissions bind nobody who is root: then the program runs as somebody who is not.
  private static let asSomebody =
    geteuid() == 0 ? "setpriv --reuid=65534 --regid=65534 --clear-groups " : ""

  @Test func `a store that may not be written to says so from the start, and before a form`() throws
  {
    let store = try TemporaryStore()
    // The folder that the store's own lies in, too, which is the tester's only.
    let open = try Child(
      ["sh", "-c", "chmod -R a+rX,a-w \"$0\" && chmod a+rx \"$0/..\"", store.folder],
      environment: BuiltProgram.environment())
    #expect(try open.ended() == 0)
    defer {
      let close = try? Child(
        ["chmod", "-R", "u+w", store.folder], environment: BuiltProgram.environment())
      #expect((try? close?.ended()) == 0)
    }
    let session = try TmuxSession(columns: 100, rows: 30)
    try session.enter("\(Self.asSomebody)'\(BuiltProgram.path)' '\(store.folder)'")
    try session.wait(for: "the portfolio, and that it is read-only") {
      $0.text.contains("Portfolio") && $0.text.contains("read-only: nothing can be recorded here")
    }
    try session.press("3")
    let screen = try session.wait(for: "the objectives") {
      $0.text.contains(">KNO-07") && $0.rows.last?.hasSuffix("back") == true
    }
    #expect(screen.rows.last?.contains("a add") == false)
    for key in ["a", "e", "Space"] {
      try session.press(key)
      try session.wait(for: "why not, for \(key)") {
        $0.text.contains("the store's folder cannot be written to") && $0.text.contains(">KNO-07")
      }
      try session.press("j", "k")
      try session.wait(for: "the list again") { !$0.text.contains("cannot be written to") }
    }
    try session.press("Q")
    try session.waitForShell()
  }
}
