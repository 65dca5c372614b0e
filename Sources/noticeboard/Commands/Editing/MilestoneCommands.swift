import ArgumentParser
import BoardModel

/// Everything that is done with milestones.
struct MilestoneCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "milestone",
    abstract: "Add, change, reach, sign off, cancel or reopen a milestone.",
    discussion: """
      EXAMPLES
        noticeboard milestone add sample-data knowsley KNO-07 \\
          --title "Half the teams" --due "31 jul"
        noticeboard milestone reach sample-data knowsley KNO-07 kno-07-m2 \\
          --on "12 jun"
      """,
    subcommands: [
      Add.self, Change.self, Reach.self, SignOff.self, Cancel.self, Reopen.self,
    ])

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Add a milestone to an objective.",
      discussion: """
        EXAMPLES
          noticeboard milestone add sample-data knowsley KNO-07 \\
            --title "Half the teams" --due "31 jul"
        """)

    @OptionGroup var target: ObjectiveTarget
    @Option(help: ArgumentHelp("What is to be reached.", valueName: "text"))
    var title: String
    @Option(help: ArgumentHelp("The day it is due.", valueName: "day"))
    var due: String
    @OptionGroup var edit: EditOptions

    func run() throws {
      let editor = try Editor(target.store, target.council, edit)
      try editor.carryOut(
        AddMilestone(
          target.objective, title: Prose(argument: title, of: "--title"),
          due: editor.due(due, "--due"), on: editor.on))
    }
  }

  struct Change: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Change a milestone's words. Its days and its record stay.",
      discussion: """
        EXAMPLES
          noticeboard milestone change sample-data knowsley KNO-07 kno-07-m3 \\
            --title "All teams, audited"
        """)

    @OptionGroup var target: ObjectiveTarget
    @Argument(help: "The milestone: kno-07-m1.")
    var milestone: String
    @Option(help: ArgumentHelp("What is to be reached.", valueName: "text"))
    var title: String
    @Option(help: ArgumentHelp("Why.", valueName: "text"))
    var because: String?
    @OptionGroup var edit: EditOptions

    func run() throws {
      let editor = try Editor(target.store, target.council, edit)
      try editor.carryOut(
        ChangeMilestone(
          target.objective, Identifier(Prose(argument: milestone, of: "the milestone")),
          title: Prose(argument: title, of: "--title"), because: because.prose("--because"),
          on: editor.on))
    }
  }

  /// What every step of a milestone needs.
  struct StepOptions: ParsableArguments {
    @OptionGroup var target: ObjectiveTarget
    @Argument(help: "The milestone: kno-07-m1.")
    var milestone: String
    @Option(
      name: [.customLong("note"), .customLong("because")],
      help: ArgumentHelp("What else is to be said, or why.", valueName: "text"))
    var note: String?
    @OptionGroup var edit: EditOptions

    func take(_ status: MilestoneStatus) throws {
      let editor = try Editor(target.store, target.council, edit)
      try editor.carryOut(
        ProgressMilestone(
          target.objective, Identifier(Prose(argument: milestone, of: "the milestone")), status,
          note: note.prose("--note"), on: editor.on, by: editor.person))
    }
  }

  struct Reach: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say that a milestone was reached.",
      discussion: """
        EXAMPLES
          noticeboard milestone reach sample-data knowsley KNO-07 kno-07-m2 \\
            --on "12 jun"
        """)
    @OptionGroup var step: StepOptions
    func run() throws { try step.take(.reached) }
  }

  struct SignOff: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "sign-off", abstract: "Sign off a milestone that was reached.",
      discussion: """
        EXAMPLES
          noticeboard milestone sign-off sample-data knowsley KNO-07 kno-07-m1 \\
            --by chair
        """)
    @OptionGroup var step: StepOptions
    func run() throws { try step.take(.signedOff) }
  }

  struct Cancel: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Cancel a milestone.",
      discussion: """
        EXAMPLES
          noticeboard milestone cancel sample-data knowsley KNO-08 kno-08-m3 \\
            --note "Merged with another"
        """)
    @OptionGroup var step: StepOptions
    func run() throws { try step.take(.cancelled) }
  }

  struct Reopen: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say that a milestone is to be reached after all.",
      discussion: """
        EXAMPLES
          noticeboard milestone reopen sample-data knowsley KNO-12 kno-12-m1 \\
            --note "Audit found gaps"
        """)
    @OptionGroup var step: StepOptions
    func run() throws { try step.take(.reopened) }
  }
}
