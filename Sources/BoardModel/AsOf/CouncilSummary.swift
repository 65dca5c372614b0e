/// One council's row in the portfolio: small, and complete without the council itself.
package struct CouncilSummary: Hashable, Sendable {
  package let id: CouncilID
  package let name: Prose
  package let day: Day
  package let isIssued: Bool
  package let status: NoticeStatus
  /// When the status changed to that; none while the notice is open from the start.
  package let statusDate: PartialDate?
  package let counts: RatingCounts
  package let slow: Int
  /// More or fewer than at the last board meeting before the day.
  package let slowChange: Int?
  /// To be watched, by the rules or by the chair, but for those that the rules call slow.
  package let watch: Int
  /// Slow by the rules and not by the chair.
  package let overruled: Int
  package let worst: Worst?
  package let deadline: PartialDate?
  package let daysToDeadline: Int?
  /// When clause 11 was released, so that no day is left to count to.
  package let deadlineReleased: Day?
  package let nextMeeting: Ahead?
  package let nextReview: Ahead?
  package let nextAdviserReport: Ahead?
  /// Whether clause 12 was released, so that none is missed.
  package let adviserReportsReleased: Bool
  package let overdue: [OverdueClause]
  /// Asks to partners that are not answered (clause 5d), and how many of them are overdue.
  package let asksOpen: Int
  package let asksOverdue: Int
  package let dataFrom: Day?
  package let illustrative: Bool

  /// A date to come.
  package struct Ahead: Hashable, Sendable {
    package let on: Day
    /// Days until then; 0 on the day itself.
    package let days: Int
    /// Whether somebody has fixed it; else it is the last day that the notice leaves.
    package let isArranged: Bool

    package init(on: Day, days: Int, isArranged: Bool = true) {
      self.on = on
      self.days = days
      self.isArranged = isArranged
    }
  }

  /// The objective that gives most reason to worry.
  package struct Worst: Hashable, Sendable {
    package let ref: ObjectiveRef
    package let title: Prose
    package let rating: DeliveryRating
    package let verdict: Verdict
  }

  package init(of council: CouncilAsOf) {
    let day = council.day
    func ahead(_ date: Day?) -> Ahead? { date.map { Ahead(on: $0, days: $0 - day) } }
    id = council.council.id
    name = council.council.name
    self.day = day
    isIssued = council.isIssued
    let entry = council.statusEntry
    status = entry?.status ?? .open
    statusDate = entry?.date
    counts = council.counts
    slow = council.slowCount
    slowChange = council.slowChange
    watch = council.watchCount
    overruled = council.overruledCount
    worst = council.worst.map {
      Worst(
        ref: $0.objective.ref, title: $0.objective.title, rating: $0.deliveryRating,
        verdict: $0.verdict)
    }
    deadline = council.deadline
    daysToDeadline = council.daysToDeadline
    deadlineReleased = council.deadlineReleased
    func asked(_ isOfKind: (ObligationKind) -> Bool) -> Ahead? {
      council.dayAsked(isOfKind).map { Ahead(on: $0, days: $0 - day, isArranged: false) }
    }
    nextMeeting =
      ahead(council.nextMeeting?.on) ?? asked { if case .board = $0 { true } else { false } }
    nextReview =
      ahead(council.nextReview?.due) ?? asked { if case .reviews = $0 { true } else { false } }
    nextAdviserReport =
      ahead(council.nextAdviserReport?.due)
      ?? asked { if case .adviserReports = $0 { true } else { false } }
    adviserReportsReleased = council.adviserReportsReleased
    overdue = council.overdue
    asksOpen = council.asksOpen
    asksOverdue = council.asksOverdue
    dataFrom = council.dataFrom
    illustrative = council.council.holdsIllustrativeRecords
  }
}
