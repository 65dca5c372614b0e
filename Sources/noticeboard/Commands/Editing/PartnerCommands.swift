import ArgumentParser
import BoardModel

/// What partners bring.
struct ContributionCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "contribution",
    abstract: "Add what a partner is to bring to an objective, or judge how strong it is.",
    discussion: """
      EXAMPLES
        noticeboard contribution add sample-data knowsley KNO-07 --partner police \\
          --expected "..."
        noticeboard contribution judge sample-data knowsley KNO-07 kno-07-c1 \\
          --strength weak
      """,
    subcommands: [Add.self, Judge.self])

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Add what a partner is to bring.",
      discussion: """
        EXAMPLES
          noticeboard contribution add sample-data knowsley KNO-07 --partner schools \\
            --expected "A visit plan"
        """)

    @OptionGroup var target: ObjectiveTarget
    @Option(help: ArgumentHelp("The partner, by its short name.", valueName: "id"))
    var partner: String
    @Option(help: ArgumentHelp("What is expected.", valueName: "text"))
    var expected: String
    @OptionGroup var edit: EditOptions

    func run() throws {
      let editor = try Editor(target.store, target.council, edit)
      try editor.carryOut(
        AddContribution(
          target.objective, partner: Identifier(Prose(argument: partner, of: "--partner")),
          expected: Prose(argument: expected, of: "--expected"), on: editor.on))
    }
  }

  struct Judge: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say how strong a contribution was found to be (clause 5d).",
      discussion: """
        EXAMPLES
          noticeboard contribution judge sample-data knowsley KNO-07 kno-07-c1 \\
            --strength adequate --because "Came each time"
        """)

    @OptionGroup var target: ObjectiveTarget
    @Argument(help: "The contribution: kno-07-c1.")
    var contribution: String
    @Option(help: "absent, weak, adequate or strong.")
    var strength: ContributionEntry.Strength
    @Option(help: ArgumentHelp("Why.", valueName: "text"))
    var because: String?
    @OptionGroup var edit: EditOptions

    func run() throws {
      let editor = try Editor(target.store, target.council, edit)
      try editor.carryOut(
        JudgeContribution(
          target.objective, Identifier(Prose(argument: contribution, of: "the contribution")),
          strength, because: because.prose("--because"), on: editor.on))
    }
  }
}

/// What partners are asked for.
struct AskCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask",
    abstract: "Ask a partner to strengthen its contribution, or record the answer.",
    discussion: """
      EXAMPLES
        noticeboard ask add sample-data knowsley KNO-07 kno-07-c1 \\
          --text "Who will attend?" --answer-by +2w
        noticeboard ask answer sample-data knowsley KNO-04 kno-04-c1-q1 \\
          --text "A named nurse"
      """,
    subcommands: [Add.self, Reply.self])

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Ask a partner for something.",
      discussion: """
        EXAMPLES
          noticeboard ask add sample-data knowsley KNO-07 kno-07-c1 \\
            --text "Who will attend?" --answer-by +2w
        """)

    @OptionGroup var target: ObjectiveTarget
    @Argument(help: "The contribution: kno-07-c1.")
    var contribution: String
    @Option(help: ArgumentHelp("What is asked.", valueName: "text"))
    var text: String
    @Option(help: ArgumentHelp("The day an answer is due.", valueName: "day"))
    var answerBy: String
    @Option(help: ArgumentHelp("Who is to answer, by their short name.", valueName: "id"))
    var to: String?
    @OptionGroup var edit: EditOptions

    func run() throws {
      let editor = try Editor(target.store, target.council, edit)
      try editor.carryOut(
        AskPartner(
          target.objective, Identifier(Prose(argument: contribution, of: "the contribution")),
          text: Prose(argument: text, of: "--text"), to: to.name("--to"),
          answerBy: editor.due(answerBy, "--answer-by"), on: editor.on))
    }
  }

  struct Reply: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "answer", abstract: "Record what was answered.",
      discussion: """
        EXAMPLES
          noticeboard ask answer sample-data knowsley KNO-04 kno-04-c1-q1 \\
            --text "A named nurse"
        """)

    @OptionGroup var target: ObjectiveTarget
    @Argument(help: "The ask: kno-07-c1-q1.")
    var ask: String
    @Option(help: ArgumentHelp("The answer.", valueName: "text"))
    var text: String
    @OptionGroup var edit: EditOptions

    func run() throws {
      let editor = try Editor(target.store, target.council, edit)
      try editor.carryOut(
        AnswerAsk(
          target.objective, Identifier(Prose(argument: ask, of: "the ask")),
          text: Prose(argument: text, of: "--text"), on: editor.on))
    }
  }
}

extension ContributionEntry.Strength: ExpressibleByArgument {}
