/// What a terminal shows at one moment.
struct TerminalScreen {
  /// From the top, without the blanks at their ends.
  let rows: [String]
  let isAlternate: Bool
  let showsCursor: Bool

  var text: String { rows.joined(separator: "\n") }

  static func trimmed(_ row: String) -> String {
    var row = row[...]
    while row.last == " " { row.removeLast() }
    return String(row)
  }
}
