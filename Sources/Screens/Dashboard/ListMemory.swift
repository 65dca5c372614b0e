internal import BoardModel

/// The rows that the lists were last asked for: a key that changes none of them works none out again.
///
/// It knows the councils of one day; a dashboard that looks from another day takes a new one.
final class ListMemory {
  /// All that the rows of a list depend on, beside the councils.
  struct Question: Equatable {
    let council: String?
    let filter: Filter
    let order: RowOrder?
    let isReversed: Bool

    init(_ view: View, council: String? = nil) {
      self.council = council
      filter = view.filter
      order = view.order
      isReversed = view.isReversed
    }

    /// The list as it stands before anybody narrows or orders it.
    static let usual = Question(View())
  }

  /// The last few answers of one list, the latest first.
  struct Answers<Rows> {
    private var known: [(question: Question, rows: Rows)] = []
    private static var most: Int { 4 }

    mutating func rows(_ question: Question, _ work: () -> Rows) -> Rows {
      if let known = known.first(where: { $0.question == question }) { return known.rows }
      let rows = work()
      if known.count == Self.most { known.removeLast() }
      known.insert((question, rows), at: 0)
      return rows
    }
  }

  var portfolio = Answers<PortfolioRows>()
  var objectives = Answers<ObjectiveRows>()
  var slow = Answers<SlowRows>()
  /// Those that no filter has narrowed and no order has moved, for every other list of them.
  var allSlow = Answers<SlowRows>()
  var drawn = DrawnLines()
}
