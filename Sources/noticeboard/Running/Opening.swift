import BoardModel
import BoardStore
import CellGrid
import FrameExport
import Glibc
import NcursesTerminal
import Screens
import Synchronization

/// A dashboard to open, as a command line asks for it.
struct Opening {
  let store: String
  var asOf: AskedDay?
  var theme = ThemeChoice()
  var keys = KeysChoice()

  func run() throws {
    let choosing = Choosing()
    let contents = try StoreContents(folder: store, mayBeEmpty: true) { [store, theme, keys] in
      choosing.found.withLock { $0 = Found(store, theme, keys) }
    }
    let found = choosing.found.withLock { $0 } ?? Found(store, theme, keys)
    let (theme, keys) = try found.choice.made()
    let asOf = asOf?.day(in: contents.portfolio)
    let judging = AllCores.Meanwhile {
      Dashboard.firstBoard(
        contents.portfolio, today: found.today, asOf: asOf, workers: BoardOnDay.onAllCores)
    }
    let terminal: NcursesTerminal
    do {
      terminal = try NcursesTerminal.open(ascii: found.isASCII)
    } catch {
      try showPlainly(contents, found.isASCII, because: error)
      return
    }
    let dashboard = Dashboard(
      contents.portfolio, today: found.today, asOf: asOf, size: terminal.size, keys: keys,
      workers: BoardOnDay.onAllCores, board: judging.result)
    var session = Session(
      terminal: terminal, theme: theme, isASCII: found.isASCII,
      folder: store, dashboard: dashboard)
    session.show(found.closed)
    let ending = session.run()
    terminal.close()
    if case .signal(let signal) = ending { NcursesTerminal.dieBySignal(signal) }
    // As the kernel would have ended it, whether or not its signal came first.
    if case .hangUp = ending { NcursesTerminal.dieBySignal(SIGHUP) }
    // The kernel takes back at once what would be given back entry by entry, while somebody waits
    // for their prompt.
    exit(EXIT_SUCCESS)
  }

  /// The theme and the keys, or why not. `Result` would have the system look through every type of
  /// the program for one that is an error, before the first picture.
  private enum Choice: Sendable {
    case made(Theme, KeyTable)
    case refused(any Error)

    init(_ theme: ThemeChoice, _ keys: KeysChoice) {
      do {
        self = .made(try theme.chosen(), try keys.table())
      } catch {
        self = .refused(error)
      }
    }

    func made() throws -> (Theme, KeyTable) {
      switch self {
      case .made(let theme, let keys): return (theme, keys)
      case .refused(let error): throw error
      }
    }
  }

  /// What is found out while the store is read.
  private struct Found: Sendable {
    let choice: Choice
    let closed: ClosedStore?
    let today = Environment.today
    let isASCII = Output.isASCII

    init(_ store: String, _ theme: ThemeChoice, _ keys: KeysChoice) {
      choice = Choice(theme, keys)
      closed = JSONBoardStore(folder: store).closed()
    }
  }

  /// Where it is left by the thread that found it.
  private final class Choosing: Sendable {
    let found = Mutex<Found?>(nil)
  }

  /// For a terminal that cannot hold a dashboard: the portfolio as plain text, and why.
  private func showPlainly(
    _ contents: StoreContents, _ isASCII: Bool, because refusal: TerminalRefusal
  ) throws {
    if case .notATerminal = refusal { throw Refused(refusal.sentence) }
    let dashboard = Dashboard(
      contents.portfolio, today: Environment.today, asOf: asOf?.day(in: contents.portfolio),
      size: Size(columns: 80, rows: 24))
    let frame = dashboard.frameOnPaper(columns: 80)
    // The last row names keys, and there is nothing here to press them on.
    let rows = FrameText.render(isASCII ? frame.ascii : frame).split(
      separator: "\n", omittingEmptySubsequences: false
    ).dropLast(2)
    try Output.write(rows.joined(separator: "\n") + "\n")
    Output.complain(
      "\(refusal.sentence) `noticeboard snapshot STORE --screen NAME` writes any screen as text.")
  }
}
