internal import BoardModel

/// An objective's entries, whatever kind they are of.
extension Objective {
  func entry(_ name: LoggedEntry) -> (any Correctable)? {
    let ofDay = entries(of: name.log).filter { $0.on == name.on }
    return ofDay.indices.contains(name.number) ? ofDay[name.number] : nil
  }

  /// That an entry of it was struck through.
  func strike(of entry: LoggedEntry) -> Strike? { self.entry(entry)?.struck }

  /// The entries of some logs that stand on a day, the newest first.
  func standing(in logs: [EntryLog], on day: Day) -> [LoggedEntry] {
    let named = logs.flatMap { log in
      var last: Day?
      var number = 0
      return entries(of: log).compactMap { entry -> LoggedEntry? in
        number = entry.on == last ? number + 1 : 0
        last = entry.on
        let stands = entry.on <= day && entry.struck == nil && entry.isKnown(by: day)
        return stands ? LoggedEntry(log, on: entry.on, number: number) : nil
      }
    }
    return named.enumerated().sorted { one, other in
      (one.element.on, one.offset) > (other.element.on, other.offset)
    }.map(\.element)
  }

  /// A piece of evidence by its place among those of its day.
  func logged(_ id: Identifier<Evidence>) -> EntryName? {
    guard let found = evidence.wholeHistory.first(where: { $0.id == id }) else { return nil }
    let ofDay = evidence.wholeHistory.filter { $0.on == found.on }
    return ofDay.firstIndex { $0.id == id }.map {
      .logged(LoggedEntry(.evidence, on: found.on, number: $0))
    }
  }

  /// The logs in which something was said of a record.
  func logs(of name: EntryName) -> [EntryLog] {
    switch name {
    case .logged(let entry): [entry.log]
    case .action(let id): [.action(id), .actionForecast(id)]
    case .milestone(let id): [.milestone(id), .milestoneForecast(id)]
    case .contribution(let id): [.contribution(id)]
    case .ask(let id): [.ask(id), .answer(id)]
    }
  }
}

extension LoggedEntry {
  /// "delivery rating of 12 Jun 2025 (amber)".
  func words(in objective: Objective?) -> String {
    "\(log.kind.name) of \(on.text)\(value(in: objective).map { " (\($0))" } ?? "")"
  }

  private func value(in objective: Objective?) -> String? {
    switch objective?.entry(self) {
    case let entry as RatingEntry<DeliveryRating>: entry.value.name
    case let entry as RatingEntry<ImpactRating>: entry.value.name
    case let entry as Forecast: "for \(entry.due.text)"
    case let entry as VerdictOverride: entry.ruling.rawValue
    case let entry as Evidence: entry.kind.name
    case let entry as ActionEntry: entry.status.words
    case let entry as MilestoneEntry: entry.status.name
    case let entry as ContributionEntry: entry.strength.rawValue
    default: nil
    }
  }
}
