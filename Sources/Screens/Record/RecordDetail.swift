internal import BoardModel
internal import CellGrid

/// What the page of each kind of entry says, at a width.
struct RecordDetail {
  let council: CouncilAsOf
  let key: String
  let columns: Int

  var day: Day { council.day }

  /// Nothing where the day knew of no such entry.
  func page(of ref: EntryRef) -> RecordPage? {
    switch ref {
    case .meeting(let id): meeting(id)
    case .selfAssessment(let id): selfAssessment(id)
    case .partner(let id): partner(id)
    case .measure(let id): measure(id)
    case .clauseEntry(let id): clauseEntry(id)
    case .submission: submission
    case .status(let on): status(on)
    // These have screens of their own.
    case .area, .visit, .review, .adviserReport, .notice, .clause, .objective, .action, .milestone,
      .evidence, .contribution, .ask,
      .boardReport, .boardAction, .decision, .attendance, .readiness, .finding:
      nil
    }
  }

  // MARK: rows

  func text(_ text: String, _ role: Role = .text, at column: Int = 1) -> [Sheet.Row] {
    Sheet.Row.plain(Line.wrapped(text, role, columns: columns, at: column))
  }

  /// "Chair       Independent chair".
  func fact(_ name: String, _ value: String?, _ role: Role = .text) -> [Sheet.Row] {
    guard let value else { return [] }
    return Sheet.Row.plain(
      Line.hanging([(name, .muted)], value, role, columns: columns, at: 16))
  }

  func section(_ heading: String, _ rows: [Sheet.Row]) -> [Sheet.Row] {
    rows.isEmpty ? [] : [.blank, .heading(heading)] + rows
  }

  /// A sentence that leads to what it is about, where that has a page.
  func row(
    _ lead: (String, Role), _ text: String, at column: Int = 13, to ref: EntryRef?, _ place: Int
  ) -> [Sheet.Row] {
    let lines = Line.hanging([lead], text, columns: columns, at: column)
    guard let ref else { return Sheet.Row.plain(lines) }
    return Sheet.Row.linked(lines, to: ref, of: key, place: place)
  }

  /// A part of the record itself, which may lead to somewhere else.
  func part(
    _ part: EntryRef, _ lines: [Line], to ref: EntryRef? = nil
  ) -> [Sheet.Row] {
    Sheet.Row.selectable(
      lines,
      Sheet.Item(id: part.key, opens: ref.map { $0.screen(of: key) }, about: part))
  }

  func objective(_ ref: ObjectiveRef, _ place: Int) -> [Sheet.Row] {
    guard let objective = council.objective(ref) else { return [] }
    return row(
      (ref.string, .reference),
      "\(objective.objective.title), \(objective.deliveryRating.name),"
        + " \(objective.verdict.paceWords(objective.deliveryRating).0)", at: 9, to: .objective(ref),
      place)
  }

  var made: [Sheet.Row] { [.blank] + text("ILLUSTRATIVE: made up to try the program.", .muted) }

  /// "14 Jul 2025, in 14 d".
  func ahead(_ on: Day) -> String { "\(on.text), \(DayWords.fromNow(on - day))" }
}
