/// An entry was wrong: it stays where it is, struck through, and counts no longer.
package struct StrikeEntry: Command, Hashable {
  package static let kind = "correct"

  package let ref: ObjectiveRef
  package let entry: EntryKind
  /// The entry's day.
  package let dated: Day
  /// Which of that day's entries of its kind, from 0; the last without it.
  package let number: Int?
  package let because: Prose
  package let on: Day
  package let by: Identifier<PersonInRole>?

  package init(
    _ ref: ObjectiveRef, _ entry: EntryKind, dated: Day, number: Int? = nil, because: Prose,
    on: Day, by: Identifier<PersonInRole>? = nil
  ) {
    self.ref = ref
    self.entry = entry
    self.dated = dated
    self.number = number
    self.because = because
    self.on = on
    self.by = by
  }

  package var objective: ObjectiveRef? { ref }
  package var why: Prose? { because }
  package var what: String { "\(ref) \(entry.name) of \(dated.text) struck through on \(on.text)" }

  package func apply(to council: inout Council, today: Day) throws(Refusal) {
    guard on >= dated else { throw .beforeEarlierEntry(on, entry: dated) }
    try council.checkPerson(by)
    try council.change(ref, on: on, today: today) { objective throws(Refusal) in
      switch entry {
      case .delivery: try strike(in: &objective.delivery, objective)
      case .impact: try strike(in: &objective.impact, objective)
      case .forecast: try strike(in: &objective.forecasts, objective)
      case .pathToGreen: try strike(in: &objective.pathsToGreen, objective)
      case .override: try strike(in: &objective.overrides, objective)
      case .evidence: try strike(in: &objective.evidence, objective)
      }
    }
    council.holdsStrikes = true
  }

  private func strike<Entry: Correctable>(
    in log: inout Log<Entry>, _ objective: Objective
  ) throws(Refusal) {
    var entries = log.wholeHistory
    let ofDay = entries.indices.filter { entries[$0].on == dated }
    let standing = ofDay.filter { entries[$0].struck == nil }
    let place: Int?
    if let number {
      place = ofDay.indices.contains(number) ? ofDay[number] : nil
    } else {
      place = standing.last ?? ofDay.last
    }
    guard let place else { throw .noEntry(entry, on: dated, of: ref) }
    if let struck = entries[place].struck { throw .alreadyStruck(entry, on: struck.on) }
    entries[place].struck = Strike(
      on: on, because: because, by: by, illustrative: objective.illustrative)
    log = Log(inOrder: entries)
  }

  package func basis(in council: Council) -> Basis {
    let objective = council.objective(ref)
    switch entry {
    case .delivery: return Basis(objective?.delivery)
    case .impact: return Basis(objective?.impact)
    case .forecast: return Basis(objective?.forecasts)
    case .pathToGreen: return Basis(objective?.pathsToGreen)
    case .override: return Basis(objective?.overrides)
    case .evidence: return Basis(objective?.evidence)
    }
  }
}
