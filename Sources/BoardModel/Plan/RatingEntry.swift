/// One rating given on a day; never changed afterwards.
///
/// It asks nothing of its value here: the runtime looks through every conformance of the program for
/// each thing a type asks, and every start would pay for that.
package struct RatingEntry<Value>: Correctable {
  package let on: Day
  package let value: Value
  /// The board meeting it was given for or at.
  package let meeting: Identifier<Meeting>?
  package let because: Prose
  package let by: Identifier<PersonInRole>?
  package let illustrative: Bool
  package var mark: EntryMark?

  // Most of a store is ratings, and other modules see nothing of this body: without these each of
  // them would be put together through generics at run time.
  @_specialize(where Value == DeliveryRating)
  @_specialize(where Value == ImpactRating)
  package init(
    on: Day, value: Value, meeting: Identifier<Meeting>?, because: Prose,
    by: Identifier<PersonInRole>?, illustrative: Bool, struck: Strike? = nil, knownFrom: Day? = nil
  ) {
    self.on = on
    self.value = value
    self.meeting = meeting
    self.because = because
    self.by = by
    self.illustrative = illustrative
    mark = EntryMark.of(struck, knownFrom)
  }
}

extension RatingEntry: Sendable where Value: Sendable {}
extension RatingEntry: Equatable where Value: Equatable {}
extension RatingEntry: Hashable where Value: Hashable {}
