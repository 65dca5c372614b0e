internal import CellGrid

/// A screen laid out in its part of the terminal.
struct Pane {
  var screen: Screen
  var view: View
  var sheet: Sheet
  /// Its first column and its width.
  var column: Int
  var columns: Int
  /// How many body lines are in sight.
  var bodyRows: Int
  var isFocused: Bool

  /// The body line of the selected item.
  var selectedRow: Int?

  var selectedItem: Sheet.Item? { selectedRow.flatMap { sheet.body.item($0) } }
}
