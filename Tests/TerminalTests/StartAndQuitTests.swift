import Testing

struct StartAndQuitTests {
  @Test func `the first screen is the portfolio, and its last row says how to go on`() throws {
    let session = try TmuxSession(columns: 80, rows: 24)
    try session.start()
    let screen = try session.screen()
    #expect(screen.rows.first?.contains("Portfolio") == true)
    #expect(screen.rows.last?.contains("? help") == true)
    #expect(screen.isAlternate)
    #expect(!screen.showsCursor)
  }

  @Test(arguments: ["q", "Q", "C-c"])
  func `quitting gives the terminal back as it was`(key: String) throws {
    let session = try TmuxSession(columns: 80, rows: 24)
    let modes = try session.answer(to: "$(sh -c 'stty -g')")
    try session.enter("echo what was here before")
    try session.waitForShell()
    try session.startUnderPlainShell()
    try session.press(key)
    let report = "<0 \(modes)>"
    let screen = try session.wait(for: report, unwrapped: true) { $0.text.contains(report) }
    #expect(!screen.isAlternate)
    #expect(screen.showsCursor)
    #expect(screen.rows.contains("what was here before"))
    #expect(!screen.text.contains("Portfolio"))
  }

  @Test func `a walk to another screen and back shows the portfolio again`() throws {
    let session = try TmuxSession(columns: 80, rows: 24)
    try session.start()
    try session.press("2")
    try session.wait(forPicture: try BuiltProgram.picture("council", columns: 80, rows: 24))
    try session.press("Escape")
    try session.wait(forPicture: try BuiltProgram.picture(columns: 80, rows: 24))
  }
}
