/// A meeting of the improvement board, held or arranged.
package struct Meeting: Hashable, Sendable, Dated {
  package let id: Identifier<Meeting>
  /// The day it is held.
  package let on: Day
  /// When its date was set; before that, nobody could know of it.
  package let arranged: Day?
  package let cancelled: Day?
  /// When its report and papers are due; known once the meeting is arranged.
  package let packDue: Day?
  package let chair: Identifier<PersonInRole>?
  package let attendance: [Attendance]
  package let report: BoardReport?
  package let decisions: [Decision]
  package let actions: [BoardAction]
  package let illustrative: Bool

  package init(
    id: Identifier<Meeting>, on: Day, arranged: Day?, cancelled: Day?, packDue: Day? = nil,
    chair: Identifier<PersonInRole>?, attendance: [Attendance], report: BoardReport?,
    decisions: [Decision], actions: [BoardAction], illustrative: Bool
  ) {
    self.id = id
    self.on = on
    self.arranged = arranged
    self.cancelled = cancelled
    self.packDue = packDue
    self.chair = chair
    self.attendance = attendance
    self.report = report
    self.decisions = decisions
    self.actions = actions
    self.illustrative = illustrative
  }
}

extension Meeting {
  /// Whether anything says that it took place: a date that was only arranged says nothing.
  package func isRecorded(by day: Day) -> Bool {
    let wasArranged = arranged.map { $0 <= day } ?? false
    let isReported = report.map { $0.submitted <= day } ?? false
    return !wasArranged || isReported || !attendance.isEmpty || !decisions.isEmpty
      || !actions.isEmpty
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

  package init(who: Identifier<PersonInRole>, presence: Presence) {
    self.who = who
    self.presence = presence
  }
}

/// The report a meeting was given, and which of clause 5c's four parts it held.
package struct BoardReport: Hashable, Sendable {
  package let submitted: Day
  package let data: Bool
  package let analysis: Bool
  package let recommendations: Bool
  package let evidenceOfImpact: Bool

  package init(
    submitted: Day, data: Bool, analysis: Bool, recommendations: Bool, evidenceOfImpact: Bool
  ) {
    self.submitted = submitted
    self.data = data
    self.analysis = analysis
    self.recommendations = recommendations
    self.evidenceOfImpact = evidenceOfImpact
  }
}

/// What a meeting decided.
package struct Decision: Hashable, Sendable {
  package let id: Identifier<Decision>
  package let text: Prose
  package let objective: ObjectiveRef?

  package init(id: Identifier<Decision>, text: Prose, objective: ObjectiveRef?) {
    self.id = id
    self.text = text
    self.objective = objective
  }
}

/// What a meeting asked somebody to do.
package struct BoardAction: Hashable, Sendable {
  package let id: Identifier<BoardAction>
  package let text: Prose
  package let owner: Identifier<PersonInRole>?
  package let due: Day
  package let closed: Day?
  package let objective: ObjectiveRef?

  package init(
    id: Identifier<BoardAction>, text: Prose, owner: Identifier<PersonInRole>?, due: Day,
    closed: Day?, objective: ObjectiveRef?
  ) {
    self.id = id
    self.text = text
    self.owner = owner
    self.due = due
    self.closed = closed
    self.objective = objective
  }
}
