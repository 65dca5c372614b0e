/// How text that does not fit shows that it was cut.
package enum Cut: Hashable, Sendable {
  /// The last cell that fits is `…`.
  case ellipsis
  /// It just ends.
  case clip
}
