internal import BoardModel
internal import CellGrid

/// The lines of one sheet as they were made and drawn, so that moving the selection draws no more
/// than the line it goes to.
///
/// A sheet that holds one promises that its lines say the same as long as it lives. It lives at one
/// width, on one day and for one choice of rows, so that a line kept can never be of another.
final class DrawnLines {
  /// A line and how it is looked at.
  struct Look: Equatable {
    enum Part {
      case head, body, foot, wholeFoot
    }

    let part: Part
    let offset: Int
    var isSelected = false
    var hasKeys = false
  }

  // Tables that forget what was in a place when something else needs it. Lines in a row have places
  // of their own, up to a screenful of the largest terminal, and so have the lines that stay above
  // and below them.
  private static let places = 512
  private static let edgePlaces = 32
  private let columns: Int
  private var lines: [(index: Int, line: Line)?] = []
  private var drawn: [(look: Look, frame: Frame)?] = []
  private var spoken: SpokenLines?

  init(columns: Int) { self.columns = columns }

  /// A line of the body, which says the same whether it is selected or not.
  func line(_ index: Int, _ make: () -> Line) -> Line {
    if lines.isEmpty { lines = Array(repeating: nil, count: Self.places) }
    let place = index % Self.places
    if let kept = lines[place], kept.index == index { return kept.line }
    let line = make()
    lines[place] = (index, line)
    return line
  }

  /// Whether a line of the body, of so many, holds what is sought.
  func holds(_ sought: SoughtText, at index: Int, of count: Int, _ line: () -> Line) -> Bool {
    if spoken == nil { spoken = SpokenLines(count: count) }
    return spoken?.holds(sought, at: index, line) ?? false
  }

  /// The line as a frame of one row.
  func frame(_ look: Look, _ make: () -> Line) -> Frame {
    if drawn.isEmpty {
      drawn = Array(repeating: nil, count: Self.places * 2 + Self.edgePlaces * 2)
    }
    let place =
      switch look.part {
      case .body: look.offset % Self.places * 2 + (look.isSelected ? 1 : 0)
      case .head: Self.places * 2 + look.offset % Self.edgePlaces
      case .foot, .wholeFoot: Self.places * 2 + Self.edgePlaces + look.offset % Self.edgePlaces
      }
    if let kept = drawn[place], kept.look == look { return kept.frame }
    let line = make()
    let frame = Frame(size: Size(columns: columns, rows: 1)) {
      $0.draw(line, row: 0, isSelected: look.isSelected, hasKeys: look.hasKeys)
    }
    drawn[place] = (look, frame)
    return frame
  }
}
