/// An entry was wrong: it stays where it is, struck through, and counts no longer.
package struct StrikeEntry: Command, Hashable {
  package static let kind = "correct"

  package let ref: ObjectiveRef
  package let entry: EntryLog
  /// The entry's day.
  package let dated: Day
  /// Which of that day's entries of its kind, from 0; the last without it.
  package let number: Int?
  /// Whether that has to be said where the day has several: who knows of one only means that one.
  package let isSole: Bool
  /// What it says, as whoever strikes it has it before them.
  package let said: String?
  package let because: Prose
  package let on: Day
  package let by: Identifier<PersonInRole>?

  package init(
    _ ref: ObjectiveRef, _ entry: EntryLog, dated: Day, number: Int? = nil, isSole: Bool = false,
    said: String? = nil, because: Prose, on: Day, by: Identifier<PersonInRole>? = nil
  ) {
    self.ref = ref
    self.entry = entry
    self.dated = dated
    self.number = number
    self.isSole = isSole
    self.said = said
    self.because = because
    self.on = on
    self.by = by
  }

  package var objective: ObjectiveRef? { ref }
  package var why: Prose? { because }
  package var what: String {
    let said = said.map { " (\($0))" } ?? ""
    return "\(ref) \(entry.name) of \(dated.text)\(said) struck through on \(on.text)"
  }

  package func apply(to council: inout Council, today: Day) throws(Refusal) {
    guard on >= dated else { throw .beforeEarlierEntry(on, entry: dated) }
    try council.checkPerson(by)
    try council.correct(ref, dated: dated) { council throws(Refusal) in
      try council.change(ref, on: on, today: today) { objective throws(Refusal) in
        var striking = Striking(command: self, isIllustrative: objective.illustrative)
        try objective.work(on: entry, &striking)
      }
    }
    council.holdsStrikes = true
  }

  package func basis(in council: Council) -> Basis {
    guard let objective = council.objective(ref) else { return Basis() }
    func action(_ id: Identifier<Action>) -> Action? { objective.actions.first { $0.id == id } }
    func milestone(_ id: Identifier<Milestone>) -> Milestone? {
      objective.milestones.first { $0.id == id }
    }
    let asks = objective.contributions.flatMap(\.asks)
    return switch entry {
    case .delivery: Basis(objective.delivery)
    case .impact: Basis(objective.impact)
    case .forecast: Basis(objective.forecasts)
    case .pathToGreen: Basis(objective.pathsToGreen)
    case .override: Basis(objective.overrides)
    case .evidence: Basis(objective.evidence)
    case .action(let id): Basis(action(id)?.progress)
    case .actionForecast(let id): Basis(action(id)?.forecasts)
    case .milestone(let id): Basis(milestone(id)?.progress)
    case .milestoneForecast(let id): Basis(milestone(id)?.forecasts)
    case .contribution(let id):
      Basis(objective.contributions.first { $0.id == id }?.strengths)
    case .ask(let id), .answer(let id): Basis(asks.first { $0.id == id })
    }
  }
}

/// Strikes the entry of one day through, whatever kind it is of.
private struct Striking: EntryWork {
  let command: StrikeEntry
  let isIllustrative: Bool

  func work<Entry: Correctable>(on entries: inout [Entry]) throws(Refusal) {
    let ofDay = entries.indices.filter { entries[$0].on == command.dated }
    let standing = ofDay.filter { entries[$0].struck == nil }
    if command.isSole, command.number == nil, ofDay.count > 1, !standing.isEmpty {
      throw .severalEntries(
        command.entry, on: command.dated, of: command.ref,
        ofDay.map { entries[$0].saidWithStrike })
    }
    let place: Int?
    if let number = command.number {
      place = ofDay.indices.contains(number) ? ofDay[number] : nil
    } else {
      place = standing.last ?? ofDay.last
    }
    guard let place else {
      throw .noEntry(command.entry, on: command.dated, of: command.ref, known: entries.map(\.on))
    }
    if let struck = entries[place].struck {
      throw .alreadyStruck(command.entry.kind, on: struck.on)
    }
    entries[place].struck = Strike(
      on: command.on, because: command.because, by: command.by, illustrative: isIllustrative)
  }
}
