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
  /// Which record of an objective, where none was selected.
  case which
  /// The objective others are merged into.
  case target
  /// Why an entry was wrong, and the day of the right one.
  case wrong, dated
  /// One of the objectives another is split into, counted from 1.
  case partTitle(Int), partOutcome(Int), partDue(Int), partOwner(Int)
}
