import ArgumentParser
import BoardModel
import BoardStore

/// Everything that is done with objectives as a whole.
struct ObjectiveCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "objective",
    abstract: "Add, change, split, merge, complete or retire objectives.",
    discussion: """
      A baseline never moves: forecast anew with reforecast.

      EXAMPLES
        noticeboard objective add sample-data knowsley --title "Timely visits" \\
          --outcome "Children are seen when they should be" --priority p2 \\
          --theme practice --area k-02 --due "end of mar"
        noticeboard objective change sample-data knowsley KNO-07 --owner head-quality
        noticeboard objective split sample-data knowsley KNO-07 \\
          --into "Visits on time" --into "Visits with a purpose" \\
          --because "Two teams, two owners"
        noticeboard objective merge sample-data knowsley KNO-07 --into KNO-02 \\
          --because "One aim"
      """,
    subcommands: [
      Add.self, Change.self, Split.self, Merge.self, Complete.self, Retire.self,
    ])

  /// What an objective was written for.
  struct SourceOptions: ParsableArguments {
    @Option(
      help: ArgumentHelp("An area for improvement it is for; may be repeated.", valueName: "id"))
    var area: [String] = []
    @Option(help: ArgumentHelp("A finding of a visit it is for.", valueName: "id"))
    var finding: [String] = []
    @Option(help: ArgumentHelp("A recommendation of the adviser.", valueName: "text"))
    var recommendation: [String] = []
    @Option(help: ArgumentHelp("A clause of the notice: 5d.", valueName: "clause"))
    var clause: [String] = []

    func sources() throws -> [ObjectiveSource] {
      try area.map { .area(Identifier(try Prose(argument: $0, of: "--area"))) }
        + finding.map { .finding(Identifier(try Prose(argument: $0, of: "--finding"))) }
        + recommendation.map {
          .adviserRecommendation(try Prose(argument: $0, of: "--recommendation"))
        }
        + clause.map { .clause(try Prose(argument: $0, of: "--clause")) }
    }
  }

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Add an objective to the plan; it gets the next reference.",
      discussion: """
        EXAMPLES
          noticeboard objective add sample-data knowsley --title "Chronologies" \\
            --outcome "Histories are read" --priority p1 --theme practice \\
            --clause 5d --due "end of mar"
        """)

    @OptionGroup var target: CouncilTarget
    @Option(help: ArgumentHelp("The objective in a few words.", valueName: "text"))
    var title: String
    @Option(help: ArgumentHelp("What will be different for children.", valueName: "text"))
    var outcome: String
    @Option(help: ArgumentHelp("The priority it serves.", valueName: "id"))
    var priority: String
    @Option(
      help: "What it is about: \(ReviewTheme.allCases.map(\.rawValue).joined(separator: ", ")).")
    var theme: ReviewTheme
    @OptionGroup var sources: SourceOptions
    @Option(help: ArgumentHelp("Who answers for it.", valueName: "id"))
    var sponsor: String?
    @Option(help: ArgumentHelp("Who leads the work.", valueName: "id"))
    var owner: String?
    @Option(
      help: ArgumentHelp(
        "The day work on it starts; the day it is added without.", valueName: "day"))
    var start: String?
    @Option(help: ArgumentHelp("The day it is due.", valueName: "day"))
    var due: String
    @Option(help: ArgumentHelp("How success will be known; may be repeated.", valueName: "text"))
    var success: [String] = []
    @Option(help: ArgumentHelp("A measure it is to move; may be repeated.", valueName: "id"))
    var measure: [String] = []
    @Flag(help: "It is made up, to exercise the software.")
    var illustrative = false
    @OptionGroup var edit: EditOptions

    func run() throws {
      let editor = try Editor(target.store, target.council, edit)
      guard let written = NonEmpty(try sources.sources()) else {
        throw ValidationError(
          "Say what it is for: --area, --finding, --recommendation or --clause.")
      }
      let new = NewObjective(
        title: try Prose(argument: title, of: "--title"),
        outcome: try Prose(argument: outcome, of: "--outcome"),
        priority: Identifier(try Prose(argument: priority, of: "--priority")), theme: theme,
        sources: written, sponsor: try sponsor.name("--sponsor"), owner: try owner.name("--owner"),
        start: try start.map { try editor.due($0, "--start") } ?? editor.on,
        due: try editor.due(due, "--due"),
        successMeasures: try success.map { try Prose(argument: $0, of: "--success") },
        measures: try measure.map { Identifier(try Prose(argument: $0, of: "--measure")) })
      try editor.carryOut(AddObjective(new, on: editor.on, illustrative: illustrative))
    }
  }

  struct Change: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Change an objective's words, people or sources. Its days and record stay.",
      discussion: """
        EXAMPLES
          noticeboard objective change sample-data knowsley KNO-07 \\
            --title "Visits with a purpose"
        """)

    @OptionGroup var target: ObjectiveTarget
    @Option(help: ArgumentHelp("The objective in a few words.", valueName: "text"))
    var title: String?
    @Option(help: ArgumentHelp("What will be different for children.", valueName: "text"))
    var outcome: String?
    @Option(help: ArgumentHelp("The priority it serves.", valueName: "id"))
    var priority: String?
    @Option(help: "What it is about.")
    var theme: ReviewTheme?
    @OptionGroup var sources: SourceOptions
    @Option(help: ArgumentHelp("Who answers for it; - for nobody.", valueName: "id"))
    var sponsor: String?
    @Option(help: ArgumentHelp("Who leads the work; - for nobody.", valueName: "id"))
    var owner: String?
    @Option(help: ArgumentHelp("How success will be known; may be repeated.", valueName: "text"))
    var success: [String] = []
    @Option(help: ArgumentHelp("A measure it is to move; may be repeated.", valueName: "id"))
    var measure: [String] = []
    @Option(help: ArgumentHelp("Why.", valueName: "text"))
    var because: String?
    @OptionGroup var edit: EditOptions

    func run() throws {
      let editor = try Editor(target.store, target.council, edit)
      var change = ChangeObjective(target.objective)
      change.on = editor.on
      change.title = try title.prose("--title")
      change.outcome = try outcome.prose("--outcome")
      change.priority = try priority.name("--priority")
      change.theme = theme
      change.sources = NonEmpty(try sources.sources())
      change.sponsor = try sponsor.change("--sponsor")
      change.owner = try owner.change("--owner")
      if !success.isEmpty {
        change.successMeasures = try success.map { try Prose(argument: $0, of: "--success") }
      }
      if !measure.isEmpty {
        change.measures = try measure.map { Identifier(try Prose(argument: $0, of: "--measure")) }
      }
      change.because = try because.prose("--because")
      try editor.carryOut(change)
    }
  }
}

extension ReviewTheme: ExpressibleByArgument {}
