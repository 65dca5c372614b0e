/// A cell's place, counted from the top left corner at zero; it may lie outside what is drawn.
package struct Position: Hashable, Sendable {
  package let column: Int
  package let row: Int

  /// Held far from the ends of `Int`, so that no sum of places can overflow.
  package init(column: Int, row: Int) {
    let limit = Rect.limit
    self.column = min(max(column, -limit), limit)
    self.row = min(max(row, -limit), limit)
  }
}
