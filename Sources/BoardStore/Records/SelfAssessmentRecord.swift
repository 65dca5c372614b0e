import BoardModel

/// The council's own assessment before a review.
struct SelfAssessmentRecord: Record {
  private var id: Identifier<SelfAssessment>?
  private var on: Day?
  private var review: Identifier<Review>?
  private var covers: [SelfAssessmentItem] = []
  private var text: Prose?
  private var revisions = Log<SelfAssessmentRevision>(inOrder: [])
  private var illustrative = false
  private var struck: Strike?

  static let table = RecordTable<Self>("selfAssessment", "The council's own assessment.") {
    $0.required("id", .newName(.selfAssessment), "The assessment's own name.", { $0.id }) {
      $0.id = $1
    }
    $0.required("on", .day, "The day it was given.", { $0.on }) { $0.on = $1 }
    $0.optional("review", .reference(.review), "The review it prepares.", { $0.review }) {
      $0.review = $1
    }
    $0.optional(
      "covers", .list(of: .oneOf(SelfAssessmentItem.self)), "The items of clause 10 it covers.",
      { $0.covers }
    ) { $0.covers = $1 }
    $0.required("text", .text, "What it says, in short.", { $0.text }) { $0.text = $1 }
    $0.optional(
      "revisions", .log(of: .record(RevisionRecord.self)), "Other words for it, given later.",
      { $0.revisions }
    ) { $0.revisions = $1 }
    $0.illustrative({ $0.illustrative }) { $0.illustrative = $1 }
    $0.struck({ $0.struck }) { $0.struck = $1 }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> SelfAssessment? {
    reader.expect(
      "revisions", revisions.wholeHistory.first?.on, notBefore: "on", on, at: start)
    reader.expect(struck, nil, notBefore: on, at: start)
    guard let id, let on, let text else { return nil }
    return SelfAssessment(
      id: id, on: on, review: review, covers: covers, text: text, revisions: revisions,
      illustrative: illustrative, struck: struck)
  }
}

/// Other words for a self-assessment.
struct RevisionRecord: Record {
  private var on: Day?
  private var covers: [SelfAssessmentItem] = []
  private var text: Prose?
  private var because: Prose?

  static let table = RecordTable<Self>("revision", "Other words for a self-assessment.") {
    $0.required("on", .day, "The day it was revised.", { $0.on }) { $0.on = $1 }
    $0.optional(
      "covers", .list(of: .oneOf(SelfAssessmentItem.self)), "The items of clause 10 it covers.",
      { $0.covers }
    ) { $0.covers = $1 }
    $0.required("text", .text, "What it says.", { $0.text }) { $0.text = $1 }
    $0.required("because", .text, "Why it was revised.", { $0.because }) { $0.because = $1 }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> SelfAssessmentRevision? {
    // On earlier days the assessment reads differently, as if it had been struck through.
    reader.holdsStrikes = true
    guard let on, let text, let because else { return nil }
    return SelfAssessmentRevision(on: on, covers: covers, text: text, because: because)
  }
}
