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

  package var nextAdviserReport: AdviserReport? { adviserReportsOwed.first { $0.due >= day } }

  package var overdueAdviserReports: [AdviserReport] {
    adviserReportsOwed.filter { $0.due < day }
  }
}
