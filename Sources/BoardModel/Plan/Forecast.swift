/// A new forecast of when something will be done; the baseline stays what it was.
package struct Forecast: Hashable, Sendable, Correctable {
  package let on: Day
  package let due: Day
  package let because: Prose?
  package let illustrative: Bool
  package var mark: EntryMark?

  package init(
    on: Day, due: Day, because: Prose?, illustrative: Bool, struck: Strike? = nil,
    knownFrom: Day? = nil
  ) {
    self.on = on
    self.due = due
    self.because = because
    self.illustrative = illustrative
    mark = EntryMark.of(struck, knownFrom)
  }
}
