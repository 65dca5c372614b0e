/// Who made a change and when, what it was and why: what is known of it before it is saved.
package struct ChangeNote: Hashable, Sendable {
  package var at: Moment
  package var by: Prose
  /// `rate`, `reforecast`: the kind of command it was.
  package var kind: Prose
  package var objective: ObjectiveRef?
  /// One sentence that says what was done.
  package var what: Prose
  package var why: Prose?

  package init(
    at: Moment, by: Prose, kind: Prose, objective: ObjectiveRef? = nil, what: Prose,
    why: Prose? = nil
  ) {
    self.at = at
    self.by = by
    self.kind = kind
    self.objective = objective
    self.what = what
    self.why = why
  }
}
