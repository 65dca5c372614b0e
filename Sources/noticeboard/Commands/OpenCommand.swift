import ArgumentParser
import BoardStore
import CellGrid
import FrameExport
import Glibc
import NcursesTerminal
import Screens

/// Opens the dashboard on a store.
struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Open the dashboard on a store (what happens without a subcommand).",
    discussion: """
      EXAMPLES
        noticeboard sample-data
        noticeboard open sample-data --as-of 2025-05-12 --theme mono

      With the standard keys, ? shows the keys of every screen, and q goes back and quits.
      """)

  @OptionGroup var source: StoreOptions
  @OptionGroup var themes: ThemeOptions
  @OptionGroup var keys: KeysOptions

  func run() throws {
    let contents = try source.load()
    let theme = try themes.chosen()
    let keys = try keys.table()
    let isASCII = Output.isASCII
    let terminal: NcursesTerminal
    do {
      terminal = try NcursesTerminal.open(ascii: isASCII)
    } catch {
      try showPlainly(contents, isASCII, because: error)
      return
    }
    let dashboard = Dashboard(
      contents.portfolio, today: Environment.today, asOf: source.asOf, size: terminal.size,
      keys: keys, workers: BoardOnDay.onAllCores)
    var session = Session(
      terminal: terminal, theme: theme, isASCII: isASCII,
      store: JSONBoardStore(folder: source.store), dashboard: dashboard)
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
      contents.portfolio, today: Environment.today, asOf: source.asOf,
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
