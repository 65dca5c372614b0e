/// A place in a file, both counted from 1, columns in characters as an editor counts them.
struct Place: Hashable, Comparable, Sendable {
  let line: Int
  let column: Int

  static func < (one: Place, other: Place) -> Bool {
    (one.line, one.column) < (other.line, other.column)
  }
}
