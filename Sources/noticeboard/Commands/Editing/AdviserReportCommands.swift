import ArgumentParser
import BoardModel

/// The adviser's reports to the Department (clause 12).
struct AdviserReportCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "adviser-report",
    abstract: "Record that a report of the adviser is to come, or has come (clause 12).",
    discussion: """
      EXAMPLES
        noticeboard adviser-report expect sample-data knowsley \\
          --title "July to September 2025" --due 2025-10-20
        noticeboard adviser-report receive sample-data knowsley ar-2025-q1 \\
          --text "Mixed"
      """,
    subcommands: [Expect.self, Receive.self])

  struct Expect: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Record that one is to come; --on is the day that became known.",
      discussion: """
        EXAMPLES
          noticeboard adviser-report expect sample-data knowsley \\
            --title "July to September 2025" --due 2025-10-20
        """)

    @OptionGroup var target: CouncilTarget
    @Option(help: ArgumentHelp("What it is called: July to September 2025.", valueName: "text"))
    var title: String
    @Option(help: ArgumentHelp("The day it is due.", valueName: "day"))
    var due: String
    @OptionGroup var edit: EditOptions

    func run() throws {
      let editor = try Editor(target.store, target.council, edit)
      try editor.carryOut(
        ExpectAdviserReport(
          title: Prose(argument: title, of: "--title"), due: editor.due(due, "--due"),
          on: editor.on))
    }
  }

  struct Receive: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Record that it came on --on.",
      discussion: """
        EXAMPLES
          noticeboard adviser-report receive sample-data knowsley ar-2025-q1 \\
            --text "Mixed"
        """)

    @OptionGroup var target: RecordTarget
    @Option(help: ArgumentHelp("What it says, in short.", valueName: "text"))
    var text: String?
    @OptionGroup var edit: EditOptions

    func run() throws {
      let editor = try Editor(target.store, target.council, edit)
      try editor.carryOut(
        ReceiveAdviserReport(target.id(), text: text.prose("--text"), on: editor.on))
    }
  }
}
