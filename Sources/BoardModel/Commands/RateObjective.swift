/// A rating of an objective: of its delivery, of its impact, or of both.
package struct RateObjective: Command, Hashable {
  package static let kind = "rate"

  package let ref: ObjectiveRef
  package let delivery: DeliveryRating?
  package let impact: ImpactRating?
  package let because: Prose
  package let on: Day
  /// The meeting it is given for; without one, the meeting held on that day.
  package let meeting: Identifier<Meeting>?
  package let by: Identifier<PersonInRole>?

  package init(
    _ ref: ObjectiveRef, delivery: DeliveryRating?, impact: ImpactRating?, because: Prose, on: Day,
    meeting: Identifier<Meeting>? = nil, by: Identifier<PersonInRole>? = nil
  ) {
    self.ref = ref
    self.delivery = delivery
    self.impact = impact
    self.because = because
    self.on = on
    self.meeting = meeting
    self.by = by
  }

  package var objective: ObjectiveRef? { ref }
  package var why: Prose? { because }
  package var what: String {
    let ratings = [
      delivery.map { "delivery \($0.name)" }, impact.map { "impact \($0.name)" },
    ].compactMap { $0 }
    return "\(ref) rated \(ratings.joined(separator: ", ")) on \(on.text)"
  }

  package func apply(to council: inout Council, today: Day) throws(Refusal) {
    guard delivery != nil || impact != nil else { throw .nothingToRate }
    try council.checkPerson(by)
    let meeting = try council.meeting(meeting, heldOn: on)
    if let meeting, let other = council.meetings.meeting(between: on, and: meeting) {
      throw .meetingOfOtherDay(meeting.words, on: on, between: other.on)
    }
    try council.change(ref, on: on, today: today) { objective throws(Refusal) in
      let before = (objective.delivery, objective.impact)
      if let delivery {
        objective.delivery = objective.delivery.addingOnce(
          RatingEntry(
            on: on, value: delivery, meeting: meeting, because: because, by: by,
            illustrative: objective.illustrative))
      }
      if let impact {
        objective.impact = objective.impact.addingOnce(
          RatingEntry(
            on: on, value: impact, meeting: meeting, because: because, by: by,
            illustrative: objective.illustrative))
      }
      if before == (objective.delivery, objective.impact) { throw .alreadyRated(ref, on: on) }
    }
  }

  package func basis(in council: Council) -> Basis {
    let objective = council.objective(ref)
    return Basis(
      delivery == nil ? nil : objective?.delivery, impact == nil ? nil : objective?.impact)
  }
}

extension Log where Entry: Equatable {
  /// The same with the entry, unless the last of its day says just that: whoever sends a rating
  /// twice has given it once.
  fileprivate func addingOnce(_ entry: Entry) -> Log {
    wholeHistory.last { $0.on <= entry.on } == entry ? self : adding(entry)
  }
}
