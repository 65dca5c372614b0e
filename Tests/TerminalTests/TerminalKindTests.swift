import Testing

struct TerminalKindTests {
  @Test(arguments: ["xterm", "xterm-256color", "tmux-256color", "screen", "vt100", "ansi", "linux"])
  func `every usual kind of terminal shows the same picture`(kind: String) throws {
    let session = try TmuxSession(columns: 80, rows: 24)
    try session.enter("TERM=\(kind) '\(BuiltProgram.path)' '\(BuiltProgram.store)'")
    try session.wait(forPicture: try BuiltProgram.picture(columns: 80, rows: 24))
    try session.press("q")
    try session.waitForShell()
    #expect(try session.answer(to: "$?") == "0")
  }

  @Test func `a kind that is not installed is drawn as its kin, and that is said`() throws {
    let session = try TmuxSession(columns: 80, rows: 24)
    try session.start(with: "TERM=xterm-nobody-knows")
    try session.press("q")
    #expect(try session.waitForShell().text.contains("TERM=xterm-nobody-knows is not known here"))
  }

  @Test(arguments: ["dumb", ""])
  func `without a cursor to move the portfolio comes as text, with the reason`(kind: String) throws
  {
    let session = try TmuxSession(columns: 100, rows: 60)
    try session.enter("clear; TERM=\(kind) '\(BuiltProgram.path)' '\(BuiltProgram.store)'")
    let screen = try session.wait(for: "the portfolio and the prompt after it") { screen in
      screen.text.contains("Portfolio") && screen.rows.last { !$0.isEmpty } == "$"
    }
    #expect(!screen.isAlternate)
    #expect(screen.text.contains("noticeboard snapshot"))
    #expect(!screen.rows.contains { $0.hasPrefix(">") })
    #expect(screen.text.contains(kind.isEmpty ? "TERM is not set" : "TERM=\(kind) cannot move"))
  }

  @Test func `in a C locale nothing beyond ASCII is drawn`() throws {
    let session = try TmuxSession(columns: 120, rows: 40)
    try session.start(with: "LC_ALL=C")
    try session.press("2")
    try session.wait(for: "another screen") { !($0.rows.first ?? "").contains("Portfolio") }
    #expect(try session.screen().text.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test func `without a terminal it says so and sends no escape sequence`() throws {
    let (status, output) = try BuiltProgram.run(BuiltProgram.store)
    #expect(status == 1)
    #expect(!output.contains(0x1B))
    #expect(String(decoding: output, as: UTF8.self).contains("terminal"))
  }
}
