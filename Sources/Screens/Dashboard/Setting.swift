internal import BoardModel
internal import CellGrid

/// All that a screen may look at when it says what it shows.
struct Setting {
  var board: BoardOnDay
  var view: View
  /// How wide its lines may be.
  var columns: Int
  var keys: KeyTable
  let memory: ListMemory
  /// Councils whose files cannot be read any more, by their keys, and why; shown as they were.
  var broken: [CouncilID: String] = [:]
  /// Whether it has the whole width, with nothing beside it.
  var isAlone = true
  /// Whether it is drawn as long as it needs to be, with nothing cut.
  var isPrint = false
}

/// How somebody is looking at a screen; remembered when they come back to it.
package struct View: Hashable, Sendable {
  /// The selected item, known by its name so that it stays the same one after a reload.
  package var selected: String?
  /// The body line it was on, for when it is gone.
  package var row = 0
  /// The first body line in sight.
  package var top = 0
  package var tab = 0
  /// The day a time line was last made to go to; the day looked from without one.
  var day: Day?
  package var filter = Filter()
  package var order: RowOrder?
  package var isReversed = false
  /// What is being searched for, as typed.
  package var sought = ""
  /// The body line of the match that n and N move from.
  package var match: Int?

  /// The items that are marked, by their names.
  package internal(set) var marked: Set<String> = []

  package init() {}
}
