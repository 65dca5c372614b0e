import ArgumentParser
import BoardModel

/// Forecasts anew when something will be done.
struct ReforecastCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reforecast",
    abstract: "Forecast anew when an objective, an action or a milestone will be done.",
    discussion: """
      The baseline never moves, and every earlier forecast is kept.

      EXAMPLES
        noticeboard reforecast sample-data knowsley KNO-07 --due "end of oct" \\
          --because "No staff"
        noticeboard reforecast sample-data knowsley KNO-07 --action kno-07-a4 \\
          --due +4w --because "Trainer ill"
      """)

  @OptionGroup var target: ObjectiveTarget
  @Option(
    help: ArgumentHelp("The day now expected: 2025-10-31, \"31 oct\", +4w.", valueName: "day"))
  var due: String
  @Option(help: ArgumentHelp("Why.", valueName: "text"))
  var because: String
  @Option(help: ArgumentHelp("One of its actions instead.", valueName: "id"))
  var action: String?
  @Option(help: ArgumentHelp("One of its milestones instead.", valueName: "id"))
  var milestone: String?
  @OptionGroup var edit: EditOptions

  func validate() throws {
    if action != nil, milestone != nil {
      throw ValidationError("Give --action or --milestone, not both.")
    }
  }

  func run() throws {
    let editor = try Editor(target.store, target.council, edit)
    let subject: Reforecast.Subject =
      if let action: Identifier<Action> = try action.name("--action") {
        .action(action)
      } else if let milestone: Identifier<Milestone> = try milestone.name("--milestone") {
        .milestone(milestone)
      } else {
        .objective
      }
    try editor.carryOut(
      Reforecast(
        target.objective, subject, due: editor.due(due, "--due"),
        because: Prose(argument: because, of: "--because"), on: editor.on))
  }
}
