/// How an objective that is Red or Amber is to come back on track.
package struct PathToGreen: Hashable, Sendable, Correctable {
  package let on: Day
  package let text: Prose
  package let by: Identifier<PersonInRole>?
  package let illustrative: Bool
  package var mark: EntryMark?

  package init(
    on: Day, text: Prose, by: Identifier<PersonInRole>?, illustrative: Bool, struck: Strike? = nil,
    knownFrom: Day? = nil
  ) {
    self.on = on
    self.text = text
    self.by = by
    self.illustrative = illustrative
    mark = EntryMark.of(struck, knownFrom)
  }
}
