import BoardModel

/// The report a meeting was given.
struct ReportRecord: Record {
  private var submitted: Day?
  private var data: Bool?
  private var analysis: Bool?
  private var recommendations: Bool?
  private var evidenceOfImpact: Bool?
  private var additions = Log<ReportAddition>(inOrder: [])
  private var struck: Strike?

  static let table = RecordTable<Self>("report", "The report a meeting was given (clause 5c).") {
    $0.required("submitted", .day, "When it was handed in.", { $0.submitted }) {
      $0.submitted = $1
    }
    $0.required("data", .truth, "Whether it had data.", { $0.data }) { $0.data = $1 }
    $0.required("analysis", .truth, "Whether it had analysis.", { $0.analysis }) {
      $0.analysis = $1
    }
    $0.required(
      "recommendations", .truth, "Whether it had recommendations.", { $0.recommendations }
    ) { $0.recommendations = $1 }
    $0.required(
      "evidenceOfImpact", .truth, "Whether it had evidence of impact.", { $0.evidenceOfImpact }
    ) { $0.evidenceOfImpact = $1 }
    $0.optional(
      "additions", .log(of: .record(ReportAdditionRecord.self)),
      "Parts that were missing and came later.", { $0.additions }
    ) { $0.additions = $1 }
    $0.struck({ $0.struck }) { $0.struck = $1 }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> BoardReport? {
    if let struck {
      reader.expect(
        "struck", struck.on, notBefore: "submitted", submitted, at: start,
        [.key("struck"), .key("on")])
    }
    reader.expect(
      "additions", additions.wholeHistory.first?.on, notBefore: "submitted", submitted, at: start)
    guard let submitted, let data, let analysis, let recommendations, let evidenceOfImpact
    else { return nil }
    return BoardReport(
      submitted: submitted, data: data, analysis: analysis, recommendations: recommendations,
      evidenceOfImpact: evidenceOfImpact, additions: additions, struck: struck)
  }
}

/// A part of a report that came after it.
struct ReportAdditionRecord: Record {
  private var on: Day?
  private var part: BoardReport.Part?

  static let table = RecordTable<Self>("reportAddition", "A part of a report that came later.") {
    $0.required("on", .day, "The day it came.", { $0.on }) { $0.on = $1 }
    $0.required("part", .oneOf(BoardReport.Part.self), "Which of the four.", { $0.part }) {
      $0.part = $1
    }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> ReportAddition? {
    // On days before it the report is without the part, like one that was put right.
    reader.holdsStrikes = true
    guard let on, let part else { return nil }
    return ReportAddition(on: on, part: part)
  }
}
