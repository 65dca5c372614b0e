package import BoardModel
internal import CellGrid

/// What a screen says at a width: lines that stay, lines that scroll, lines below.
///
/// Every screen is one of these, so that selection, scrolling, finding, printing at full length and
/// drawing are written once.
package struct Sheet {
  package var head: [Line]
  package var body: Body
  package var foot: [Line]
  /// Lines that stand above the foot where the body leaves room for all of them; it is told how many
  /// rows there are.
  package var aside: ((_ free: Int) -> [Line])?
  /// The foot with what it leaves out for want of room, where it leaves anything out.
  package var wholeFoot: (() -> [Line])?
  /// Whether that is what stands below.
  private(set) var isFootWhole = false
  /// How many lines of the head scroll away with the body, for want of room.
  var scrolledHead = 0
  /// How many lines of the foot are those.
  private(set) var asideCount = 0
  /// Whether the foot says the same whatever is selected, so that it need not be drawn again.
  package var isFootSteady = true
  /// Whether the foot is one text, which says so where it is cut; others are cut between two facts.
  package var footReadsOn = false
  /// Whether the foot takes only rows that the body leaves free.
  package var footGivesWay = false

  package init(head: [Line] = [], body: Body, foot: [Line] = []) {
    self.head = head
    self.body = body
    self.foot = foot
  }

  /// Puts the aside above the foot, where so many rows are free for it.
  mutating func takeAside(into free: Int) {
    guard free > 0, let lines = aside?(free), lines.count <= free else { return }
    foot = lines + foot
    asideCount = lines.count
  }

  /// Puts the whole foot in the place of the short one, where the body leaves so many rows free.
  mutating func takeWholeFoot(into free: Int) {
    guard free > 0, let whole = wholeFoot?(), whole.count <= free + foot.count - asideCount else {
      return
    }
    foot = Array(foot.prefix(asideCount)) + whole
    isFootWhole = true
  }

  /// The scrolling part; its lines are made when they are drawn, so that a long list costs a screenful.
  package struct Body {
    package let count: Int
    package let line: (Int) -> Line
    /// What a row stands for, where it can be selected.
    package let item: (Int) -> Item?
    /// Said in place of the rows when there are none.
    package let whenEmpty: String
    /// Where the sheet's lines are kept once they are drawn; nothing where they may change with what
    /// is not the sheet's.
    let drawn: DrawnLines?
    /// Where the item of a name stands; nothing where every row has to be asked.
    private let index: ((String) -> Int?)?

    package init(
      count: Int, whenEmpty: String = "", line: @escaping (Int) -> Line,
      item: @escaping (Int) -> Item? = { _ in nil }
    ) {
      self.init(count: count, whenEmpty: whenEmpty, drawn: nil, line: line, item: item)
    }

    init(
      count: Int, whenEmpty: String, drawn: DrawnLines?, line: @escaping (Int) -> Line,
      item: @escaping (Int) -> Item?, index: ((String) -> Int?)? = nil
    ) {
      self.count = count
      self.drawn = drawn
      self.index = index
      self.whenEmpty = whenEmpty
      self.line = drawn.map { drawn in { index in drawn.line(index) { line(index) } } } ?? line
      self.item = item
    }

    package init(_ rows: [Row], whenEmpty: String = "") {
      self.init(
        count: rows.count, whenEmpty: whenEmpty, line: { rows[$0].line }, item: { rows[$0].item })
    }

    /// Whether a row says what is sought.
    func holds(_ sought: SoughtText, at row: Int) -> Bool {
      guard let drawn else { return line(row).holds(sought) }
      return drawn.holds(sought, at: row, of: count) { line(row) }
    }

    func index(of id: String) -> Int? {
      if let index { return index(id) }
      return (0..<count).first { item($0)?.id == id }
    }
  }

  /// A line of a body made in advance.
  package struct Row {
    package var line: Line
    package var item: Item?

    package init(_ line: Line, item: Item? = nil) {
      self.line = line
      self.item = item
    }
  }

  /// Something that can be selected, known by a name that outlives a reload.
  package struct Item {
    package let id: String
    private let opening: (() -> Screen)?
    /// The record of an objective it stands for.
    package let entry: EntryName?

    /// What it is about, where that is not the objective it opens: what is recorded from here.
    package private(set) var about: EntryRef?

    package init(_ entry: EntryName) {
      id = entry.id
      opening = nil
      self.entry = entry
    }

    package init(id: String, opens screen: Screen?, about: EntryRef? = nil) {
      self.id = id
      opening = screen.map { screen in { screen } }
      entry = nil
      self.about = about
    }

    /// `opening` makes the screen when it is asked for: it may know all the rows it was opened among.
    package init(id: String, about: EntryRef? = nil, opening: @escaping () -> Screen) {
      self.id = id
      self.opening = opening
      entry = nil
      self.about = about
    }

    /// The screen that Enter opens.
    package var opens: Screen? { opening?() }
    package var canBeOpened: Bool { opening != nil }
  }
}
