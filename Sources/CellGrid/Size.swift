/// How large a frame is; never less than one cell, never more than 1000 either way.
package struct Size: Hashable, Sendable {
  package static let limits = 1...1000

  package let columns: Int
  package let rows: Int

  package init(columns: Int, rows: Int) {
    self.columns = min(max(columns, Size.limits.lowerBound), Size.limits.upperBound)
    self.rows = min(max(rows, Size.limits.lowerBound), Size.limits.upperBound)
  }
}
