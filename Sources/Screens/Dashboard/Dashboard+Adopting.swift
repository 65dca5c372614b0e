internal import BoardModel

/// Taking in what the store holds by now.
extension Dashboard {
  /// Shows one council as it was saved; no other is judged again.
  mutating func adopt(_ council: Council) {
    broken[council.id] = nil
    for index in portfolio.entries.indices where portfolio.entries[index].isOf(council.id) {
      portfolio.entries[index] = .council(council)
    }
    board = board.replacing(council)
    visited = []
    removed = nil
  }

  /// Shows a council that there was not, in its place by its name.
  mutating func add(_ council: Council) {
    remove(council.id)
    removed = nil
    let place = portfolio.entries.firstIndex { $0.name > council.id.string }
    portfolio.entries.insert(.council(council), at: place ?? portfolio.entries.count)
    lookAgain()
  }

  /// Shows a council no more that is there no longer, nor any screen about it.
  mutating func remove(_ id: CouncilID) {
    guard let place = portfolio.entries.firstIndex(where: { $0.name == id.string }) else { return }
    portfolio.entries.remove(at: place)
    broken[id] = nil
    unsaved[id] = nil
    while trail.current.screen.council == id.string, trail.pop() {}
    if elsewhere?.current.screen.council == id.string { elsewhere = nil }
    lookAgain()
  }

  /// Rows that were laid out say of no council that it cannot be read any more, or still do.
  mutating func forgetLayouts() {
    memory = ListMemory()
    visited = []
  }

  /// The same day of the councils there are by now.
  private mutating func lookAgain() {
    board = BoardOnDay(portfolio, on: board.day, home: board.home, by: workers)
    visited = []
  }

  /// Goes on in a new day; a store with a day of its own stays there.
  mutating func begin(_ day: Day) {
    today = day
    let home = Dashboard.home(portfolio.settings, today: today, asOf: asOf)
    if home == board.home { return }
    board = BoardOnDay(
      portfolio, on: board.isTravelled ? board.day : home, home: home, by: workers)
    visited = []
  }
}

extension Portfolio.Entry {
  /// What its file is called, without the ending.
  var name: String {
    switch self {
    case .council(let council): council.id.string
    case .unreadable(let council): council.name.string
    }
  }

  func isOf(_ id: CouncilID) -> Bool { name == id.string }
}
