/// Clause 10 and its items: before any review the council gives its own assessment of improvement.
///
/// Source: clause 10 of the notices ("prior to any reviews"); Knowsley's has an item more. It is owed
/// for the review to come, by the day before it, or else was owed for the last one held; one whose day
/// has passed unrecorded stays told and hides none that is to come, and one that was held without any stays told while the next is to come. One given on the day of the review or after
/// it is not prior to it; of a review that has not been held, its day is the one arranged, until it is
/// known to have been held on a later one. So too of what was put into one that was given: it counts
/// as it read on the day before the review. "May reflect": an item an assessment does
/// not reflect is a gap, and never late; nor is a survey of staff reflected where none is recorded.
struct SelfAssessmentObligation: ObligationRule {
  let item: SelfAssessmentItem?

  func owed(in council: CouncilAsOf) -> Owed? {
    let target = council.reviewPreparedFor
    guard let review = target.due(from: council.day),
      council.selfAssessments(before: target).isEmpty
    else { return nil }
    return Owed(due: review - 1)
  }

  private func next(_ target: PreparedReview, _ council: CouncilAsOf) -> NextDate? {
    owed(in: council).map { NextDate("self-assessment at the latest", on: $0.due, by: .notice) }
      ?? target.next(from: council.day)
  }

  func finding(in council: CouncilAsOf) -> ClauseFinding {
    var finding = finding(for: council.reviewPreparedFor, in: council)
    for passed in council.reviewsUnrecorded {
      let isGiven = !council.selfAssessments(before: passed).isEmpty
      finding.tellUnrecorded(
        passed, lacking: isGiven ? nil : "no assessment of the council's own was recorded before it"
      )
    }
    guard let last = council.reviewHeldBefore, council.selfAssessments(before: last).isEmpty
    else { return finding }
    let late = council.assessmentTooLate(for: last)
    return finding.beside(
      last,
      heldWithout: "without an assessment of the council's own"
        + (late.map { ", given too late, on \($0.on.text)" } ?? ""))
  }

  private func finding(for target: PreparedReview, in council: CouncilAsOf) -> ClauseFinding {
    guard let review = target.review else {
      return ClauseFinding(
        state: .notEvidenced, why: "No review is arranged or was held that it could precede.")
    }
    let all = council.selfAssessments(before: target)
    guard let given = item.flatMap({ item in all.last { $0.covers.contains(item) } }) ?? all.last
    else {
      let late = council.assessmentTooLate(for: target)
      return ClauseFinding(
        state: owed(in: council)?.state(on: council.day) ?? .notEvidenced,
        why: "No assessment of the council's own is recorded\(target.purpose)."
          + (late.map { " One was given \(target.lateness($0.on, seenFrom: council.day))." } ?? "")
          + target.slipped(by: council.day),
        evidence: (late.map { [ClauseEvidence(.selfAssessment($0.id), on: $0.on, $0.text)] } ?? [])
          + [ClauseEvidence(.review(review.id), on: review.on, review.title)],
        next: next(target, council))
    }
    let evidence = [ClauseEvidence(.selfAssessment(given.id), on: given.on, given.text)]
    let words = "The assessment of \(given.on.text)\(target.purpose)"
    if let item {
      guard given.covers.contains(item) else {
        return ClauseFinding(
          state: .notEvidenced,
          why: "\(words) does not reflect \(item.name); the notice says that it may.",
          evidence: evidence, next: next(target, council))
      }
      guard item == .staffSurveys else {
        return ClauseFinding(
          state: .met, why: "\(words) reflects \(item.name).", evidence: evidence,
          next: next(target, council))
      }
      let survey = council.staffSurveys.last { $0.evidence.on <= given.on }
      return ClauseFinding(
        state: survey == nil ? .notEvidenced : .met,
        why: survey.map { "\(words) reflects staff surveys, the last of \($0.evidence.on.text)." }
          ?? "\(words) says that it reflects staff surveys; none is recorded by then.",
        evidence: evidence + (survey.map { [$0.shown] } ?? []), next: next(target, council))
    }
    let days = review.on - given.on
    let covered = SelfAssessmentItem.allCases.count { item in
      all.contains { $0.covers.contains(item) }
    }
    return ClauseFinding(
      state: .met,
      why:
        "\(words) was given \(Wording.days(days)) before it"
        + " and reflects \(Wording.count(covered, "item"))"
        + (all.count == 1 ? "." : ", with what was given before."),
      evidence: all.reversed().map { ClauseEvidence(.selfAssessment($0.id), on: $0.on, $0.text) },
      next: next(target, council))
  }
}

extension SelfAssessmentItem {
  package var name: String {
    switch self {
    case .progress: "progress against the plan's objectives"
    case .partnersAndBoard: "the part of safeguarding partners and the board"
    case .staffSurveys: "staff surveys"
    case .supervision: "staff supervision and the quality of feedback"
    }
  }
}

extension CouncilAsOf {
  /// The assessments given for the review before its day, the oldest first: a later one adds to
  /// those before it. Each is as it read then.
  func selfAssessments(before target: PreparedReview) -> [SelfAssessment] {
    guard let review = target.review else { return [] }
    return selfAssessments.filter { $0.stands(for: target) && $0.on < review.on }.map {
      reading(of: $0, on: review.on - 1)
    }
  }

  private func reading(of assessment: SelfAssessment, on earlier: Day) -> SelfAssessment {
    guard let latest = assessment.revisions.wholeHistory.last, latest.on > earlier else {
      return assessment
    }
    // What it read before is in the file alone: as it stands, it reads as it does by now.
    let whole = council.selfAssessments.wholeHistory.first { $0.id == assessment.id }
    return whole?.standing(on: earlier) ?? assessment
  }

  /// Those of a review that were given before its day.
  package func selfAssessments(before review: Review) -> [SelfAssessment] {
    selfAssessments(before: prepared(review))
  }

  /// The assessments of a review, the oldest first: those that name it, also where they came too
  /// late, and those of no named review that were given before it.
  package func selfAssessments(of review: Identifier<Review>) -> [SelfAssessment] {
    guard let known = knownReviews.first(where: { $0.id == review }) else { return [] }
    let target = prepared(known)
    return selfAssessments.filter {
      $0.stands(for: target) && ($0.review != nil || $0.on < (known.held ?? known.due))
    }
  }

  /// The review an assessment is of; of one that names none, the first it was given before.
  func review(of assessment: SelfAssessment) -> Review? {
    (reviewsHeld() + reviewsAwaited()).first { review in
      selfAssessments(of: review.id).contains { $0.id == assessment.id }
    }
  }

  /// One given for a review on the day it was held or later.
  func assessmentTooLate(for target: PreparedReview) -> SelfAssessment? {
    selfAssessments.last { $0.review != nil && $0.review == target.review?.id }
  }
}
