internal import CellGrid

/// The lines of one sheet as they were made and drawn, so that moving the selection draws no more
/// than the line it goes to.
///
/// A sheet that holds one promises that its lines say the same as long as it lives. It lives at one
/// width, on one day and for one choice of rows, so that a line kept can never be of another.
final class DrawnLines {
  /// A line and how it is looked at.
  struct Look: Hashable {
    enum Part {
      case head, body, foot
    }

    let part: Part
    let offset: Int
    var isSelected = false
    var hasKeys = false

    /// Nearly all that are kept differ in the offset, which is quickly made a place in the table.
    func hash(into hasher: inout Hasher) { hasher.combine(offset) }
  }

  private let columns: Int
  private var lines: [Int: Line] = [:]
  private var drawn: [Look: Frame] = [:]
  /// Beyond these it starts anew; a screenful of the largest terminal stays in it.
  private static let most = 1_000

  init(columns: Int) { self.columns = columns }

  /// A line of the body, which says the same whether it is selected or not.
  func line(_ index: Int, _ make: () -> Line) -> Line {
    if let line = lines[index] { return line }
    let line = make()
    if lines.count == Self.most { lines = [:] }
    lines[index] = line
    return line
  }

  /// The line as a frame of one row.
  func frame(_ look: Look, _ make: () -> Line) -> Frame {
    if let frame = drawn[look] { return frame }
    let line = make()
    let frame = Frame(size: Size(columns: columns, rows: 1)) {
      $0.draw(line, row: 0, isSelected: look.isSelected, hasKeys: look.hasKeys)
    }
    if drawn.count == Self.most { drawn = [:] }
    drawn[look] = frame
    return frame
  }
}
