/// A council as it was known on a day; everything derived is asked of this.
///
/// Objectives and their verdicts are worked out once, when it is made; handing it on copies nothing.
package final class CouncilAsOf: Sendable {
  /// All that its file holds, for what is recorded next.
  package let council: Council
  /// Its meetings, reviews, visits and entries as they stood on the day: without what was struck
  /// through by then, and without what was only said of them later.
  package let standing: Council
  package let day: Day
  package let thresholds: Thresholds
  /// Those in the plan on or before the day, ended ones with them, in the plan's order.
  package let objectives: [ObjectiveAsOf]
  let board: BoardDay

  package init(_ council: Council, on day: Day, thresholds: Thresholds = Thresholds()) {
    self.council = council
    let standing = council.standing(on: day)
    self.standing = standing
    self.day = day
    self.thresholds = thresholds
    let board = BoardDay(standing, on: day, thresholds: thresholds)
    let plan = council.standingObjectives(on: day)
    var objectives: [ObjectiveAsOf] = []
    objectives.reserveCapacity(plan.count)
    for index in plan.indices where plan[index].added <= day {
      objectives.append(ObjectiveAsOf(plan, index, board))
    }
    self.objectives = objectives
    self.board = board
  }

  package func objective(_ ref: ObjectiveRef) -> ObjectiveAsOf? {
    objectives.first { $0.objective.ref == ref }
  }

  /// How many objectives in the plan that have not ended stand at each delivery rating.
  package var counts: RatingCounts {
    var counts = RatingCounts()
    for objective in objectives where !objective.isEnded {
      counts[objective.deliveryRating] += 1
    }
    return counts
  }

  /// The role somebody holds: "Head of Safeguarding".
  package func title(of person: Identifier<PersonInRole>?) -> String? {
    guard let person else { return nil }
    return council.people.first { $0.id == person }?.title.string
  }

  /// The partner's name; its short name where the council's file has no other.
  package func name(of partner: Identifier<Partner>) -> String {
    words(for: partner).string
  }
}

extension CouncilAsOf {
  package var statusEntry: NoticeStatusEntry? { council.notice.statusEntry(on: day) }
  package var status: NoticeStatus { statusEntry?.status ?? .open }

  /// What ended the notice by the day; nothing while it was open, or not known yet.
  package var noticeEnded: NoticeStatusEntry? {
    isIssued && status != .open ? statusEntry : nil
  }

  /// Whether the notice existed on the day.
  package var isIssued: Bool { board.noticeKnown <= day }

  /// Clause 11's date; nothing before the notice was known.
  package var deadline: PartialDate? { isIssued ? council.notice.deadline : nil }

  /// When clause 11 was released; nothing while it binds.
  package var deadlineReleased: Day? { board.deadlineReleased }

  /// Days left until the last day the deadline can mean; negative once it has passed, and nothing
  /// once it was released.
  package var daysToDeadline: Int? {
    deadlineReleased == nil ? deadline.map { $0.lastDay - day } : nil
  }
}
