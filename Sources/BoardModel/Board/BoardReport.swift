/// The report a meeting was given, and which of clause 5c's four parts it held.
package struct BoardReport: Hashable, Sendable {
  package let submitted: Day
  package private(set) var data: Bool
  package private(set) var analysis: Bool
  package private(set) var recommendations: Bool
  package private(set) var evidenceOfImpact: Bool
  /// Parts that were missing and came later.
  package internal(set) var additions: Log<ReportAddition>
  package var struck: Strike?

  package init(
    submitted: Day, data: Bool, analysis: Bool, recommendations: Bool, evidenceOfImpact: Bool,
    additions: Log<ReportAddition> = Log(), struck: Strike? = nil
  ) {
    self.submitted = submitted
    self.data = data
    self.analysis = analysis
    self.recommendations = recommendations
    self.evidenceOfImpact = evidenceOfImpact
    self.additions = additions
    self.struck = struck
  }

  /// The report as the board had it on a day, with the parts that had come by then.
  func standing(on day: Day) -> BoardReport {
    var report = self
    report.struck = nil
    report.additions = Log(inOrder: Array(additions.known(on: day)))
    for addition in report.additions.wholeHistory {
      switch addition.part {
      case .data: report.data = true
      case .analysis: report.analysis = true
      case .recommendations: report.recommendations = true
      case .evidenceOfImpact: report.evidenceOfImpact = true
      }
    }
    return report
  }

  /// Whether a part has been given, with the report or later.
  func holds(_ part: Part) -> Bool {
    has(part) || additions.wholeHistory.contains { $0.part == part }
  }
}

/// A part of a board report that came after it.
package struct ReportAddition: Hashable, Sendable, Dated {
  package let on: Day
  package let part: BoardReport.Part

  package init(on: Day, part: BoardReport.Part) {
    self.on = on
    self.part = part
  }
}
