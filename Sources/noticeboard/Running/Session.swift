import BoardModel
import BoardStore
import CellGrid
import Glibc
import NcursesTerminal
import Screens

/// The dashboard on a terminal: waits, updates, paints, and carries out what the update asks for.
struct Session {
  private let terminal: NcursesTerminal
  private let theme: Theme
  private let isASCII: Bool
  private let store: JSONBoardStore
  private var dashboard: Dashboard

  init(
    terminal: NcursesTerminal, theme: Theme, isASCII: Bool, store: JSONBoardStore,
    dashboard: Dashboard
  ) {
    self.terminal = terminal
    self.theme = theme
    self.isASCII = isASCII
    self.store = store
    self.dashboard = dashboard
  }

  /// How many events may pass before the screen is painted again.
  private static let mostAtOnce = 64

  /// Why a session ended.
  enum Ending {
    case quit
    case signal(Int32)
    case hangUp
  }

  mutating func run() -> Ending {
    paint()
    while true {
      if let ending = take(terminal.nextEvent()) { return ending }
      // Keys typed faster than the terminal paints are taken together; a pasted page of them is
      // painted on the way, so that nobody waits before a screen that stands still.
      var taken = 1
      while taken < Session.mostAtOnce, let event = terminal.pendingEvent() {
        if let ending = take(event) { return ending }
        taken += 1
      }
      paint()
    }
  }

  private func paint() {
    let frame = dashboard.frame()
    terminal.paint(isASCII ? frame.ascii : frame, theme: theme)
  }

  private mutating func take(_ event: TerminalEvent) -> Ending? {
    switch event {
    case .key(let key): return carryOut(dashboard.update(.key(key)))
    case .pasted(let text): return paste(text)
    case .watched: return nil
    case .resized(let size): return carryOut(dashboard.update(.resized(size)))
    case .resumed: return carryOut(dashboard.update(.resized(terminal.size)))
    case .terminate(let signal): return .signal(signal)
    case .hangUp: return .hangUp
    }
  }

  /// Pasted words are typed; a line end in them is no Enter.
  private mutating func paste(_ text: String) -> Ending? {
    for letter in text.prefix(1_000) where !letter.isNewline {
      if let ending = carryOut(dashboard.update(.key(.character(letter)))) { return ending }
    }
    return nil
  }

  private mutating func carryOut(_ effects: [Effect]) -> Ending? {
    for effect in effects {
      switch effect {
      case .quit: return .quit
      case .print(let frame, let name): print(frame, name)
      case .reload: reload()
      case .redraw: terminal.redraw()
      case .suspend: raise(SIGTSTP)
      case .save, .undo, .redo:
        _ = dashboard.update(.notSaved("Nothing can be saved from the screens yet."))
      case .editText: _ = dashboard.update(.notEdited("No editor can be started yet."))
      }
    }
    return nil
  }

  private mutating func print(_ frame: Frame, _ name: String) {
    do {
      let path = try PrintFile.write(isASCII ? frame.ascii : frame, name: name)
      _ = dashboard.update(.told("Printed to \(path)"))
    } catch {
      _ = dashboard.update(.told("NOT printed: \(error)"))
    }
  }

  private mutating func reload() {
    do {
      _ = dashboard.update(.loaded(try store.load().portfolio))
    } catch {
      _ = dashboard.update(.told("Not read again: \(error.description)"))
    }
  }
}
