import ArgumentParser
import BoardModel

/// The council's own assessment before a review (clause 10).
struct SelfAssessmentCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "self-assessment",
    abstract: "Submit the council's own assessment, put it in other words, or write a part of it.",
    discussion: """
      EXAMPLES
        noticeboard self-assessment submit sample-data knowsley --for r-2025-07 \\
          --covers progress --covers supervision --text "Sound on leadership"
        noticeboard self-assessment revise sample-data knowsley sa-2025-06 --text "Franker" \\
          --because "The survey came"
        noticeboard self-assessment write sample-data knowsley summary --text "Better, not good"
      """,
    subcommands: [Submit.self, Revise.self, Write.self])

  struct Submit: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Record what was handed in on --on.")

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
      abstract: "Put it in other words from --on; what it said before stays.")

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
      abstract: "Write your own words for a part of what is put together from the record.")

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

/// The adviser's reports to the Department (clause 12).
struct AdviserReportCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "adviser-report",
    abstract: "Record that a report of the adviser is to come, or has come (clause 12).",
    discussion: """
      EXAMPLES
        noticeboard adviser-report expect sample-data knowsley --title "July to September 2025" \\
          --due 2025-10-20
        noticeboard adviser-report receive sample-data knowsley ar-2025-q1 --text "Mixed"
      """,
    subcommands: [Expect.self, Receive.self])

  struct Expect: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Record that one is to come; --on is the day that became known.")

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
    static let configuration = CommandConfiguration(abstract: "Record that it came on --on.")

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

extension SelfAssessmentItem: ExpressibleByArgument {}
extension AssessmentSection: ExpressibleByArgument {}
