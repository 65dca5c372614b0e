/// Who was at a board meeting, and who was not: officers, partners, the Department's seat
/// (clause 5b; Knowsley's clause 13).
package struct RecordAttendance: Command, Hashable {
  package static let kind = "attendance"

  package let meeting: MeetingName
  /// That the board met without a date on record, so that attendance makes the meeting.
  package let isUnarranged: Bool
  package let attendance: [Attendance]
  /// Who chaired it, and so was there, named among them or not.
  package let chair: Identifier<PersonInRole>?
  /// Why somebody who was recorded otherwise is recorded again; the earlier record is struck.
  package let because: Prose?
  /// The day an earlier record counts no longer.
  package let on: Day
  package let by: Identifier<PersonInRole>?

  package init(
    _ meeting: MeetingName, isUnarranged: Bool = false, _ attendance: [Attendance],
    chair: Identifier<PersonInRole>? = nil, because: Prose? = nil, on: Day,
    by: Identifier<PersonInRole>? = nil
  ) {
    self.meeting = meeting
    self.isUnarranged = isUnarranged
    self.attendance = attendance
    self.chair = chair
    self.because = because
    self.on = on
    self.by = by
  }

  package var why: Prose? { because }
  package var what: String {
    let counts = Attendance.Presence.allCases.map { presence in
      (attendance.count { $0.presence == presence }, presence.rawValue)
    }
    let words = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    let made = isUnarranged ? ", which had not been arranged" : ""
    let chaired = chair.map { ", chaired by \($0)" } ?? ""
    return "attendance of \(meeting.words)\(made): \(words)"
      + (attendance.contains { $0.who == chair } ? "" : chaired)
  }

  package func apply(to council: inout Council, today: Day) throws(Refusal) {
    try check(council, today: today)
    var changed = council
    if let day = try newMeetingDay(council) {
      let id = NewName.dated("m", day, taken: council.meetings.wholeHistory.map(\.id))
      changed.meetings = council.meetings.adding(
        Meeting(
          id: id, on: day, arranged: nil, cancelled: nil, chair: nil, attendance: [], report: nil,
          decisions: [], actions: [], illustrative: false))
    }
    var strikes = false
    try changed.change(meeting) { meeting throws(Refusal) in
      guard meeting.on <= today else { throw .inFuture(meeting.on, today: today) }
      let before = meeting
      for one in attendance { try record(one, in: &meeting, &strikes) }
      if let chair {
        switch meeting.presence(of: chair) {
        case .present?: break
        case let presence?: throw .ofRecord(.chairNotThere(chair.words, presence))
        case nil: try record(Attendance(who: chair, presence: .present), in: &meeting, &strikes)
        }
        try record(chair, in: &meeting, isFirst: before.attendance.isEmpty)
      }
      if meeting == before { throw .nothingToChange }
    }
    if strikes { changed.holdsStrikes = true }
    council = changed
  }

  /// The day of a meeting that is not on record; a slip of the day makes none.
  private func newMeetingDay(_ council: Council) throws(Refusal) -> Day? {
    switch (meeting, isUnarranged) {
    case (.id, false): return nil
    case (.id(let id), true): throw .ofRecord(.meetingOnRecord(id.words))
    case (.day(let day), _):
      if let known = council.standingMeeting(on: day) {
        if isUnarranged { throw .ofRecord(.meetingOnRecord(known.id.words)) }
        return nil
      }
      if isUnarranged { return day }
      let all = council.meetings.wholeHistory.filter { $0.struck == nil }
      if let off = all.last(where: { $0.on == day }), let cancelled = off.cancelled {
        throw .ofRecord(.cancelledThatDay(off.id.words, day, on: cancelled))
      }
      let near = all.filter { $0.cancelled == nil && $0.on < day }.suffix(3).map(\.on)
      throw .ofRecord(.meetingNotOnRecord(day, last: near))
    }
  }

  private func check(_ council: Council, today: Day) throws(Refusal) {
    try Council.checkDay(on, today: today)
    if case .day(let day) = meeting { try Council.checkDay(day, today: today) }
    guard !attendance.isEmpty else { throw .ofRecord(.nobodyNamed) }
    try council.checkPerson(chair)
    try council.checkPerson(by)
    for (place, one) in attendance.enumerated() {
      try council.checkPerson(one.who)
      if let first = attendance[..<place].first(where: { $0.who == one.who }) {
        throw .ofRecord(.namedTwice(one.who.words, [first.presence, one.presence]))
      }
    }
  }

  /// With the first record of a meeting the chair is known from its day; another from the day that
  /// was found out.
  private func record(
    _ chair: Identifier<PersonInRole>, in meeting: inout Meeting, isFirst: Bool
  ) throws(Refusal) {
    let latest = meeting.chairs.wholeHistory.last
    // Who was to chair it and was there did.
    guard (latest?.who ?? meeting.chaired(by: meeting.on)) != chair else { return }
    let since = isFirst ? meeting.on : max(on, meeting.on)
    if let latest, since < latest.on { throw .beforeEarlierEntry(since, entry: latest.on) }
    meeting.chairs = meeting.chairs.adding(ChairEntry(on: since, who: chair))
  }

  private func record(
    _ one: Attendance, in meeting: inout Meeting, _ strikes: inout Bool
  ) throws(Refusal) {
    let known = meeting.attendance.lastIndex { $0.who == one.who && $0.struck == nil }
    if let known {
      let earlier = meeting.attendance[known]
      if earlier.presence == one.presence { return }
      guard let because else {
        throw .ofRecord(.attendedOtherwise(one.who.words, earlier.presence))
      }
      guard on >= meeting.on else { throw .beforeEarlierEntry(on, entry: meeting.on) }
      meeting.attendance[known].struck = Strike(
        on: on, because: because, by: by, illustrative: meeting.illustrative)
      strikes = true
    }
    meeting.attendance.append(Attendance(who: one.who, presence: one.presence))
  }

  /// Who else was recorded meanwhile is no matter, unless it is one of those named here.
  package func basis(in council: Council) -> Basis {
    let names = attendance.map(\.who) + [chair].compactMap(\.self)
    let known = council.known(meeting)
    return Basis(
      known?.attendance.filter { names.contains($0.who) },
      chair == nil ? nil : known?.chairs, known?.cancelled, known?.struck)
  }
}
