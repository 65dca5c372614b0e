internal import BoardModel
package import CellGrid

/// What goes on paper.
extension Dashboard {
  /// What is on screen, exactly; the whole of it, in pages, where it is a document.
  package var printed: Frame {
    guard trail.current.screen.behaviour.isDocument else { return frame() }
    var paper = self
    paper.isOnPaper = true
    let whole = paper.frameAtFullLength(columns: min(size.columns, Dashboard.documentColumns))
    return PrintedPages(whole, head: paper.topRows).frame
  }

  /// As wide as a page is pleasant to read.
  private static let documentColumns = 100
}

/// A long picture cut into pages, each with its first rows, its circulation and its number.
struct PrintedPages {
  private let whole: Frame
  private let head: Int
  /// The rows of the text that stand on each page.
  private let pages: [Range<Int>]

  /// What a page of A4 holds in a common size of type.
  private static let rows = 60
  /// A blank row and the line with the number.
  private static let footRows = 2

  init(_ whole: Frame, head: Int) {
    self.whole = whole
    self.head = head
    // A document has no row of keys.
    var last = whole.size.rows - 1
    while last > head, whole.visibleCells(row: last - 1).isEmpty { last -= 1 }
    var pages: [Range<Int>] = []
    var first = head
    while first < last {
      let room = PrintedPages.rows - head - 1 - PrintedPages.footRows
      var end = min(first + room, last)
      // Between two paragraphs, where there is such a place near the end.
      if end < last,
        let gap = (end - 15..<end).last(where: { $0 > first && whole.visibleCells(row: $0).isEmpty }
        )
      {
        end = gap
      }
      pages.append(first..<end)
      first = end
      while first < last, whole.visibleCells(row: first).isEmpty { first += 1 }
    }
    self.pages = pages
  }

  var frame: Frame {
    let columns = whole.size.columns
    return Frame(size: Size(columns: columns, rowsOfText: PrintedPages.rows * max(1, pages.count)))
    {
      canvas in
      for (number, page) in pages.enumerated() {
        let top = number * PrintedPages.rows
        put(0..<head, at: top, on: &canvas)
        put(page, at: top + head + (number == 0 ? 0 : 1), on: &canvas)
        PageFoot(page: number + 1, of: pages.count).draw(
          on: &canvas, row: top + PrintedPages.rows - 1, columns: columns)
      }
    }
  }

  private func put(_ rows: Range<Int>, at row: Int, on canvas: inout Canvas) {
    let place = Rect(column: 0, row: row, columns: whole.size.columns, rows: rows.count)
    canvas.within(place) { $0.lay(whole, row: -rows.lowerBound) }
  }
}

/// The last line of a page: who may read it, and which of how many it is.
struct PageFoot {
  let page: Int
  let of: Int

  func draw(on canvas: inout Canvas, row: Int, columns: Int) {
    canvas.put("Circulation: board-restricted", at: Position(column: 1, row: row), role: .muted)
    canvas.putRight("page \(page) of \(of)", endingAt: columns, row: row, role: .muted)
  }
}
