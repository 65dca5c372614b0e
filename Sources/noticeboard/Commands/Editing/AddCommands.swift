import ArgumentParser
import BoardModel

/// What objectives point at: priorities, people, partners and areas for improvement.
struct AddCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add a priority, a person, a partner or an area for improvement.",
    discussion: """
      EXAMPLES
        noticeboard add priority my-store halton \\
          --title "Practice that keeps children safe"
        noticeboard add person my-store halton head-mash --title "Head of MASH"
        noticeboard add partner my-store halton police --name "Cheshire Police" \\
          --kind police
        noticeboard add area my-store halton h-01 --text "Visits have no purpose" \\
          --theme practice --document "Ofsted, ILACS inspection" --reference 1 \\
          --published 2025-05-01
      """,
    subcommands: [AddPriorityCommand.self, Person.self, AddPartnerCommand.self, Area.self])

  struct AddPriorityCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "priority", abstract: "Add what several objectives serve together.",
      discussion: """
        EXAMPLES
          noticeboard add priority sample-data knowsley --title "Practice that lasts"
        """)

    @OptionGroup var target: CouncilTarget
    @Option(help: ArgumentHelp("The priority in words.", valueName: "text"))
    var title: String
    @OptionGroup var edit: EditOptions

    func run() throws {
      let editor = try Editor(target.store, target.council, edit)
      try editor.carryOut(AddPriority(title: Prose(argument: title, of: "--title")))
    }
  }

  struct Person: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Add a role that owners, chairs and raters are named by.",
      discussion: """
        EXAMPLES
          noticeboard add person sample-data knowsley head-mash \\
            --title "Head of MASH" --name "Ann Lee"
        """)

    @OptionGroup var target: CouncilTarget
    @Argument(help: "The short name others use: head-mash.")
    var id: String
    @Option(help: ArgumentHelp("The role: Head of MASH.", valueName: "text"))
    var title: String
    @Option(help: ArgumentHelp("Who holds it.", valueName: "name"))
    var name: String?
    @Option(help: ArgumentHelp("The partner they come from.", valueName: "id"))
    var agency: String?
    @Flag(help: "Below head of service: never named in public packs.")
    var belowHeadOfService = false
    @Option(
      help: ArgumentHelp(
        "What the notice asks of them at the board (clause 5b's chair, clause 3's adviser), each "
          + "with its own --role: \(BoardRole.allCases.map(\.rawValue).joined(separator: ", ")).",
        valueName: "role"))
    var role: [BoardRole] = []
    @OptionGroup var edit: EditOptions

    func run() throws {
      let editor = try Editor(target.store, target.council, edit)
      try editor.carryOut(
        AddPerson(
          PersonInRole(
            id: Identifier(Prose(argument: id, of: "the short name")),
            title: Prose(argument: title, of: "--title"), name: name.prose("--name"),
            agency: agency.name("--agency"), headOfServiceOrAbove: !belowHeadOfService,
            roles: role, illustrative: false)))
    }
  }

  struct AddPartnerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "partner", abstract: "Add an agency the council works with (clause 2).",
      discussion: """
        EXAMPLES
          noticeboard add partner sample-data knowsley fire --name "Fire and Rescue" \\
            --kind other
        """)

    @OptionGroup var target: CouncilTarget
    @Argument(help: "The short name others use: police.")
    var id: String
    @Option(help: ArgumentHelp("Its name.", valueName: "text"))
    var name: String
    @Option(help: "\(Partner.Kind.allCases.map(\.rawValue).joined(separator: ", ")).")
    var kind: Partner.Kind
    @OptionGroup var edit: EditOptions

    func run() throws {
      let editor = try Editor(target.store, target.council, edit)
      try editor.carryOut(
        AddPartner(
          Partner(
            id: Identifier(Prose(argument: id, of: "the short name")),
            name: Prose(argument: name, of: "--name"), kind: kind, illustrative: false)))
    }
  }

  struct Area: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Add an area for improvement that inspectors named (clause 1).",
      discussion: """
        EXAMPLES
          noticeboard add area sample-data knowsley k-20 \\
            --text "Visits have no purpose" --theme practice \\
            --document "Ofsted, monitoring visit" --reference 1 --published 2025-05-01
        """)

    @OptionGroup var target: CouncilTarget
    @Argument(help: "The short name others use: h-01.")
    var id: String
    @Option(help: ArgumentHelp("The area in short words.", valueName: "text"))
    var text: String
    @Option(
      help:
        "What it is about: \(ReviewTheme.allCases.map(\.rawValue).joined(separator: ", ")); left out where its text is not held."
    )
    var theme: ReviewTheme?
    @Option(help: ArgumentHelp("The report it stands in.", valueName: "text"))
    var document: String
    @Option(help: ArgumentHelp("Its number there.", valueName: "text"))
    var reference: String
    @Option(help: ArgumentHelp("The day the report came out.", valueName: "day"))
    var published: String
    @OptionGroup var edit: EditOptions

    func run() throws {
      let editor = try Editor(target.store, target.council, edit)
      try editor.carryOut(
        AddArea(
          AreaForImprovement(
            id: Identifier(Prose(argument: id, of: "the short name")),
            document: Prose(argument: document, of: "--document"),
            reference: Prose(argument: reference, of: "--reference"),
            text: Prose(argument: text, of: "--text"), theme: theme,
            published: Editor.day(published, "--published", from: editor.on, .past))))
    }
  }
}

extension Partner.Kind: ExpressibleByArgument {}
extension BoardRole: ExpressibleByArgument {}
