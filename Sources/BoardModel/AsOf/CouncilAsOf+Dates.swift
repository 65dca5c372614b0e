/// What a council has behind it and before it, as the day knew it.
extension CouncilAsOf {
  /// Board meetings up to and on the day, without cancelled ones, oldest first.
  package var heldMeetings: [Meeting] { board.held }

  package var lastMeeting: Meeting? { board.held.last }

  /// The first meeting to come whose date had been set by the day; today's, until it is recorded.
  package var nextMeeting: Meeting? {
    standing.meetings.wholeHistory.first {
      guard $0.on > day || ($0.on == day && !$0.isRecorded(by: day)), let arranged = $0.arranged
      else {
        return false
      }
      return arranged <= day && !$0.isKnownCancelled(on: day)
    }
  }

  /// Meetings whose day has passed and of which nothing has been recorded, oldest first.
  package var unrecordedMeetings: [Meeting] {
    standing.meetings.known(on: day - 1).filter {
      !$0.isRecorded(by: day) && !$0.isKnownCancelled(on: day)
    }
  }

  /// The meeting to travel back to: the last before `day` that was not cancelled.
  package func meeting(before day: Day) -> Meeting? {
    standing.meetings.known(on: day - 1).last { $0.cancelled == nil }
  }

  /// The meeting to travel on to, which the day itself need not have known.
  package func meeting(after day: Day) -> Meeting? {
    standing.meetings.wholeHistory.first { $0.on > day && $0.cancelled == nil }
  }

  /// The Department's next review (clause 6) due on the day or later, and not held yet.
  package var nextReview: Review? {
    reviewsAwaited(.department).first { $0.due >= day }
  }

  /// The next diagnostic review (clause 8) due on the day or later, and not held yet.
  package var nextDiagnosticReview: Review? {
    reviewsAwaited(.diagnostic).first { $0.due >= day }
  }

  package var overdueReviews: [Review] { reviewsAwaited().filter { $0.due < day } }

  package var nextAdviserReport: AdviserReport? { adviserReportsAwaited.first { $0.due >= day } }

  package var overdueAdviserReports: [AdviserReport] {
    adviserReportsAwaited.filter { $0.due < day }
  }

  /// What the notice asks for that is late on the day, the longest overdue first; nothing before
  /// it was known, or once it is lifted or superseded.
  package var overdueObligations: [OverdueObligation] {
    guard board.noticeBinds else { return [] }
    var overdue: [OverdueObligation] = []
    let notice = standing.notice
    if let submission = notice.submission, submission.setOn <= day, submission.due < day,
      !isPast(submission.submitted)
    {
      overdue.append(
        OverdueObligation(
          kind: .plan, clause: notice.clause { if case .plan = $0 { true } else { false } },
          title: nil, due: submission.due, days: day - submission.due))
    }
    for review in overdueReviews {
      let clause = notice.clause {
        switch ($0, review.kind) {
        case (.reviews, .department), (.diagnosticReviews, .diagnostic): true
        default: false
        }
      }
      overdue.append(
        OverdueObligation(
          kind: .review(review.kind), clause: clause, title: review.title, due: review.due,
          days: day - review.due))
    }
    for report in overdueAdviserReports {
      overdue.append(
        OverdueObligation(
          kind: .adviserReport,
          clause: notice.clause { if case .adviserReports = $0 { true } else { false } },
          title: report.title, due: report.due, days: day - report.due))
    }
    return overdue.sorted { $0.due < $1.due }
  }
}

/// Something a notice asks for that has not come by its day.
package struct OverdueObligation: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case plan
    case review(Review.Kind)
    case adviserReport

    package var name: String {
      switch self {
      case .plan: "improvement plan"
      case .review(let kind): kind.name
      case .adviserReport: "adviser report"
      }
    }
  }

  package let kind: Kind
  /// The clause it is owed under, as the notice numbers it.
  package let clause: Prose?
  package let title: Prose?
  package let due: Day
  package let days: Int
}
