/// The chair's own verdict on an objective's pace, with the reason; the computed one stays beside it.
package struct VerdictOverride: Hashable, Sendable, Correctable {
  package enum Ruling: String, CaseIterable, Hashable, Sendable {
    case slow
    case watch
    case onPace = "on-pace"
    /// Lifts an earlier override.
    case asComputed = "as-computed"
  }

  package let on: Day
  package let ruling: Ruling
  package let because: Prose
  package let by: Identifier<PersonInRole>?
  /// The last day it holds; without one it holds until it is lifted.
  package let until: Day?
  package let illustrative: Bool
  package var mark: EntryMark?

  package init(
    on: Day, ruling: Ruling, because: Prose, by: Identifier<PersonInRole>?, until: Day?,
    illustrative: Bool, struck: Strike? = nil, knownFrom: Day? = nil
  ) {
    self.on = on
    self.ruling = ruling
    self.because = because
    self.by = by
    self.until = until
    self.illustrative = illustrative
    mark = EntryMark.of(struck, knownFrom)
  }
}
