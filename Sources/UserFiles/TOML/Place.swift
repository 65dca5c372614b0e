/// A place in a file, both counted from 1, columns in characters as an editor counts them.
struct Place: Equatable {
  let line: Int
  let column: Int
}
