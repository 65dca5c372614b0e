/// A new forecast of when something will be done; the baseline stays what it was.
package struct Forecast: Hashable, Sendable, Dated {
  package let on: Day
  package let due: Day
  package let because: Prose?
  package let illustrative: Bool

  package init(on: Day, due: Day, because: Prose?, illustrative: Bool) {
    self.on = on
    self.due = due
    self.because = because
    self.illustrative = illustrative
  }
}
