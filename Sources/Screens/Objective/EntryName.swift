package import BoardModel

/// A record of an objective that can be selected, by a name that outlives a reload.
package enum EntryName: Hashable, Sendable {
  case logged(LoggedEntry)
  case action(Identifier<Action>)
  case milestone(Identifier<Milestone>)
  case contribution(Identifier<Contribution>)
  case ask(Identifier<Ask>)

  var id: String {
    switch self {
    case .logged(let entry): "\(entry.log.name) \(entry.on.iso) \(entry.number)"
    case .action(let id): "action \(id)"
    case .milestone(let id): "milestone \(id)"
    case .contribution(let id): "contribution \(id)"
    case .ask(let id): "ask \(id)"
    }
  }

  /// The record a row of that id stands for, among those an objective holds.
  static func all(of objective: Objective) -> [EntryName] {
    objective.actions.map { .action($0.id) } + objective.milestones.map { .milestone($0.id) }
  }
}

/// An entry of one of an objective's logs: where it stands, its day, and which of that day's it is.
package struct LoggedEntry: Hashable, Sendable {
  package let log: EntryLog
  package let on: Day
  /// Among the entries of its log and day, struck ones with them, from 0.
  package let number: Int

  package init(_ log: EntryLog, on: Day, number: Int) {
    self.log = log
    self.on = on
    self.number = number
  }
}

extension Log where Entry: Correctable {
  /// The entries known on a day, each with its number among those of its day.
  func numbered(on day: Day) -> [(entry: Entry, number: Int)] {
    var last: Day?
    var number = 0
    return known(on: day).compactMap { entry in
      number = entry.on == last ? number + 1 : 0
      last = entry.on
      return entry.isKnown(by: day) ? (entry, number) : nil
    }
  }

  func entry(_ name: LoggedEntry) -> Entry? {
    let ofDay = wholeHistory.filter { $0.on == name.on }
    return ofDay.indices.contains(name.number) ? ofDay[name.number] : nil
  }
}
