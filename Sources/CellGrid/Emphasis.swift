/// What the reader has singled out, on top of what a cell means.
package struct Emphasis: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  @inlinable package init(rawValue: UInt8) { self.rawValue = rawValue }
  @inlinable package init() { rawValue = 0 }

  /// Nothing, made once: an empty literal is made by way of an array wherever it stands.
  package static let none = Emphasis()

  /// On the selected row.
  package static let selected = Emphasis(rawValue: 1)
  /// Part of what a search found.
  package static let found = Emphasis(rawValue: 2)
  /// The match that `n` and `N` stand on.
  package static let current = Emphasis(rawValue: 4)
}
