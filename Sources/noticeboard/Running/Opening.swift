import BoardModel
import BoardStore
import CellGrid
import FrameExport
import Glibc
import NcursesTerminal
import Screens

/// A dashboard to open, as a command line asks for it.
struct Opening {
  let store: String
  var asOf: Day?
  var theme = ThemeChoice()
  var keys = KeysChoice()

  func run() throws {
    // One of the threads that read the store waits for the other at first.
    let choosing = AllCores.Meanwhile { [theme, keys] in
      Result { (theme: try theme.chosen(), keys: try keys.table()) }
    }
    let contents = try StoreContents(folder: store)
    let (theme, keys) = try choosing.result.get()
    let isASCII = Output.isASCII
    let terminal: NcursesTerminal
    do {
      terminal = try NcursesTerminal.open(ascii: isASCII)
    } catch {
      try showPlainly(contents, isASCII, because: error)
      return
    }
    let dashboard = Dashboard(
      contents.portfolio, today: Environment.today, asOf: asOf, size: terminal.size,
      keys: keys, workers: BoardOnDay.onAllCores)
    var session = Session(
      terminal: terminal, theme: theme, isASCII: isASCII,
      folder: store, dashboard: dashboard)
    let ending = session.run()
    terminal.close()
    if case .signal(let signal) = ending { NcursesTerminal.dieBySignal(signal) }
    // As the kernel would have ended it, whether or not its signal came first.
    if case .hangUp = ending { NcursesTerminal.dieBySignal(SIGHUP) }
  }

  /// For a terminal that cannot hold a dashboard: the portfolio as plain text, and why.
  private func showPlainly(
    _ contents: StoreContents, _ isASCII: Bool, because refusal: TerminalRefusal
  ) throws {
    if case .notATerminal = refusal { throw Refused(refusal.sentence) }
    let dashboard = Dashboard(
      contents.portfolio, today: Environment.today, asOf: asOf,
      size: Size(columns: 80, rows: 24))
    let frame = dashboard.frameAtFullLength(columns: 80)
    // The last row names keys, and there is nothing here to press them on.
    let rows = FrameText.render(isASCII ? frame.ascii : frame).split(
      separator: "\n", omittingEmptySubsequences: false
    ).dropLast(2)
    try Output.write(rows.joined(separator: "\n") + "\n")
    Output.complain(refusal.sentence)
  }
}
