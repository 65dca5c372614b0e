/// Something done with the entries of one log, whatever kind they are of.
protocol EntryWork {
  mutating func work<Entry: Correctable>(on entries: inout [Entry]) throws(Refusal)
}

extension Objective {
  /// Does some work on one of the logs; a refusal where there is no such record.
  mutating func work<Work: EntryWork>(on log: EntryLog, _ work: inout Work) throws(Refusal) {
    switch log {
    case .delivery: try delivery.work(&work)
    case .impact: try impact.work(&work)
    case .forecast: try forecasts.work(&work)
    case .pathToGreen: try pathsToGreen.work(&work)
    case .override: try overrides.work(&work)
    case .evidence: try evidence.work(&work)
    case .action(let id):
      try change(action: id) { action throws(Refusal) in try action.progress.work(&work) }
    case .actionForecast(let id):
      try change(action: id) { action throws(Refusal) in try action.forecasts.work(&work) }
    case .milestone(let id):
      try change(milestone: id) { point throws(Refusal) in try point.progress.work(&work) }
    case .milestoneForecast(let id):
      try change(milestone: id) { point throws(Refusal) in try point.forecasts.work(&work) }
    case .contribution(let id):
      try change(contribution: id) { part throws(Refusal) in try part.strengths.work(&work) }
    case .ask(let id):
      let place = try place(of: id)
      // All asks of a contribution are one list; the work is done on the one that is meant.
      var one = [contributions[place.contribution].asks[place.ask]]
      try work.work(on: &one)
      contributions[place.contribution].asks[place.ask] = one[0]
    case .answer(let id):
      let place = try place(of: id)
      try contributions[place.contribution].asks[place.ask].answers.work(&work)
    }
  }

  func place(of id: Identifier<Ask>) throws(Refusal) -> (contribution: Int, ask: Int) {
    for (place, contribution) in contributions.enumerated() {
      if let ask = contribution.asks.firstIndex(where: { $0.id == id }) { return (place, ask) }
    }
    throw .noAsk(id.words, of: ref, known: contributions.flatMap(\.asks).map(\.id.words))
  }

  /// The entries of a log, struck ones with them, the oldest first; none where there is no such
  /// record.
  package func entries(of log: EntryLog) -> [any Correctable] {
    var reading = EntryReading()
    var copy = self
    do throws(Refusal) {
      try copy.work(on: log, &reading)
    } catch {
      return []
    }
    return reading.entries
  }
}

/// Only looks at the entries.
private struct EntryReading: EntryWork {
  var entries: [any Correctable] = []

  mutating func work<Entry: Correctable>(on entries: inout [Entry]) { self.entries = entries }
}

extension Log where Entry: Correctable {
  fileprivate mutating func work<Work: EntryWork>(_ work: inout Work) throws(Refusal) {
    var entries = wholeHistory
    try work.work(on: &entries)
    self = Log(inOrder: entries)
  }
}
