internal import BoardModel

/// A review or an adviser's report that has a day and has not come.
struct AwaitedReview {
  let subject: VisitScreen.Subject
  let kind: String
  let title: Prose
  let due: Day
  let isIllustrative: Bool

  init(_ review: Review) {
    subject = .review(review.id)
    kind = review.kind.name
    title = review.title
    due = review.due
    isIllustrative = review.illustrative
  }

  init(_ report: AdviserReport) {
    subject = .adviserReport(report.id)
    kind = "Adviser's report"
    title = report.title
    due = report.due
    isIllustrative = report.illustrative
  }

  /// What a filter looks through.
  var words: [String] { [kind, title.string, due.text] }
}
