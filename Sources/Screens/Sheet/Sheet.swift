internal import CellGrid

/// What a screen says at a width: lines that stay, lines that scroll, lines below.
///
/// Every screen is one of these, so that selection, scrolling, finding, printing at full length and
/// drawing are written once.
package struct Sheet {
  package var head: [Line]
  package var body: Body
  package var foot: [Line]
  /// Whether the foot says the same whatever is selected, so that it need not be drawn again.
  package var isFootSteady = true

  package init(head: [Line] = [], body: Body, foot: [Line] = []) {
    self.head = head
    self.body = body
    self.foot = foot
  }

  /// The scrolling part; its lines are made when they are drawn, so that a long list costs a screenful.
  package struct Body {
    package let count: Int
    package let line: (Int) -> Line
    /// What a row stands for, where it can be selected.
    package let item: (Int) -> Item?
    /// Said in place of the rows when there are none.
    package let whenEmpty: String
    /// What the lines are made of, where they depend on that and the width alone: then a line drawn
    /// once can be laid down again.
    let source: AnyObject?

    package init(
      count: Int, whenEmpty: String = "", from source: AnyObject? = nil,
      line: @escaping (Int) -> Line, item: @escaping (Int) -> Item? = { _ in nil }
    ) {
      self.count = count
      self.source = source
      self.whenEmpty = whenEmpty
      self.line = line
      self.item = item
    }

    package init(_ rows: [Row], whenEmpty: String = "") {
      self.init(
        count: rows.count, whenEmpty: whenEmpty, line: { rows[$0].line }, item: { rows[$0].item })
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
  package struct Item: Hashable, Sendable {
    package let id: String
    /// The screen that Enter opens.
    package let opens: Screen?

    package init(id: String, opens: Screen?) {
      self.id = id
      self.opens = opens
    }
  }
}
