/// A change that is not in its council's file, and waits until somebody decides on it.
package struct WaitingChange: Hashable, Sendable {
  package enum Cause: Hashable, Sendable {
    /// Its writer was stopped before it was saved.
    case stopped
    /// It was saved, and somebody has changed the file without this program since.
    case takenOut
  }

  /// When it was made, by whom and what.
  package let words: String
  package let cause: Cause
  /// How many more wait behind it.
  package let others: Int

  package init(words: String, cause: Cause, others: Int = 0) {
    self.words = words
    self.cause = cause
    self.others = others
  }
}
