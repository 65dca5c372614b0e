/// That an entry was found to be wrong: it stays where it was, struck through.
package final class Strike: Sendable {
  /// The day from which it no longer counts. Asked for an earlier day, the model answers as that
  /// day would have, with the entry.
  package let on: Day
  package let because: Prose
  package let by: Identifier<PersonInRole>?
  package let illustrative: Bool

  package init(on: Day, because: Prose, by: Identifier<PersonInRole>?, illustrative: Bool) {
    self.on = on
    self.because = because
    self.by = by
    self.illustrative = illustrative
  }
}

extension Strike: Hashable {
  package static func == (one: Strike, other: Strike) -> Bool {
    one.on == other.on && one.because == other.because && one.by == other.by
      && one.illustrative == other.illustrative
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(on)
    hasher.combine(because)
    hasher.combine(by)
    hasher.combine(illustrative)
  }
}

/// Anything recorded that can be found to be wrong.
package protocol Struck {
  var struck: Strike? { get set }
}

extension Attendance: Struck {}
extension BoardReport: Struck {}
extension Decision: Struck {}
extension BoardAction: Struck {}
extension Review: Struck {}
extension AdviserReport: Struck {}
extension Finding: Struck {}
