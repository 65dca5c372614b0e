/// A meeting of the improvement board, held or arranged.
package struct Meeting: Hashable, Sendable, Dated {
  package let id: Identifier<Meeting>
  /// The day it is held.
  package let on: Day
  /// When its date was set; before that, nobody could know of it.
  package let arranged: Day?
  package internal(set) var cancelled: Day?
  package internal(set) var cancelledBecause: Prose?
  /// When its report and papers are due; known once the meeting is arranged.
  package let packDue: Day?
  /// Who was to chair it when it was arranged.
  package let toChair: Identifier<PersonInRole>?
  /// Who was recorded later as having chaired it, the latest last.
  package internal(set) var chairs: Log<ChairEntry>
  package internal(set) var attendance: [Attendance]
  package internal(set) var report: BoardReport?
  /// Reports that were found to be wrongly recorded; the right one, if any, is `report`.
  package internal(set) var struckReports: [BoardReport]
  package internal(set) var decisions: [Decision]
  package internal(set) var actions: [BoardAction]
  package internal(set) var minutes: Minutes?
  package let illustrative: Bool
  /// That it never was: recorded by mistake.
  package var mark: EntryMark?

  package init(
    id: Identifier<Meeting>, on: Day, arranged: Day?, cancelled: Day?,
    cancelledBecause: Prose? = nil, packDue: Day? = nil, chair: Identifier<PersonInRole>?,
    chairs: Log<ChairEntry> = Log(), attendance: [Attendance],
    report: BoardReport?, struckReports: [BoardReport] = [], decisions: [Decision],
    actions: [BoardAction], minutes: Minutes? = nil, illustrative: Bool, struck: Strike? = nil
  ) {
    self.id = id
    self.on = on
    self.arranged = arranged
    self.cancelled = cancelled
    self.cancelledBecause = cancelledBecause
    self.packDue = packDue
    toChair = chair
    self.chairs = chairs
    self.attendance = attendance
    self.report = report
    self.struckReports = struckReports
    self.decisions = decisions
    self.actions = actions
    self.minutes = minutes
    self.illustrative = illustrative
    mark = EntryMark.of(struck, nil)
  }
}

extension Meeting: Correctable {}

extension Meeting {
  /// Who chaired it, or was to, as far as the day knew.
  package func chair(on day: Day) -> Identifier<PersonInRole>? {
    chairs.latest(on: day)?.who ?? toChair
  }

  /// Whether somebody was there, as it is recorded; nothing where it is not.
  package func presence(of person: Identifier<PersonInRole>?) -> Attendance.Presence? {
    attendance.last { $0.who == person && $0.struck == nil }?.presence
  }

  /// Who did chair it, as far as that is recorded: who is said to have, or was to, and is recorded as
  /// there. That somebody was to chair it shows nothing by itself.
  package func chaired(by day: Day) -> Identifier<PersonInRole>? {
    chair(on: day).flatMap { presence(of: $0) == .present ? $0 : nil }
  }

  /// Whether anything says that it took place: a date that was only arranged says nothing, nor does
  /// a report that was sent out before it.
  package func isRecorded(by day: Day) -> Bool {
    let wasArranged = arranged.map { $0 <= day } ?? false
    let isReported = report.map { on <= $0.submitted && $0.submitted <= day } ?? false
    let isMinuted = minutes.map { $0.agreed <= day } ?? false
    return !wasArranged || isReported || isMinuted || !attendance.isEmpty || !decisions.isEmpty
      || !actions.isEmpty
  }
}

/// Who chaired a meeting, from the day that was known.
package struct ChairEntry: Hashable, Sendable, Dated {
  package let on: Day
  package let who: Identifier<PersonInRole>

  package init(on: Day, who: Identifier<PersonInRole>) {
    self.on = on
    self.who = who
  }
}

/// Who was at a meeting.
package struct Attendance: Hashable, Sendable {
  package enum Presence: String, CaseIterable, Hashable, Sendable {
    case present
    case apologies
    case absent
  }

  package let who: Identifier<PersonInRole>
  package let presence: Presence
  package var struck: Strike?

  package init(who: Identifier<PersonInRole>, presence: Presence, struck: Strike? = nil) {
    self.who = who
    self.presence = presence
    self.struck = struck
  }
}

extension Attendance.Presence {
  /// What is said of one person: "sent apologies".
  package var wordsOfOne: String {
    switch self {
    case .present: "was present"
    case .apologies: "sent apologies"
    case .absent: "was absent"
    }
  }
}

/// What was written down of a meeting, once the board has agreed to it.
package struct Minutes: Hashable, Sendable {
  package let agreed: Day
  package let text: Prose?

  package init(agreed: Day, text: Prose?) {
    self.agreed = agreed
    self.text = text
  }
}
