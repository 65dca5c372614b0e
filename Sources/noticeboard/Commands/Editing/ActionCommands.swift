import ArgumentParser
import BoardModel

/// Everything that is done with actions.
struct ActionCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "action",
    abstract: "Add, change, progress, complete, sign off, close, cancel or reopen an action.",
    discussion: """
      EXAMPLES
        noticeboard action add sample-data knowsley KNO-07 \\
          --title "Train the teams" --due "end of sep"
        noticeboard action progress sample-data knowsley KNO-07 kno-07-a4 --percent 60
        noticeboard action complete sample-data knowsley KNO-07 kno-07-a4 \\
          --note "All trained"
        noticeboard action sign-off sample-data knowsley KNO-10 kno-10-a2 --by chair
      """,
    subcommands: [
      Add.self, Change.self, Progress.self, Complete.self, SignOff.self, Close.self, Cancel.self,
      Reopen.self,
    ])

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Add an action to an objective.",
      discussion: """
        EXAMPLES
          noticeboard action add sample-data knowsley KNO-07 \\
            --title "Train the teams" --due "end of sep"
        """)

    @OptionGroup var target: ObjectiveTarget
    @Option(help: ArgumentHelp("What is to be done.", valueName: "text"))
    var title: String
    @Option(help: ArgumentHelp("The day it is due.", valueName: "day"))
    var due: String
    @Option(help: ArgumentHelp("Who does it, by their short name.", valueName: "id"))
    var owner: String?
    @Option(help: ArgumentHelp("The partner whose it is, by its short name.", valueName: "id"))
    var agency: String?
    @OptionGroup var edit: EditOptions

    func run() throws {
      let editor = try Editor(target.store, target.council, edit)
      try editor.carryOut(
        AddAction(
          target.objective, title: Prose(argument: title, of: "--title"),
          owner: owner.name("--owner"), agency: agency.name("--agency"),
          due: editor.due(due, "--due"), on: editor.on))
    }
  }

  struct Change: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Change an action's words, owner or agency. Its days and its record stay.",
      discussion: """
        EXAMPLES
          noticeboard action change sample-data knowsley KNO-07 kno-07-a5 \\
            --title "Audit visits each month"
        """)

    @OptionGroup var target: ObjectiveTarget
    @Argument(help: "The action: kno-07-a1.")
    var action: String
    @Option(help: ArgumentHelp("What is to be done.", valueName: "text"))
    var title: String?
    @Option(help: ArgumentHelp("Who does it; - for nobody.", valueName: "id"))
    var owner: String?
    @Option(help: ArgumentHelp("The partner whose it is; - for none.", valueName: "id"))
    var agency: String?
    @Option(help: ArgumentHelp("Why.", valueName: "text"))
    var because: String?
    @OptionGroup var edit: EditOptions

    func run() throws {
      let editor = try Editor(target.store, target.council, edit)
      try editor.carryOut(
        ChangeAction(
          target.objective, Identifier(Prose(argument: action, of: "the action")),
          title: title.prose("--title"), owner: owner.change("--owner"),
          agency: agency.change("--agency"), because: because.prose("--because"), on: editor.on))
    }
  }

  /// What every step of an action needs.
  struct StepOptions: ParsableArguments {
    @OptionGroup var target: ObjectiveTarget
    @Argument(help: "The action: kno-07-a1.")
    var action: String
    @Option(
      name: [.customLong("note"), .customLong("because")],
      help: ArgumentHelp("What else is to be said, or why.", valueName: "text"))
    var note: String?
    @OptionGroup var edit: EditOptions

    func take(_ step: ProgressAction.Step) throws {
      let editor = try Editor(target.store, target.council, edit)
      try editor.carryOut(
        ProgressAction(
          target.objective, Identifier(Prose(argument: action, of: "the action")), step,
          note: note.prose("--note"), on: editor.on, by: editor.person))
    }
  }

  struct Progress: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say how much of an action is done.",
      discussion: """
        EXAMPLES
          noticeboard action progress sample-data knowsley KNO-07 kno-07-a4 --percent 60
        """)
    @OptionGroup var step: StepOptions
    @Option(help: ArgumentHelp("How much is done, 0 to 100.", valueName: "number"))
    var percent: Percent
    func run() throws { try step.take(.progress(percent)) }
  }

  struct Complete: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say that an action is done and waits to be signed off.",
      discussion: """
        EXAMPLES
          noticeboard action complete sample-data knowsley KNO-07 kno-07-a4 \\
            --note "All trained"
        """)
    @OptionGroup var step: StepOptions
    func run() throws { try step.take(.complete) }
  }

  struct SignOff: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "sign-off", abstract: "Sign off an action that is complete; that closes it.",
      discussion: """
        EXAMPLES
          noticeboard action sign-off sample-data knowsley KNO-10 kno-10-a2 --by chair
        """)
    @OptionGroup var step: StepOptions
    func run() throws { try step.take(.signOff) }
  }

  struct Close: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Close an action that nobody has to sign off.",
      discussion: """
        EXAMPLES
          noticeboard action close sample-data knowsley KNO-07 kno-07-a5 \\
            --note "Not needed any more"
        """)
    @OptionGroup var step: StepOptions
    func run() throws { try step.take(.close) }
  }

  struct Cancel: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Cancel an action.",
      discussion: """
        EXAMPLES
          noticeboard action cancel sample-data knowsley KNO-08 kno-08-a6 \\
            --note "Done elsewhere"
        """)
    @OptionGroup var step: StepOptions
    func run() throws { try step.take(.cancel) }
  }

  struct Reopen: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Take up an action again that was complete, closed or cancelled.",
      discussion: """
        EXAMPLES
          noticeboard action reopen sample-data knowsley KNO-07 kno-07-a1 \\
            --note "Three teams are left"
        """)
    @OptionGroup var step: StepOptions
    @Option(help: ArgumentHelp("How much is done, 0 to 100.", valueName: "number"))
    var percent: Percent = .none
    func run() throws { try step.take(.reopen(percent)) }
  }
}

extension Percent: ExpressibleByArgument {
  package init?(argument: String) {
    guard let number = Int(argument) else { return nil }
    self.init(number)
  }

  package var defaultValueDescription: String { "\(value)" }
}

extension Optional where Wrapped == String {
  /// `-` takes away what is there.
  func change<Subject>(_ option: String) throws -> BoardModel.Change<Identifier<Subject>> {
    guard let self else { return .leave }
    return self == "-" ? .remove : .set(Identifier(try Prose(argument: self, of: option)))
  }

  /// The same for words.
  func change(_ option: String) throws -> BoardModel.Change<Prose> {
    guard let self else { return .leave }
    return self == "-" ? .remove : .set(try Prose(argument: self, of: option))
  }
}
