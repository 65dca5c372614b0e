import Glibc
import Testing

struct SignalTests {
  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  func `a signal to end gives the terminal back, then ends the program`(signal: Int32) throws {
    try endsCleanly(by: signal)
  }

  @Test(arguments: [
    SIGSEGV, SIGABRT, SIGILL, SIGTRAP, SIGBUS, SIGFPE, SIGSYS, SIGXCPU, SIGALRM, SIGUSR1,
    SIGUSR2, SIGVTALRM, SIGPROF, SIGIO, SIGPWR,
  ])
  func `a crash gives the terminal back first`(signal: Int32) throws {
    try endsCleanly(by: signal)
  }

  @Test func `the key for QUIT ends it as the signal does`() throws {
    let session = try TmuxSession(columns: 80, rows: 24)
    try session.start()
    try session.press("C-\\")
    try session.waitForShell()
    #expect(try session.answer(to: "$?") == "\(128 + SIGQUIT)")
  }

  // Where HUP is ignored, as under nohup, only the end of the input tells of it.
  @Test(arguments: [[], ["sh", "-c", "trap '' HUP; exec \"$0\" \"$@\""]])
  func `a terminal that goes away ends it by HUP`(words: [String]) throws {
    let terminal = try PseudoTerminal(columns: 80, rows: 24, through: words)
    try terminal.wait(for: "Portfolio")
    terminal.hangUp()
    #expect(try terminal.status() == 128 + SIGHUP)
  }

  private func endsCleanly(by signal: Int32) throws {
    // The runtime's own questions after a crash are no part of this, nor are its core files.
    let session = try TmuxSession(
      columns: 160, rows: 24, environment: ["SWIFT_BACKTRACE=enable=no"])
    try session.enter("ulimit -c 0")
    try session.waitForShell()
    let modes = try session.answer(to: "$(sh -c 'stty -g')")
    try session.startUnderPlainShell()
    kill(try session.foregroundProcess(), signal)
    let report = "<\(128 + signal) \(modes)>"
    let screen = try session.wait(for: report, unwrapped: true) { $0.text.contains(report) }
    #expect(!screen.isAlternate)
    #expect(screen.showsCursor)
    #expect(!screen.text.contains("Portfolio"))
  }
}
