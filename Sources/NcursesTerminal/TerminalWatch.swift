/// Something else to wait for beside keys.
package enum TerminalWatch: Hashable, Sendable {
  case nothing
  /// Until the descriptor can be read.
  case descriptor(Int32)
  /// Again and again after so many milliseconds without a key.
  case every(milliseconds: Int32)
}
