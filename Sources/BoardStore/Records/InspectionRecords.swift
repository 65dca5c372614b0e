import BoardModel

/// What an inspection said must improve.
struct AreaRecord: Record {
  private var id: Identifier<AreaForImprovement>?
  private var document: Prose?
  private var reference: Prose?
  private var text: Prose?
  private var theme: ReviewTheme?
  private var published: Day?

  static let table = RecordTable<Self>("area", "What an inspection said must improve.") {
    $0.required("id", .newName(.area), "What objectives point at.", { $0.id }) { $0.id = $1 }
    $0.required("document", .text, "The report it stands in.", { $0.document }) {
      $0.document = $1
    }
    $0.required("reference", .text, "Its number there.", { $0.reference }) { $0.reference = $1 }
    $0.required("text", .text, "The area in short words.", { $0.text }) { $0.text = $1 }
    $0.required("theme", .oneOf(ReviewTheme.self), "What it is about.", { $0.theme }) {
      $0.theme = $1
    }
    $0.required("published", .day, "When the report was published.", { $0.published }) {
      $0.published = $1
    }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> AreaForImprovement? {
    guard let id, let document, let reference, let text, let theme, let published
    else { return nil }
    return AreaForImprovement(
      id: id, document: document, reference: reference, text: text, theme: theme,
      published: published)
  }
}

/// A review of progress.
struct ReviewRecord: Record {
  private var id: Identifier<Review>?
  private var kind: Review.Kind?
  private var title: Prose?
  private var arranged: Day?
  private var due: Day?
  private var held: Day?
  private var reviewer: Prose?
  private var themes: [ReviewTheme] = []
  private var findings: [Prose] = []
  private var illustrative = false

  static let table = RecordTable<Self>("review", "A review of progress (clauses 6 and 8).") {
    $0.required("id", .newName(.review), "What self-assessments point at.", { $0.id }) {
      $0.id = $1
    }
    $0.required("kind", .oneOf(Review.Kind.self), "The Department's, or diagnostic.", { $0.kind }) {
      $0.kind = $1
    }
    $0.required("title", .text, "What it is called.", { $0.title }) { $0.title = $1 }
    $0.required("arranged", .day, "When its date was set.", { $0.arranged }) { $0.arranged = $1 }
    $0.required("due", .day, "The day it is due.", { $0.due }) { $0.due = $1 }
    $0.optional("held", .day, "The day it was held.", { $0.held }) { $0.held = $1 }
    $0.optional("reviewer", .text, "Who reviews.", { $0.reviewer }) { $0.reviewer = $1 }
    $0.optional(
      "themes", .list(of: .oneOf(ReviewTheme.self)), "What it covers.", { $0.themes }
    ) { $0.themes = $1 }
    $0.optional("findings", .list(of: .text), "What it found.", { $0.findings }) {
      $0.findings = $1
    }
    $0.illustrative({ $0.illustrative }) { $0.illustrative = $1 }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> Review? {
    reader.expect("held", held, notBefore: "arranged", arranged, at: start)
    guard let id, let kind, let title, let arranged, let due else { return nil }
    return Review(
      id: id, kind: kind, title: title, arranged: arranged, due: due, held: held,
      reviewer: reviewer, themes: themes, findings: findings, illustrative: illustrative)
  }
}

/// The council's own assessment before a review.
struct SelfAssessmentRecord: Record {
  private var id: Identifier<SelfAssessment>?
  private var on: Day?
  private var review: Identifier<Review>?
  private var covers: [SelfAssessmentItem] = []
  private var text: Prose?
  private var illustrative = false

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
    $0.illustrative({ $0.illustrative }) { $0.illustrative = $1 }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> SelfAssessment? {
    guard let id, let on, let text else { return nil }
    return SelfAssessment(
      id: id, on: on, review: review, covers: covers, text: text, illustrative: illustrative)
  }
}

/// A report of the improvement adviser.
struct AdviserReportRecord: Record {
  private var id: Identifier<AdviserReport>?
  private var title: Prose?
  private var arranged: Day?
  private var due: Day?
  private var received: Day?
  private var text: Prose?
  private var illustrative = false

  static let table = RecordTable<Self>("adviserReport", "A report of the adviser (clause 12).") {
    $0.required("id", .newName(.adviserReport), "The report's own name.", { $0.id }) {
      $0.id = $1
    }
    $0.required("title", .text, "What it is called.", { $0.title }) { $0.title = $1 }
    $0.required("arranged", .day, "When it became known that it was due.", { $0.arranged }) {
      $0.arranged = $1
    }
    $0.required("due", .day, "The day it is due.", { $0.due }) { $0.due = $1 }
    $0.optional("received", .day, "The day it came.", { $0.received }) { $0.received = $1 }
    $0.optional("text", .text, "What it says, in short.", { $0.text }) { $0.text = $1 }
    $0.illustrative({ $0.illustrative }) { $0.illustrative = $1 }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> AdviserReport? {
    reader.expect("received", received, notBefore: "arranged", arranged, at: start)
    guard let id, let title, let arranged, let due else { return nil }
    return AdviserReport(
      id: id, title: title, arranged: arranged, due: due, received: received, text: text,
      illustrative: illustrative)
  }
}
