import CNcurses
package import CellGrid
import Glibc

/// The terminal while its screen is ours: paints frames, tells events, and gives it back as it was.
///
/// One thread uses it, and one of it exists at a time, since curses and signals are the process's.
package final class NcursesTerminal {
  private let painter: FramePainter
  private let ascii: Bool
  private var keyboard: Keyboard
  private var isOpen = true
  private var toldSize: Size

  /// Takes the screen, or says in a sentence why there can be none before anything is written to it.
  ///
  /// `ascii` keeps to ASCII even where the locale is UTF-8.
  package static func open(ascii: Bool) throws(TerminalRefusal) -> NcursesTerminal {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    let isUTF8 = localeIsUTF8()
    let asked = getenv("TERM").map { String(cString: $0) } ?? ""
    let name = try TerminalName.chosen(for: asked) { name in
      switch nb_judge_terminal_name(name) {
      case nb_name_usable: .usable
      case nb_name_cannot_move: .cannotMove
      default: .unknown
      }
    }
    guard nb_screen_open(name.used) else { throw .unknownTerminal(asked) }
    let terminal = NcursesTerminal(ascii: ascii || !isUTF8)
    if name.used != name.asked {
      // Shown when the terminal is given back.
      let asked = PrintableText.asciiLine(name.asked)
      let note = "TERM=\(asked) is not known here; drew as for \(name.used).\n"
      _ = note.withCString { write(STDERR_FILENO, $0, strlen($0)) }
    }
    return terminal
  }

  /// Sets the locale, and says whether it writes UTF-8.
  package static func localeIsUTF8() -> Bool { nb_set_locale() }

  private init(ascii: Bool) {
    self.ascii = ascii
    keyboard = Keyboard(signals: nb_signals_open(), sequences: TerminalKeys.sequences())
    painter = FramePainter(depth: Self.deepest)
    // A change that came after curses took the size and before anyone listened was told to nobody.
    nb_screen_adopt_size()
    toldSize = Self.currentSize
    nb_hold_errors()
    Self.givesBackAtExit
  }

  /// Whoever calls `exit` meanwhile leaves no broken terminal either.
  private static let givesBackAtExit: Void = {
    atexit {
      nb_screen_close()
      nb_show_errors()
    }
    return
  }()

  package var size: Size { Self.currentSize }

  /// The size the terminal gives before it is opened; it may be another by then, or none is given.
  package static var sizeBefore: Size? {
    var (rows, columns): (Int32, Int32) = (0, 0)
    guard nb_size_before(&rows, &columns) else { return nil }
    return Size(columns: Int(columns), rows: Int(rows))
  }

  /// What to wait for beside keys.
  package var watch: TerminalWatch {
    get { keyboard.watch }
    set { keyboard.watch = newValue }
  }

  private static var currentSize: Size {
    Size(columns: Int(nb_screen_columns()), rows: Int(nb_screen_rows()))
  }

  /// How many colours are used: as deep as the terminal goes, or less if set so.
  ///
  /// Red, green and blue as such need a terminfo entry that says so (xterm-direct); COLORTERM alone
  /// does not make curses send them, and 256 colours are used.
  package var depth: ColourDepth {
    get { painter.depth }
    set { painter.depth = newValue.shallower(than: Self.deepest) }
  }

  private static var deepest: ColourDepth {
    switch nb_colours() {
    case 0x1000000... where nb_colours_are_direct(): .truecolour
    case 256...: .indexed256
    case 8...: .indexed16
    default: .mono
    }
  }

  /// Has curses told of the theme's inks before the first frame, where there is time for it.
  package func prepare(_ theme: Theme) {
    painter.prepare(theme)
  }

  /// Shows the frame; only what differs from the one before is sent.
  package func paint(_ frame: Frame, theme: Theme) {
    guard isOpen else { return }
    painter.paint(ascii ? frame.ascii : frame, theme: theme)
  }

  /// Has the next `paint` send every cell, whatever the terminal may show now.
  package func redraw() {
    nb_screen_invalidate()
  }

  /// Waits for the next event; while nothing happens it costs nothing.
  package func nextEvent() -> TerminalEvent {
    while true {
      if let event = keyboard.next(waiting: true).flatMap(event(for:)) { return event }
    }
  }

  /// The next event of those that came together: what comes faster than it can be painted is read in
  /// one piece and painted once.
  package func pendingEvent() -> TerminalEvent? {
    while let happening = keyboard.next(waiting: false) {
      if let event = event(for: happening) { return event }
    }
    return nil
  }

  /// Forgets the keys that were pressed so far and that nobody was told of: whoever pressed them had
  /// another picture before them. A signal, and the key that ends the program at once, stay.
  ///
  /// - Returns: whether there were any.
  package func dropTyped() -> Bool { keyboard.dropTyped() }

  /// What a happening is to the event loop, if it is anything to it.
  private func event(for happening: Keyboard.Happening) -> TerminalEvent? {
    switch happening {
    case .key(.control("z")):
      return stop(by: SIGTSTP, wholeGroup: true) ? .resumed : nil
    case .key(.control("\\")):
      return .terminate(signal: SIGQUIT)
    case .key(let key):
      return .key(key)
    case .pasted(let text):
      return .pasted(text)
    case .watched:
      return .watched
    case .signal(SIGTSTP):
      return stop(by: SIGTSTP, wholeGroup: false) ? .resumed : nil
    case .signal(SIGCONT):
      // Stopped by what cannot be caught: the shell has had the terminal since.
      nb_screen_leave()
      resume()
      return .resumed
    case .signal(SIGWINCH):
      nb_screen_adopt_size()
      guard size != toldSize else { return nil }
      toldSize = size
      painter.forget()
      return .resized(size)
    case .signal(let signal):
      return .terminate(signal: signal)
    case .hangUp:
      return .hangUp
    }
  }

  /// Stops the process; false if it was continued only to end.
  private func stop(by signal: Int32, wholeGroup: Bool) -> Bool {
    suspend()
    nb_stop_by(signal, wholeGroup)
    if keyboard.isAskedToEnd() { return false }
    resume()
    return true
  }

  /// Gives the terminal to another program until `resume`.
  package func suspend() {
    guard isOpen else { return }
    nb_screen_leave()
    nb_show_errors()
  }

  package func resume() {
    guard isOpen else { return }
    nb_hold_errors()
    nb_screen_return()
    toldSize = size
    painter.forget()
  }

  /// Gives the terminal back as it was found; doing so twice does no harm.
  package func close() {
    guard isOpen else { return }
    isOpen = false
    nb_screen_close()
    nb_show_errors()
    nb_signals_close()
  }

  /// Ends the process by the signal that asked for it, as its parent expects; close first.
  package static func dieBySignal(_ signal: Int32) -> Never {
    nb_die_by(signal)
  }

  deinit { close() }
}
