import ArgumentParser
import BoardModel
import BoardStore

/// How objectives leave the plan: into others, completed or retired.
extension ObjectiveCommands {
  struct Split: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Make several objectives of one; all but the titles they have from it.",
      discussion: """
        EXAMPLES
          noticeboard objective split sample-data knowsley KNO-12 --into "Audits" \\
            --into "Learning" --because "Two leads"
        """)

    @OptionGroup var target: ObjectiveTarget
    @Option(
      help: ArgumentHelp("The title of a new objective; give two or more.", valueName: "text"))
    var into: [String]
    @Option(help: ArgumentHelp("Why.", valueName: "text"))
    var because: String
    @OptionGroup var edit: EditOptions

    func run() throws {
      let editor = try Editor(target.store, target.council, edit)
      let titles = try into.map { try Prose(argument: $0, of: "--into") }
      guard let council = editor.council else {
        throw Refused("\(editor.id): nothing was saved. \(try editor.whyUnreadable())")
      }
      guard let old = council.plan.objectives.first(where: { $0.ref == target.objective }) else {
        let known = council.plan.objectives.map(\.ref)
        throw Refused("\(editor.id): \(Refusal.noObjective(target.objective, known: known))")
      }
      let parts = titles.map { title in
        NewObjective(
          title: title, outcome: old.outcome, priority: old.priority, theme: old.theme,
          sources: old.sources, sponsor: old.sponsor, owner: old.owner, start: editor.on,
          due: max(old.baselineDue, editor.on), successMeasures: old.successMeasures,
          measures: old.measures)
      }
      try editor.carryOut(
        SplitObjective(
          target.objective, into: parts, because: Prose(argument: because, of: "--because"),
          on: editor.on))
    }
  }

  struct Merge: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Have objectives go on as part of another.",
      discussion: """
        EXAMPLES
          noticeboard objective merge sample-data knowsley KNO-01 --into KNO-02 \\
            --because "Same teams"
        """)

    @OptionGroup var target: CouncilTarget
    @Argument(help: "The objectives that leave the plan.", transform: ObjectiveTarget.ref)
    var objectives: [ObjectiveRef]
    @Option(
      help: ArgumentHelp("The one they go on in.", valueName: "ref"), transform: ObjectiveTarget.ref
    )
    var into: ObjectiveRef
    @Option(help: ArgumentHelp("Why.", valueName: "text"))
    var because: String
    @OptionGroup var edit: EditOptions

    func run() throws {
      let editor = try Editor(target.store, target.council, edit)
      try editor.carryOut(
        MergeObjectives(
          objectives, into: into, because: Prose(argument: because, of: "--because"),
          on: editor.on))
    }
  }

  /// What every ending needs.
  struct EndOptions: ParsableArguments {
    @OptionGroup var target: ObjectiveTarget
    @Option(help: ArgumentHelp("Why.", valueName: "text"))
    var because: String
    @OptionGroup var edit: EditOptions

    func end(_ reason: EndObjective.Reason) throws {
      let editor = try Editor(target.store, target.council, edit)
      try editor.carryOut(
        EndObjective(
          target.objective, reason, because: Prose(argument: because, of: "--because"),
          on: editor.on))
    }
  }

  struct Complete: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Close an objective that was met.",
      discussion: """
        EXAMPLES
          noticeboard objective complete sample-data knowsley KNO-09 \\
            --because "Kept up for six months"
        """)
    @OptionGroup var options: EndOptions
    func run() throws { try options.end(.completed) }
  }

  struct Retire: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Take an objective out of the plan that is no longer wanted.",
      discussion: """
        EXAMPLES
          noticeboard objective retire sample-data knowsley KNO-10 \\
            --because "Covered by the new service"
        """)
    @OptionGroup var options: EndOptions
    func run() throws { try options.end(.retired) }
  }
}
