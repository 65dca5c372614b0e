/// What a field of a form is for.
enum FieldID: Hashable, Sendable {
  case delivery, impact, because, on, meeting, by
  /// The one text a form is about.
  case text
  case ruling, until, due
  case title, outcome, priority, theme, sources, adviser, sponsor, owner, start, met, measures
  case agency, percent, note
  case kind, strength, changed, status
  case partner, to, answerBy
  /// Who was at a meeting, and who was not.
  case chair, present, apologies, absent
  /// The objectives and areas something is about, and the clause of the notice.
  case objective, objectives, areas, clause
  /// What a review, a report or an assessment covers.
  case covers, findings, reviewer
  /// What something new is called by people and by others' records.
  case name, id
  case roles, senior, reference
  case from, published, inspectors, copied, source
  /// Which record, where none was selected.
  case which
  /// The objective others are merged into.
  case target
  /// Why an entry was wrong, and the day of the right one.
  case wrong, dated
  /// One of the objectives another is split into, counted from 1.
  case partTitle(Int), partOutcome(Int), partDue(Int), partOwner(Int)

  /// Whether its words may be several paragraphs; a name or a title is one line.
  var takesParagraphs: Bool {
    switch self {
    case .because, .text, .outcome, .partOutcome, .changed, .note, .wrong, .adviser, .findings:
      true
    default: false
    }
  }
}
