package import BoardModel
package import CellGrid

/// The whole of what is on screen and how it got there.
///
/// It changes only by `update`, and what it shows is asked by `frame`; it opens no file, reads no
/// clock and writes to no terminal.
package struct Dashboard {
  package internal(set) var portfolio: Portfolio
  package internal(set) var board: BoardOnDay {
    didSet { memory = ListMemory() }
  }
  package internal(set) var trail: Trail
  package internal(set) var size: Size
  package internal(set) var mode = Mode.browsing
  /// Said once, on the last row, until the next key.
  package internal(set) var message: String?
  /// Councils whose files cannot be read any more, and why; they are shown as they were before.
  var broken: [CouncilID: String] = [:] {
    didSet { if broken != oldValue { forgetLayouts() } }
  }
  /// Changes that were being saved when their writer was stopped, in words.
  package internal(set) var unsaved: [CouncilID: WaitingChange] = [:]
  /// The council whose adding was taken back last: nothing is selected that would name it.
  var removed: CouncilID?
  /// What was recorded from here, for undo and redo where several councils are in sight.
  var doings = Doings()
  /// What undo takes back next, where the change before it is blocked; until another key.
  var earlierUndo: (council: CouncilID, revision: Int)?
  let keys: KeyTable
  var memory = ListMemory()
  /// The days looked from before, the latest last, for going to and fro between meetings.
  var visited: [(board: BoardOnDay, memory: ListMemory)] = []
  private static let mostVisited = 4
  let workers: BoardOnDay.Workers
  /// The day it is.
  package internal(set) var today: Day
  /// The day asked for at the start, which may lie beyond the store's own.
  let asOf: Day?
  /// Why nothing can be recorded in this store; nil where it can.
  var closed: String? {
    closedByStore
      ?? board.settingsProblems.first(where: \.hidesDay).map {
        "Nothing can be recorded: the store's own day is not known. \($0.sentence)"
      }
  }
  /// Why the store as a whole takes nothing; nil where it does.
  var closedByStore: String?
  /// Whether objectives of two councils are called the same.
  package internal(set) var sharesReferences = false
  /// Text of earlier runs that was never saved, the latest first.
  package internal(set) var drafts: [KeptDraft] = []
  /// Files of such text that cannot be read.
  package internal(set) var damagedDrafts: [String] = []
  /// Whether it is drawn for paper, where nothing is gone on to.
  var isOnPaper = false
  /// Where `-` goes.
  var elsewhere: Trail?
  /// How each screen was last looked at.
  var remembered = RememberedViews()
  /// What the last update laid out, so that drawing works nothing out again.
  var panes: [Pane] = []

  /// A dashboard on its first screen.
  ///
  /// - Parameters:
  ///   - today: the day it is; used where the store names no day of its own.
  ///   - asOf: the day to look from first; the store's day, or today, without one.
  ///   - workers: what works out the councils of a day.
  ///   - board: what an `Outlook` made of the same, where that was done before.
  package init(
    _ portfolio: Portfolio, today: Day, asOf: Day? = nil, size: Size, keys: KeyTable = .standard,
    workers: @escaping BoardOnDay.Workers = BoardOnDay.oneByOne, board: BoardOnDay? = nil
  ) {
    self.workers = workers
    self.portfolio = portfolio
    self.today = today
    self.asOf = asOf
    self.size = size
    self.keys = keys
    if let board {
      self.board = board
    } else {
      let home = Dashboard.home(portfolio.settings, today: today, asOf: asOf)
      self.board = BoardOnDay(portfolio, on: asOf ?? home, home: home, by: workers)
    }
    trail = Trail(Place(.portfolio(PortfolioScreen())))
    settle()
  }

  /// The latest day that may be looked from: the store's own, or today; a later one where that was
  /// asked for by name.
  static func home(_ settings: Settings, today: Day, asOf: Day?) -> Day {
    let own = settings.latestDay(today: today)
    return max(own, asOf ?? own)
  }

  /// The latest day that anything is recorded of: the store's own, or today, whatever day is looked
  /// from.
  package var latestDay: Day { portfolio.settings.latestDay(today: today) }

  /// What the latest day goes beyond, if it does: nothing is known of the days in between.
  var homeIsBeyond: String? {
    let own = portfolio.settings.asOf
    guard latestDay < board.home else { return nil }
    return own.map { "after the store's day, \($0.text)" } ?? "after today, \(today.text)"
  }

  package mutating func update(_ event: Event) -> [Effect] {
    switch event {
    case .key(let key):
      leaveUnseenPrompt(key)
      if isLost(key) || isBlind(key) { return [] }
      message = nil
      let effects = press(key)
      settle()
      return effects
    case .resized(let size):
      self.size = size
      settle()
      return []
    case .loaded(let portfolio):
      adopt(portfolio, losing: [:])
      message = "Read again."
      settle()
      return []
    case .foundChanged(let portfolio, let removed):
      adoptFound(portfolio, removed: removed)
      settle()
      return []
    case .told(let sentence):
      message = inNames(sentence)
      return []
    case .draftsDamaged(let files):
      damagedDrafts = files
      settle()
      return []
    case .typedAhead:
      message = (message.map { "\($0) " } ?? "") + "What you typed meanwhile was not taken."
      return []
    case .waiting(let seconds):
      message =
        "Waiting to save: somebody else is saving in this store (\(seconds) s at most). Keys pressed "
        + "meanwhile do nothing."
      return []
    case .closedToChanges(let why):
      closedByStore = why
      settle()
      return []
    case .referencesShared(let areShared):
      sharesReferences = areShared
      settle()
      return []
    case .dayBegan(let day):
      begin(day)
      settle()
      return []
    case .changedElsewhere, .brokenElsewhere, .draftsFound, .lastGood, .unsavedFound:
      take(event)
      settle()
      return []
    case .pasted, .saved, .created, .removed, .undoBlocked, .notSaved, .overtaken,
      .notEdited:
      message = nil
      take(event)
      settle()
      return []
    case .edited(let text, let file):
      message = nil
      defer { settle() }
      return takeEdited(text, file)
    }
  }

  mutating func travel(to day: Day) {
    guard day != board.day else { return }
    visited.append((board, memory))
    if let place = visited.firstIndex(where: { $0.board.day == day }) {
      let before = visited.remove(at: place)
      board = before.board
      memory = before.memory
    } else {
      if visited.count > Self.mostVisited { visited.removeFirst() }
      board = BoardOnDay(portfolio, on: day, home: board.home, by: workers)
    }
  }
}
