import ArgumentParser
import BoardModel
import BoardStore
import CellGrid
import FrameExport
import Screens

/// The council's own assessment before a review (clause 10).
struct SelfAssessmentCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "self-assessment",
    abstract: "Print the council's own assessment, write a part of it, submit it or revise it.",
    discussion: """
      EXAMPLES
        noticeboard self-assessment print sample-data knowsley --output assessment.txt
        noticeboard self-assessment submit sample-data knowsley --for r-2025-07 \\
          --covers progress --covers supervision --text "Sound on leadership"
        noticeboard self-assessment revise sample-data knowsley sa-2025-06 \\
          --text "Franker" --because "The survey came"
        noticeboard self-assessment write sample-data knowsley summary \\
          --text "Better, not good"
      """,
    subcommands: [Print.self, Submit.self, Revise.self, Write.self])

  struct Print: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract:
        "Write the whole document as text: what is written, what the record holds, the gaps.",
      discussion: """
        EXAMPLES
          noticeboard self-assessment print sample-data knowsley --as-of 2025-05-12
        """)

    @OptionGroup var source: StoreOptions
    @Argument(help: "The council, by its file's name: knowsley.")
    var council: String
    @Option(
      help: ArgumentHelp("The file to write to instead of standard output.", valueName: "file"))
    var output: String?

    func run() throws {
      let contents = try StoreContents(folder: source.store)
      var dashboard = Dashboard(
        contents.portfolio, today: Environment.today,
        asOf: source.asOf?.day(in: contents.portfolio),
        size: Size(columns: 100, rows: 40))
      do {
        try dashboard.show(.assessment, council: council, objective: nil)
      } catch {
        throw Refused(error.sentence)
      }
      let frame = dashboard.printed
      try Output.write(
        FrameText.render(Output.isASCII ? frame.ascii : frame), toFile: output)
      if let output { try Output.write(Output.line("Printed to \(output)") + "\n") }
    }
  }

  struct Submit: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Record what was handed in on --on.",
      discussion: """
        EXAMPLES
          noticeboard self-assessment submit sample-data knowsley --for r-2025-10 \\
            --text "For the autumn"
        """)

    @OptionGroup var target: CouncilTarget
    @Option(
      name: .customLong("for"), help: ArgumentHelp("The review it prepares.", valueName: "id"))
    var review: String?
    @Option(
      help: ArgumentHelp(
        "An item of clause 10 it covers: "
          + "\(SelfAssessmentItem.allCases.map(\.rawValue).joined(separator: ", ")).",
        valueName: "item"))
    var covers: [SelfAssessmentItem] = []
    @Option(help: ArgumentHelp("What it says.", valueName: "text"))
    var text: String
    @OptionGroup var edit: EditOptions

    func run() throws {
      let editor = try Editor(target.store, target.council, edit)
      try editor.carryOut(
        SubmitSelfAssessment(
          for: review.name("--for"), covers: covers, text: Prose(argument: text, of: "--text"),
          on: editor.on))
    }
  }

  struct Revise: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Put it in other words from --on; what it said before stays.",
      discussion: """
        EXAMPLES
          noticeboard self-assessment revise sample-data knowsley sa-2025-06 \\
            --text "With the audit" --because "The audit came late"
        """)

    @OptionGroup var target: RecordTarget
    @Option(help: ArgumentHelp("An item of clause 10 it covers now.", valueName: "item"))
    var covers: [SelfAssessmentItem] = []
    @Option(help: ArgumentHelp("What it says now.", valueName: "text"))
    var text: String?
    @Option(help: ArgumentHelp("Why.", valueName: "text"))
    var because: String
    @OptionGroup var edit: EditOptions

    func run() throws {
      let editor = try Editor(target.store, target.council, edit)
      try editor.carryOut(
        ReviseSelfAssessment(
          target.id(), covers: covers.isEmpty ? nil : covers, text: text.prose("--text"),
          because: Prose(argument: because, of: "--because"), on: editor.on))
    }
  }

  struct Write: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write your own words for a part of what is put together from the record.",
      discussion: """
        EXAMPLES
          noticeboard self-assessment write sample-data knowsley summary \\
            --text "Visits have a purpose"
        """)

    @OptionGroup var target: CouncilTarget
    @Argument(help: "\(AssessmentSection.allCases.map(\.rawValue).joined(separator: ", ")).")
    var section: AssessmentSection
    @Option(
      name: .customLong("for"),
      help: ArgumentHelp("The review; any without it.", valueName: "id"))
    var review: String?
    @Option(help: ArgumentHelp("The words.", valueName: "text"))
    var text: String
    @OptionGroup var edit: EditOptions

    func run() throws {
      let editor = try Editor(target.store, target.council, edit)
      try editor.carryOut(
        WritePassage(
          section, for: review.name("--for"), text: Prose(argument: text, of: "--text"),
          on: editor.on, by: editor.person))
    }
  }
}

extension SelfAssessmentItem: ExpressibleByArgument {}
extension AssessmentSection: ExpressibleByArgument {}
