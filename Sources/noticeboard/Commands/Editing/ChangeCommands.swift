import ArgumentParser
import BoardModel

/// Other words for what objectives point at.
struct ChangeCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "change",
    abstract: "Change a priority, a person, a partner or an area for improvement.",
    discussion: """
      What is not given stays. An objective, an action or a milestone has a change of its own.

      EXAMPLES
        noticeboard change priority my-store halton p1 --title "Safe homes"
        noticeboard change person my-store halton head-mash --name "Ann Lee"
        noticeboard change partner my-store halton police --name "Cheshire Police"
        noticeboard change area my-store halton h-01 --theme leadership
      """,
    subcommands: [PriorityWords.self, PersonWords.self, PartnerWords.self, AreaWords.self])

  /// A record of a council, by the short name others use.
  struct Target: ParsableArguments {
    @OptionGroup var target: CouncilTarget
    @Argument(help: "Its short name.")
    var id: String

    func name<Subject>() throws -> Identifier<Subject> {
      Identifier(try Prose(argument: id, of: "the short name"))
    }
  }

  struct PriorityWords: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "priority", abstract: "Call a priority otherwise.",
      discussion: """
        EXAMPLES
          noticeboard change priority sample-data knowsley p1 \\
            --title "Leading, and learning"
        """)

    @OptionGroup var of: Target
    @Option(help: ArgumentHelp("The priority in words.", valueName: "text"))
    var title: String
    @OptionGroup var edit: EditOptions

    func run() throws {
      let editor = try Editor(of.target.store, of.target.council, edit)
      try editor.carryOut(
        ChangePriority(try of.name(), title: Prose(argument: title, of: "--title")))
    }
  }

  struct PersonWords: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "person", abstract: "Say otherwise who holds a role, or what it is.",
      discussion: """
        EXAMPLES
          noticeboard change person sample-data knowsley head-quality \\
            --name "Ann Lee" --agency -
        """)

    @OptionGroup var of: Target
    @Option(help: ArgumentHelp("The role: Head of MASH.", valueName: "text"))
    var title: String?
    @Option(help: ArgumentHelp("Who holds it; - for nobody named.", valueName: "name"))
    var name: String?
    @Option(
      help: ArgumentHelp("The partner they come from; - for the council itself.", valueName: "id"))
    var agency: String?
    @Flag(
      inversion: .prefixedNo, help: "Whether they may be named in public packs (head of service).")
    var headOfServiceOrAbove: Bool?
    @Option(
      help: ArgumentHelp(
        "What the notice asks of them at the board, all of it: "
          + "\(BoardRole.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "role"))
    var role: [BoardRole] = []
    @Flag(help: "The notice asks nothing of them at the board any more.")
    var noRole = false
    @OptionGroup var edit: EditOptions

    func run() throws {
      let editor = try Editor(of.target.store, of.target.council, edit)
      var change = ChangePerson(try of.name())
      change.title = try title.prose("--title")
      change.name = try name.change("--name")
      change.agency = try agency.change("--agency")
      change.headOfServiceOrAbove = headOfServiceOrAbove
      if noRole, !role.isEmpty { throw ValidationError("Give --role or --no-role, not both.") }
      if noRole || !role.isEmpty { change.roles = role }
      try editor.carryOut(change)
    }
  }

  struct PartnerWords: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "partner", abstract: "Call an agency otherwise (clause 2).",
      discussion: """
        EXAMPLES
          noticeboard change partner sample-data knowsley police --name "Police"
        """)

    @OptionGroup var of: Target
    @Option(help: ArgumentHelp("Its name.", valueName: "text"))
    var name: String?
    @Option(help: "\(Partner.Kind.allCases.map(\.rawValue).joined(separator: ", ")).")
    var kind: Partner.Kind?
    @OptionGroup var edit: EditOptions

    func run() throws {
      let editor = try Editor(of.target.store, of.target.council, edit)
      var change = ChangePartner(try of.name())
      change.name = try name.prose("--name")
      change.kind = kind
      try editor.carryOut(change)
    }
  }

  struct AreaWords: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "area", abstract: "Word an area for improvement otherwise (clause 1).",
      discussion: """
        EXAMPLES
          noticeboard change area sample-data knowsley k-01 --theme practice
        """)

    @OptionGroup var of: Target
    @Option(help: ArgumentHelp("The area in short words.", valueName: "text"))
    var text: String?
    @Option(
      help: "What it is about: \(ReviewTheme.allCases.map(\.rawValue).joined(separator: ", ")).")
    var theme: ReviewTheme?
    @Flag(help: "What it is about is not known.")
    var themeUnknown = false
    @Option(help: ArgumentHelp("The report it stands in.", valueName: "text"))
    var document: String?
    @Option(help: ArgumentHelp("Its number there.", valueName: "text"))
    var reference: String?
    @Option(help: ArgumentHelp("The day the report came out.", valueName: "day"))
    var published: String?
    @OptionGroup var edit: EditOptions

    func validate() throws {
      if themeUnknown, theme != nil {
        throw ValidationError("Give --theme or --theme-unknown, not both.")
      }
    }

    func run() throws {
      let editor = try Editor(of.target.store, of.target.council, edit)
      var change = ChangeArea(try of.name())
      change.text = try text.prose("--text")
      change.theme = themeUnknown ? .some(nil) : theme.map { .some($0) }
      change.document = try document.prose("--document")
      change.reference = try reference.prose("--reference")
      change.published = try published.map {
        try Editor.day($0, "--published", from: editor.on, .past)
      }
      try editor.carryOut(change)
    }
  }
}
