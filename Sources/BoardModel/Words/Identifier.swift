/// The name by which one record of a council points at another; `Subject` keeps a meeting's name
/// from being used for a measure.
package struct Identifier<Subject>: Hashable, Sendable {
  package let words: Prose

  package init(_ words: Prose) { self.words = words }
  package var string: String { words.string }
}

extension Identifier: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { self.init(Prose(value)) }
}

extension Identifier: CustomStringConvertible {
  package var description: String { string }
}

extension Identifier: Comparable {
  package static func < (one: Self, other: Self) -> Bool {
    one.words.utf8.lexicographicallyPrecedes(other.words.utf8)
  }
}
