/// The board's meetings, their papers, and what they asked to be done.
extension DatedItems {
  mutating func addBoard() {
    for meeting in view.knownMeetings {
      let isCancelled = meeting.isKnownCancelled(on: view.day)
      let isHeld = meeting.on <= view.day && meeting.isRecorded(by: view.day) && !isCancelled
      let status: DatedStatus =
        isCancelled ? .cancelled : isHeld ? .past : meeting.on < view.day ? .late : .due
      add(
        .boardMeeting, on: meeting.on, status, "Improvement board", .meeting(meeting.id),
        illustrative: meeting.illustrative)
      let report = meeting.knownReport(on: view.day)?.submitted
      if let due = meeting.packDue, !isCancelled || report != nil {
        add(
          .boardPack, due: due, done: report, packTitle(meeting), .boardReport(meeting.id),
          illustrative: meeting.illustrative)
      } else if meeting.packDue != nil {
        addCancelledPack(of: meeting)
      }
      guard isHeld else { continue }
      for action in meeting.actions.map({ $0.standing(on: view.day) }) {
        add(
          .boardAction, due: action.due, done: action.closed, action.text,
          .boardAction(meeting.id, action.id), illustrative: meeting.illustrative)
      }
    }
  }

  /// What was struck through, as cancelled: a calendar keeps what it was told of until it is told
  /// that it is not to be.
  mutating func addWithdrawn() {
    let day = view.day
    for meeting in view.council.meetings.wholeHistory where meeting.struck.counts(on: day) {
      guard meeting.on <= day || view.isPast(meeting.arranged) else { continue }
      add(
        .boardMeeting, on: meeting.on, .cancelled, "Improvement board", .meeting(meeting.id),
        illustrative: meeting.illustrative)
      addCancelledPack(of: meeting)
    }
    for review in view.council.reviews
    where review.struck.counts(on: day) && review.arranged <= day {
      add(
        review.kind == .department ? .departmentReview : .diagnosticReview, on: review.due,
        .cancelled, review.title, .review(review.id), illustrative: review.illustrative)
    }
    for report in view.council.adviserReports
    where report.struck.counts(on: day) && report.arranged <= day {
      add(
        .adviserReport, on: report.due, .cancelled, Prose("Adviser report: \(report.title)"),
        .adviserReport(report.id), illustrative: report.illustrative)
    }
  }

  private mutating func addCancelledPack(of meeting: Meeting) {
    guard let due = meeting.packDue else { return }
    add(
      .boardPack, on: due, .cancelled, packTitle(meeting), .boardReport(meeting.id),
      illustrative: meeting.illustrative)
  }

  private func packTitle(_ meeting: Meeting) -> Prose {
    Prose("Report and papers for \(meeting.on.text)")
  }
}
