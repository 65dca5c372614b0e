import ArgumentParser
import BoardModel

/// The report to a board meeting, and what was added to it later (clause 5c).
extension MeetingCommands {
  struct Report: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Record a meeting's report and which of clause 5c's parts it held.",
      discussion: """
        --on is the day it was handed in.

        EXAMPLES
          noticeboard meeting report sample-data knowsley m-2025-07 --data --analysis
        """)

    @OptionGroup var target: MeetingTarget
    @OptionGroup var parts: ReportParts
    @OptionGroup var edit: EditOptions

    func run() throws {
      let editor = try Editor(target.store, target.council, edit)
      try editor.carryOut(
        SubmitBoardReport(
          target.name(editor),
          parts: parts.named.compactMap { SubmitBoardReport.Part(rawValue: $0.rawValue) },
          on: editor.on))
    }
  }

  struct ReportAdd: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "report-add",
      abstract: "Record parts of a meeting's report that were missing and came later.",
      discussion: """
        --on is the day they came; on earlier days the report stays without them.

        EXAMPLES
          noticeboard meeting report-add sample-data liverpool m-2025-06 \\
            --recommendations
        """)

    @OptionGroup var target: MeetingTarget
    @OptionGroup var parts: ReportParts
    @OptionGroup var edit: EditOptions

    func run() throws {
      let editor = try Editor(target.store, target.council, edit)
      try editor.carryOut(
        AddToBoardReport(target.name(editor), parts: parts.named, on: editor.on))
    }
  }
}

/// The four parts of a board report, each a flag.
struct ReportParts: ParsableArguments {
  @Flag(help: "Data.")
  var data = false
  @Flag(help: "Analysis.")
  var analysis = false
  @Flag(help: "Recommendations.")
  var recommendations = false
  @Flag(help: "Evidence of impact.")
  var evidenceOfImpact = false

  var named: [BoardReport.Part] {
    let parts: [(BoardReport.Part, Bool)] = [
      (.data, data), (.analysis, analysis), (.recommendations, recommendations),
      (.evidenceOfImpact, evidenceOfImpact),
    ]
    return parts.filter(\.1).map(\.0)
  }
}
