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

  /// The line as a frame of one row; nothing where the body cannot promise that it stays the same.
  mutating func line(_ index: Int, of body: Sheet.Body, columns: Int) -> Frame? {
    guard let source = body.source, columns > 0 else { return nil }
    let list = list(source, columns)
    if let line = list.lines[index] { return line }
    let line = Frame(size: Size(columns: columns, rows: 1)) { $0.draw(body.line(index), row: 0) }
    if list.lines.count == Self.mostLines { list.lines = [:] }
    list.lines[index] = line
    return line
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
