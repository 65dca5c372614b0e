package import CellGrid

/// Something the terminal or the system tells the event loop.
package enum TerminalEvent: Hashable, Sendable {
  case key(Key)
  /// Text that came in one piece, where the terminal says so.
  case pasted(String)
  case resized(Size)
  /// A signal asks the program to end; it should close the terminal and `dieBySignal`.
  case terminate(signal: Int32)
  /// Nobody is at the other end any more.
  case hangUp
  /// Back from a stop; the size may be another, and the screen must be painted.
  case resumed
  /// What is watched beside the keys has something to say.
  case watched
}
