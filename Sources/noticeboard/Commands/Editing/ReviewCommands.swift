import ArgumentParser
import BoardModel

/// Reviews by the Department (clause 6) and diagnostic reviews (clause 8).
struct ReviewCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Record a DfE or diagnostic review: announced, moved, held, reported on.",
    discussion: """
      EXAMPLES
        noticeboard review arrange sample-data knowsley --kind department \\
          --due 2025-12-12 --title "Second six-month review" --theme workforce \\
          --theme culture
        noticeboard review move sample-data knowsley r-2025-07 --due "25 jul 2025" \\
          --because "The Department's officials are not free"
        noticeboard review hold sample-data knowsley r-2025-07 --theme workforce \\
          --finding "Supervision is regular, not reflective"
        noticeboard review finding sample-data knowsley r-2025-03 \\
          --text "Letter: act on consent"
        noticeboard review ready sample-data knowsley data --for r-2025-07 \\
          --text "Extract of June"

      THEMES
        \(ReviewTheme.allCases.map(\.rawValue).joined(separator: ", "))
      """,
    subcommands: [
      Arrange.self, Move.self, Cancel.self, Hold.self, AddFindingOfReview.self, Ready.self,
    ])

  struct Arrange: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Record that a review was announced; --on is the day it was.",
      discussion: """
        EXAMPLES
          noticeboard review arrange sample-data knowsley --kind diagnostic \\
            --title "Front door" --due "end of nov"
        """)

    @OptionGroup var target: CouncilTarget
    @Option(help: "department or diagnostic.")
    var kind: Review.Kind
    @Option(help: ArgumentHelp("What it is called.", valueName: "text"))
    var title: String
    @Option(help: ArgumentHelp("The day it is due.", valueName: "day"))
    var due: String
    @Option(help: ArgumentHelp("Who is to review.", valueName: "text"))
    var reviewer: String?
    @Option(help: ArgumentHelp("What it is to cover (clause 7).", valueName: "theme"))
    var theme: [ReviewTheme] = []
    @OptionGroup var edit: EditOptions

    func run() throws {
      let editor = try Editor(target.store, target.council, edit)
      try editor.carryOut(
        ArrangeReview(
          kind, title: Prose(argument: title, of: "--title"), due: editor.due(due, "--due"),
          reviewer: reviewer.prose("--reviewer"), themes: theme, on: editor.on))
    }
  }

  struct Move: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Put a review to another day; what is ready for it stays so.",
      discussion: """
        EXAMPLES
          noticeboard review move sample-data knowsley r-2025-10 \\
            --due "24 oct 2025" --because "Half-term"
        """)

    @OptionGroup var target: RecordTarget
    @Option(help: ArgumentHelp("The day it is now due.", valueName: "day"))
    var due: String
    @Option(help: ArgumentHelp("Why.", valueName: "text"))
    var because: String?
    @OptionGroup var edit: EditOptions

    func run() throws {
      let editor = try Editor(target.store, target.council, edit)
      try editor.carryOut(
        MoveReview(
          target.id(), due: editor.due(due, "--due"), because: because.prose("--because"),
          on: editor.on))
    }
  }

  struct Cancel: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Call a review off.",
      discussion: """
        EXAMPLES
          noticeboard review cancel sample-data knowsley r-2025-10 \\
            --because "The adviser requires it no more"
        """)

    @OptionGroup var target: RecordTarget
    @Option(help: ArgumentHelp("Why.", valueName: "text"))
    var because: String?
    @OptionGroup var edit: EditOptions

    func run() throws {
      let editor = try Editor(target.store, target.council, edit)
      try editor.carryOut(
        CancelReview(target.id(), because: because.prose("--because"), on: editor.on))
    }
  }

  struct Hold: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Record that a review was held on --on, what it covered and found.",
      discussion: """
        EXAMPLES
          noticeboard review hold sample-data knowsley r-2025-07 \\
            --finding "Decisions are recorded" --on "27 jun"
        """)

    @OptionGroup var target: RecordTarget
    @Option(
      help: ArgumentHelp(
        "What it covered; what it was to cover without any.", valueName: "theme"))
    var theme: [ReviewTheme] = []
    @Option(help: ArgumentHelp("What was found, said there.", valueName: "text"))
    var finding: [String] = []
    @Option(help: ArgumentHelp("Who reviewed, if not who was announced.", valueName: "text"))
    var reviewer: String?
    @OptionGroup var edit: EditOptions

    func run() throws {
      let editor = try Editor(target.store, target.council, edit)
      try editor.carryOut(
        HoldReview(
          target.id(), covered: theme,
          findings: finding.map { try Prose(argument: $0, of: "--finding") },
          heldBy: reviewer.prose("--reviewer"), on: editor.on))
    }
  }

  struct AddFindingOfReview: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "finding", abstract: "Record what its letter or report found later.",
      discussion: """
        EXAMPLES
          noticeboard review finding sample-data knowsley r-2025-03 \\
            --text "Reasons are missing"
        """)

    @OptionGroup var target: RecordTarget
    @Option(help: ArgumentHelp("What was found.", valueName: "text"))
    var text: String
    @OptionGroup var edit: EditOptions

    func run() throws {
      let editor = try Editor(target.store, target.council, edit)
      try editor.carryOut(
        AddReviewFinding(
          target.id(), text: Prose(argument: text, of: "--text"), on: editor.on))
    }
  }

  struct Ready: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Record that something reviewers must be given is in place (clause 9).",
      discussion: """
        EXAMPLES
          noticeboard review ready sample-data knowsley data --for r-2025-10 \\
            --text "Sent to the reviewers"
        """)

    @OptionGroup var target: CouncilTarget
    @Argument(help: "\(AccessItem.allCases.map(\.rawValue).joined(separator: ", ")).")
    var item: AccessItem
    @Option(
      name: .customLong("for"),
      help: ArgumentHelp("The review; any to come without it.", valueName: "id"))
    var review: String?
    @Option(help: ArgumentHelp("What is in place.", valueName: "text"))
    var text: String
    @OptionGroup var edit: EditOptions

    func run() throws {
      let editor = try Editor(target.store, target.council, edit)
      try editor.carryOut(
        RecordReadiness(
          item, for: review.name("--for"), text: Prose(argument: text, of: "--text"),
          on: editor.on, by: editor.person))
    }
  }
}

extension Review.Kind: ExpressibleByArgument {}
extension AccessItem: ExpressibleByArgument {}
