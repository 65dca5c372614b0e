import ArgumentParser
import BoardModel

/// Rates an objective.
struct RateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rate",
    abstract: "Rate an objective's delivery, its impact, or both.",
    discussion: """
      A rating is added to those before it; none is ever changed. On the day of a board meeting it \
      is that meeting's.

      EXAMPLES
        noticeboard rate sample-data knowsley KNO-07 --delivery red \\
          --because "Visits are late"
        noticeboard rate sample-data knowsley KNO-07 --impact emerging \\
          --because "Audit of May" --on "12 may" --by chair
      """)

  @OptionGroup var target: ObjectiveTarget
  @Option(help: "red, amber, green, blue or not-rated.")
  var delivery: DeliveryRating?
  @Option(help: "none-yet, too-early, emerging, evidenced or sustained.")
  var impact: ImpactRating?
  @Option(help: ArgumentHelp("Why.", valueName: "text"))
  var because: String
  @Option(help: ArgumentHelp("The meeting it is given for, by its name.", valueName: "id"))
  var meeting: String?
  @OptionGroup var edit: EditOptions

  func run() throws {
    let editor = try Editor(target.store, target.council, edit)
    try editor.carryOut(
      RateObjective(
        target.objective, delivery: delivery, impact: impact,
        because: Prose(argument: because, of: "--because"), on: editor.on,
        meeting: meeting.name("--meeting"), by: editor.person))
  }
}

extension DeliveryRating: ExpressibleByArgument {}
extension ImpactRating: ExpressibleByArgument {}
