package import BoardModel
package import CellGrid

/// What happens to the dashboard.
package enum Event: Sendable {
  case key(Key)
  case resized(Size)
  /// The store was read again.
  case loaded(Portfolio)
  /// What became of an effect, in one sentence.
  case told(String)
}

/// What the dashboard asks the program around it to do; it does none of it itself.
package enum Effect: Hashable, Sendable {
  case quit
  /// Write the frame to a file, by a name that says what is on it.
  case print(Frame, name: String)
  case reload
  case redraw
  case suspend
}
