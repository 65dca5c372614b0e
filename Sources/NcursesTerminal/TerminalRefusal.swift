/// Why there can be no screen here; nothing has been written to the terminal.
package enum TerminalRefusal: Error, Hashable, Sendable {
  case notATerminal
  /// The name in TERM, which may be empty.
  case unknownTerminal(String)
  case cannotMoveCursor(String)

  /// What is the matter and what to do about it, in a sentence or two.
  package var sentence: String {
    switch self {
    case .notATerminal:
      "The screens need a terminal on standard input and output; "
        + "for a file or a pipe use `noticeboard snapshot`."
    case .unknownTerminal(let name) where name.isEmpty:
      "TERM is not set, so it is not known how to draw on this terminal; "
        + "set it, for instance TERM=xterm-256color."
    case .unknownTerminal(let name):
      "TERM=\(name) is not a terminal known here; "
        + "set TERM to one that is, for instance TERM=xterm-256color."
    case .cannotMoveCursor(let name):
      "TERM=\(name) cannot move its cursor, so there are no screens; "
        + "if yours can, set TERM, for instance TERM=xterm-256color."
    }
  }
}
