/// How large a frame is: never less than one cell, on a screen never more than 1000 either way.
package struct Size: Hashable, Sendable {
  package static let limits = 1...1000

  package let columns: Int
  package let rows: Int

  package init(columns: Int, rows: Int) {
    self.columns = min(max(columns, Size.limits.lowerBound), Size.limits.upperBound)
    self.rows = min(max(rows, Size.limits.lowerBound), Size.limits.upperBound)
  }

  /// As wide as a screen, and as long as a text needs; no store of people's making needs more rows.
  package init(columns: Int, rowsOfText rows: Int) {
    self.columns = min(max(columns, Size.limits.lowerBound), Size.limits.upperBound)
    self.rows = min(max(rows, Size.limits.lowerBound), Size.mostRowsOfText)
  }

  package static let mostRowsOfText = 50_000
}
