/// How an objective left the plan.
package struct ObjectiveEnding: Hashable, Sendable, Dated {
  package enum Kind: Hashable, Sendable {
    /// Met, and closed by the board.
    case completed
    /// No longer wanted.
    case retired
    case merged(into: ObjectiveRef)
    case split(into: NonEmpty<ObjectiveRef>)
  }

  package let on: Day
  package let kind: Kind
  package let because: Prose
  package let illustrative: Bool

  package init(on: Day, kind: Kind, because: Prose, illustrative: Bool) {
    self.on = on
    self.kind = kind
    self.because = because
    self.illustrative = illustrative
  }
}
