internal import CellGrid

/// Where the offers of a menu stand: every label whole, as many of them in sight as there is room for.
struct MenuShape {
  /// How many rows the offers take.
  let rows: Int
  /// Where each column of offers begins.
  let columns: [Int]
  /// Whether the labels are the shorter ones.
  private let isShort: Bool

  /// How many offers are in sight at a time.
  var inSight: Int { rows * columns.count }

  func words(of offer: EditOffer) -> String {
    isShort ? offer.fewWords ?? offer.words : offer.words
  }

  init(of menu: EditMenu, in size: Size) {
    let count = menu.offers.count
    let most = max(1, size.rows - 4)
    let longest = menu.offers.map { PrintableText.columns(of: $0.words) }.max() ?? 0
    let width = longest + 5
    let across = max(1, min((size.columns - 1) / width, 3))
    let isList = count <= min(most, 8)
    let rows = min(max(1, isList ? count : (count + across - 1) / across), most)
    if rows * across < count {
      // The columns are not as wide as each other where more is in sight then.
      for more in stride(from: 3, to: across, by: -1) {
        for (isShort, gap) in [(false, 3), (false, 2), (true, 1)] {
          let rows = min((count + more - 1) / more, most)
          let widths = MenuShape.widths(of: menu, rows: rows, across: more, isShort: isShort)
          guard widths.reduce(0, +) + gap * (widths.count - 1) < size.columns else { continue }
          self.rows = rows
          self.isShort = isShort
          var column = 1
          columns = widths.map { width in
            defer { column += width + gap }
            return column
          }
          return
        }
      }
    }
    self.rows = rows
    isShort = false
    columns = (0..<across).map { 1 + $0 * width }
  }

  /// How wide each column is, letter and all, on whatever page it is widest.
  private static func widths(
    of menu: EditMenu, rows: Int, across: Int, isShort: Bool
  ) -> [Int] {
    var widths = Array(repeating: 0, count: across)
    for (place, offer) in menu.offers.enumerated() {
      let words = isShort ? offer.fewWords ?? offer.words : offer.words
      let column = place / rows % across
      widths[column] = max(widths[column], PrintableText.columns(of: words) + 2)
    }
    return widths
  }
}
