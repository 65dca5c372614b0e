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
    let findings = Findings()
    // On another core, while this one looks which files there are.
    let finding = AllCores.meanwhile { [store, theme, keys] in
      findings.take(Found(store, theme, keys))
    }
    let today = Environment.today
    let contents = try StoreContents(folder: store, mayBeEmpty: true) { [asOf] council, settings in
      let asOf = asOf?.day(in: settings, today: today)
      findings.take(Outlook(settings, today: today, asOf: asOf).judge(council))
    }
    finding.finish()
    let found = findings.found ?? Found(store, theme, keys)
    let (theme, keys) = try found.choice.made()
    // Drawn for the size that curses will find in all likelihood, while curses looks for it.
    let size = NcursesTerminal.sizeBefore ?? Size(columns: 80, rows: 24)
    let drawing = Drawing { [asOf] in
      let portfolio = contents.portfolio
      let asOf = asOf?.day(in: portfolio.settings, today: today)
      let outlook = Outlook(portfolio.settings, today: today, asOf: asOf)
      var dashboard = Dashboard(
        portfolio, today: today, asOf: asOf, size: size, keys: keys,
        workers: BoardOnDay.onAllCores, board: outlook.board(portfolio, judged: findings.judged))
      // Before the first picture: that nothing can be recorded here, and why.
      if let closed = found.closed {
        _ = dashboard.update(.closedToChanges(because: closed.description))
      }
      return dashboard
    }
    let terminal: NcursesTerminal
    do {
      terminal = try NcursesTerminal.open(ascii: found.isASCII)
    } catch {
      try showPlainly(contents, found.isASCII, because: error)
      return
    }
    terminal.prepare(theme)
    let picture = drawing.take()
    var session = Session(
      terminal: terminal, theme: theme, isASCII: found.isASCII, folder: store,
      dashboard: picture.dashboard)
    let ending = session.run(first: picture.frame)
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
    let isASCII = Output.isASCII

    init(_ store: String, _ theme: ThemeChoice, _ keys: KeysChoice) {
      choice = Choice(theme, keys)
      closed = JSONBoardStore(folder: store).closed()
    }
  }

  /// Where it is left by the threads that found it.
  private final class Findings: Sendable {
    private let other = Mutex<Found?>(nil)
    private let entries = Mutex<[BoardOnDay.Entry]>([])

    var found: Found? { other.withLock { $0 } }
    var judged: [BoardOnDay.Entry] { entries.withLock { $0 } }

    func take(_ found: Found) { other.withLock { $0 = found } }
    func take(_ entry: BoardOnDay.Entry) { entries.withLock { $0.append(entry) } }
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
