package import BoardModel

/// The day a dashboard begins with and what it judges by: known from the settings alone, so that
/// councils can be judged while others are still being read.
package struct Outlook: Sendable {
  let day: Day
  let home: Day
  let thresholds: Thresholds

  /// - Parameters:
  ///   - today: the day it is; used where the store names no day of its own.
  ///   - asOf: the day to look from; the store's day, or today, without one.
  package init(_ settings: Settings, today: Day, asOf: Day?) {
    home = Dashboard.home(settings, today: today, asOf: asOf)
    day = asOf ?? home
    thresholds = settings.thresholds
  }

  /// A council with what the lists need worked out.
  package func judge(_ council: Council) -> BoardOnDay.Entry {
    BoardOnDay.Entry(council, on: day, thresholds)
  }

  /// The board of all councils; of those judged before, none is judged again.
  package func board(_ portfolio: Portfolio, judged: [BoardOnDay.Entry]) -> BoardOnDay {
    // A dictionary's first use costs more at the start than the looking up.
    let keys = judged.map(\.key)
    let sorted = keys.indices.sorted { keys[$0] < keys[$1] }
    func place(of key: String) -> Int? {
      var (low, high) = (0, sorted.count)
      while low < high {
        let middle = (low + high) / 2
        if keys[sorted[middle]] < key { low = middle + 1 } else { high = middle }
      }
      return low < sorted.count && keys[sorted[low]] == key ? sorted[low] : nil
    }
    let entries = portfolio.entries.map { entry -> BoardOnDay.Entry in
      switch entry {
      case .council(let council): place(of: council.id.string).map { judged[$0] } ?? judge(council)
      case .unreadable(let council): .unreadable(council)
      }
    }
    return BoardOnDay(entries, day, home, thresholds, portfolio.settingsProblems)
  }
}
