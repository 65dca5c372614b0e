/// That something reviewers must be given is in place (clause 9 a to d), and how.
package struct ReadinessEntry: Hashable, Sendable, Correctable {
  package let id: Identifier<ReadinessEntry>
  package let on: Day
  package let item: AccessItem
  /// The review it was made ready for; any to come without one.
  package let review: Identifier<Review>?
  package let text: Prose
  package let by: Identifier<PersonInRole>?
  package let illustrative: Bool
  package var mark: EntryMark?

  package init(
    id: Identifier<ReadinessEntry>, on: Day, item: AccessItem, review: Identifier<Review>?,
    text: Prose, by: Identifier<PersonInRole>?, illustrative: Bool, struck: Strike? = nil,
    knownFrom: Day? = nil
  ) {
    self.id = id
    self.on = on
    self.item = item
    self.review = review
    self.text = text
    self.by = by
    self.illustrative = illustrative
    mark = EntryMark.of(struck, knownFrom)
  }
}
