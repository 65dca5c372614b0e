import Glibc
import Testing

struct StopTests {
  @Test func `the stop key gives the terminal to the shell, and fg paints it again`() throws {
    let session = try TmuxSession(columns: 160, rows: 24)
    let modes = try session.answer(to: "$(stty -g)")
    try session.start()
    try session.press("C-z")
    let stopped = try session.waitForShell()
    #expect(stopped.text.contains("Stopped"))
    #expect(try session.answer(to: "$(stty -g)") == modes)
    try session.enter("fg")
    try session.wait(forPicture: try BuiltProgram.picture(columns: 160, rows: 24))
    try session.press("q")
    try session.waitForShell()
    #expect(try session.answer(to: "$?") == "0")
  }

  @Test func `a size that changed while it was stopped is the new size`() throws {
    let session = try TmuxSession(columns: 80, rows: 24)
    try session.start()
    try session.press("C-z")
    try session.waitForShell()
    try session.resize(columns: 100, rows: 30)
    try session.enter("fg")
    try session.wait(forPicture: try BuiltProgram.picture(columns: 100, rows: 30))
  }

  @Test(arguments: [SIGTSTP, SIGSTOP])
  func `being stopped from outside loses nothing`(signal: Int32) throws {
    let session = try TmuxSession(columns: 80, rows: 24)
    try session.start()
    kill(try session.foregroundProcess(), signal)
    try session.wait(for: "the shell's word on it") { $0.text.contains("Stopped") }
    try session.enter("fg")
    try session.wait(forPicture: try BuiltProgram.picture(columns: 80, rows: 24))
    try session.press("q")
    try session.waitForShell()
  }

  @Test func `a stopped program can be ended`() throws {
    let session = try TmuxSession(columns: 80, rows: 24)
    try session.start()
    try session.press("C-z")
    try session.waitForShell()
    try session.enter("kill %1; while kill -0 %1 2>/dev/null; do :; done")
    let screen = try session.wait(for: "its end") { $0.text.contains("Terminated") }
    #expect(!screen.isAlternate)
  }
}
