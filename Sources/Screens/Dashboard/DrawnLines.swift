internal import CellGrid

/// Lines of lists as they were drawn, so that moving the selection draws only the line it goes to.
struct DrawnLines {
  private final class List {
    let source: AnyObject
    let columns: Int
    var lines: [Int: Frame] = [:]

    init(_ source: AnyObject, _ columns: Int) {
      self.source = source
      self.columns = columns
    }
  }

  /// The latest first.
  private var lists: [List] = []
  private static let mostLists = 4
  private static let mostLines = 1_000

  /// The line as a frame of one row; nothing where the sheet cannot promise that it stays the same.
  mutating func line(_ index: Int, of body: Sheet.Body, columns: Int) -> Frame? {
    line(index, from: body.source, columns) { body.line(index) }
  }

  /// A line above or below the body.
  mutating func line(_ offset: Int, of part: Part, _ sheet: Sheet, columns: Int) -> Frame? {
    switch part {
    case .head: line(-1 - 2 * offset, from: sheet.body.source, columns) { sheet.head[offset] }
    case .foot: line(-2 - 2 * offset, from: sheet.body.source, columns) { sheet.foot[offset] }
    }
  }

  enum Part {
    case head
    case foot
  }

  private mutating func line(
    _ place: Int, from source: AnyObject?, _ columns: Int, _ make: () -> Line
  ) -> Frame? {
    guard let source, columns > 0 else { return nil }
    let list = list(source, columns)
    if let drawn = list.lines[place] { return drawn }
    let drawn = Frame(size: Size(columns: columns, rows: 1)) { $0.draw(make(), row: 0) }
    if list.lines.count == Self.mostLines { list.lines = [:] }
    list.lines[place] = drawn
    return drawn
  }

  private mutating func list(_ source: AnyObject, _ columns: Int) -> List {
    if let list = lists.first(where: { $0.source === source && $0.columns == columns }) {
      return list
    }
    if lists.count == Self.mostLists { lists.removeLast() }
    let list = List(source, columns)
    lists.insert(list, at: 0)
    return list
  }
}
