/// What the reader has singled out, on top of what a cell means.
package struct Emphasis: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// On the selected row.
  package static let selected = Emphasis(rawValue: 1)
  /// Part of what a search found.
  package static let found = Emphasis(rawValue: 2)
  /// The match that `n` and `N` stand on.
  package static let current = Emphasis(rawValue: 4)
}
