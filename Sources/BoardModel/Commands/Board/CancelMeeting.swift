/// A meeting of the improvement board called off.
package struct CancelMeeting: Command, Hashable {
  package static let kind = "cancel-meeting"

  package let meeting: MeetingName
  package let because: Prose?
  package let on: Day

  package init(_ meeting: MeetingName, because: Prose? = nil, on: Day) {
    self.meeting = meeting
    self.because = because
    self.on = on
  }

  package var why: Prose? { because }
  package var what: String { "\(meeting.words) cancelled on \(on.text)" }

  package func apply(to council: inout Council, today: Day) throws(Refusal) {
    try Council.checkDay(on, today: today)
    if let known = council.known(meeting), let cancelled = known.cancelled, known.struck == nil {
      throw .ofRecord(.alreadyCancelled(known.id.words, on: cancelled))
    }
    try council.change(meeting) { meeting throws(Refusal) in
      guard on <= meeting.on else {
        throw .ofRecord(.cancelledAfterIt(meeting.id.words, on: meeting.on))
      }
      guard let arranged = meeting.arranged, !meeting.holdsRecord else {
        throw .ofRecord(.meetingWasHeld(meeting.id.words))
      }
      guard arranged <= on else { throw .beforeEarlierEntry(on, entry: arranged) }
      meeting.cancelled = on
      meeting.cancelledBecause = because
    }
  }

  package func basis(in council: Council) -> Basis { Basis(council.known(meeting)) }
}

extension Meeting {
  /// Whether anything stands written down of what it did. A report alone may come before it.
  fileprivate var holdsRecord: Bool {
    minutes != nil || attendance.contains { $0.struck == nil }
      || decisions.contains { $0.struck == nil } || actions.contains { $0.struck == nil }
  }
}
