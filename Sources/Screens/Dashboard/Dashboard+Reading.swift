package import BoardModel

/// Another reading of the store, in the place of what is shown.
extension Dashboard {
  /// Shows another reading of the store, keeping day, place and selection.
  mutating func adopt(_ portfolio: Portfolio, losing lost: [CouncilID: String]) {
    let home = Dashboard.home(portfolio.settings, today: today, asOf: asOf)
    let day = board.isTravelled ? min(board.day, home) : home
    self.portfolio = portfolio
    broken = lost
    board = BoardOnDay(portfolio, on: day, home: home, by: workers)
    visited = []
  }

  /// Takes in what others changed, unasked: what could be read before and cannot be now stays in
  /// sight as it was, and says so. A folder that is being moved or removed is read half-way.
  mutating func adoptFound(_ found: Portfolio, removed gone: [CouncilID]) {
    for id in gone { remove(id) }
    var taken = found
    var lost: [CouncilID: String] = [:]
    for council in portfolio.councils {
      let id = council.id
      switch taken.entries.firstIndex(where: { $0.isOf(id) }) {
      case let place?:
        guard case .unreadable(let broken) = taken.entries[place] else { continue }
        lost[id] = broken.problems.first?.string ?? ""
        taken.entries[place] = .council(council)
      case nil:
        lost[id] = Dashboard.isGone(id)
        let place = taken.entries.firstIndex { $0.name > id.string }
        taken.entries.insert(.council(council), at: place ?? taken.entries.endIndex)
      }
    }
    keepSettings(in: &taken)
    adopt(taken, losing: lost)
    message =
      lost.min { $0.key < $1.key }?.value ?? taken.settingsProblems.first?.sentence.string
      ?? "Changed by others: read again."
  }

  /// "councils/knowsley.json is not there any more; shown as it was."
  package static func isGone(_ id: CouncilID) -> String {
    "councils/\(id).json is not there any more; shown as it was."
  }

  /// Settings that are gone or wrong change neither the day nor a threshold while somebody looks.
  private func keepSettings(in taken: inout Portfolio) {
    if portfolio.hasOwnSettings, !taken.hasOwnSettings, taken.settingsProblems.isEmpty {
      let again = keys.name(of: .reload).map { "; \($0) goes on without it" } ?? ""
      taken.settingsProblems = [
        SettingsProblem(
          key: "",
          sentence: Prose("settings.json is not there any more; what it said is kept\(again)."))
      ]
    }
    guard !taken.settingsProblems.isEmpty else { return }
    taken.settings = portfolio.settings
    taken.hasOwnSettings = portfolio.hasOwnSettings
    for place in taken.settingsProblems.indices {
      taken.settingsProblems[place].isKeptAsBefore = true
    }
  }
}
