import ArgumentParser
import BoardModel

/// What a board meeting decided.
struct DecisionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decision",
    abstract: "Record what a board meeting decided.",
    discussion: """
      EXAMPLES
        noticeboard decision sample-data knowsley 2025-06-09 \\
          --text "Visits are audited weekly" --objective KNO-07
      """)

  @OptionGroup var target: MeetingTarget
  @Option(help: ArgumentHelp("What was decided.", valueName: "text"))
  var text: String
  @Option(
    help: ArgumentHelp("The objective it is about: KNO-07.", valueName: "ref"),
    transform: ObjectiveTarget.ref)
  var objective: ObjectiveRef?
  @OptionGroup var edit: EditOptions

  func run() throws {
    let editor = try Editor(target.store, target.council, edit)
    try editor.carryOut(
      AddDecision(
        target.name(editor), text: Prose(argument: text, of: "--text"), about: objective,
        on: editor.on))
  }
}

/// What the board asked somebody to do.
struct BoardActionCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "board-action",
    abstract: "Record what the board asked somebody to do, and that it is done.",
    discussion: """
      EXAMPLES
        noticeboard board-action add sample-data knowsley m-2025-06 \\
          --text "Bring the rota" --owner head-care --due +2w
        noticeboard board-action close sample-data knowsley 2025-06-b1 \\
          --outcome "Rota signed"
        noticeboard board-action reopen sample-data knowsley 2025-05-b1 \\
          --because "Not signed"
      """,
    subcommands: [Add.self, Close.self, Reopen.self])

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Record what a meeting asked somebody to do.",
      discussion: """
        EXAMPLES
          noticeboard board-action add sample-data knowsley m-2025-06 \\
            --text "Bring the audit" --owner dcs --due "14 jul"
        """)

    @OptionGroup var target: MeetingTarget
    @Option(help: ArgumentHelp("What was asked.", valueName: "text"))
    var text: String
    @Option(help: ArgumentHelp("Who does it, by their short name.", valueName: "id"))
    var owner: String?
    @Option(help: ArgumentHelp("The day it is due.", valueName: "day"))
    var due: String
    @Option(
      help: ArgumentHelp("The objective it is about: KNO-07.", valueName: "ref"),
      transform: ObjectiveTarget.ref)
    var objective: ObjectiveRef?
    @OptionGroup var edit: EditOptions

    func run() throws {
      let editor = try Editor(target.store, target.council, edit)
      try editor.carryOut(
        AddBoardAction(
          target.name(editor), text: Prose(argument: text, of: "--text"),
          owner: owner.name("--owner"), due: editor.due(due, "--due"), about: objective,
          on: editor.on))
    }
  }

  struct Close: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Record that it is done.",
      discussion: """
        EXAMPLES
          noticeboard board-action close sample-data knowsley 2025-06-b1 \\
            --outcome "Brought"
        """)

    @OptionGroup var target: RecordTarget
    @Option(help: ArgumentHelp("What came of it.", valueName: "text"))
    var outcome: String?
    @OptionGroup var edit: EditOptions

    func run() throws {
      let editor = try Editor(target.store, target.council, edit)
      try editor.carryOut(
        CloseBoardAction(target.id(), outcome: outcome.prose("--outcome"), on: editor.on))
    }
  }

  struct Reopen: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Record that it is not done after all.",
      discussion: """
        EXAMPLES
          noticeboard board-action reopen sample-data knowsley 2025-06-b4 \\
            --because "Only half was brought"
        """)

    @OptionGroup var target: RecordTarget
    @Option(help: ArgumentHelp("Why.", valueName: "text"))
    var because: String
    @OptionGroup var edit: EditOptions

    func run() throws {
      let editor = try Editor(target.store, target.council, edit)
      try editor.carryOut(
        ReopenBoardAction(
          target.id(), because: Prose(argument: because, of: "--because"), on: editor.on))
    }
  }
}

/// One record of a council, by its short name.
struct RecordTarget: ParsableArguments {
  @Argument(help: "The folder that holds the councils' files.", completion: .directory)
  var store: String

  @Argument(help: "The council, by its file's name: knowsley.")
  var council: String

  @Argument(help: "Its short name in the file.")
  var record: String

  func id<Subject>() throws -> Identifier<Subject> {
    Identifier(try Prose(argument: record, of: "the short name"))
  }
}
