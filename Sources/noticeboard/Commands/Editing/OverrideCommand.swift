import ArgumentParser
import BoardModel

/// Overrides the computed verdict on an objective's pace.
struct OverrideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "override",
    abstract: "Overrule the computed verdict on an objective's pace, or lift an override.",
    discussion: """
      The computed verdict stays visible beside the chair's.

      EXAMPLES
        noticeboard override sample-data knowsley KNO-07 --ruling slow \\
          --because "No staff in post"
        noticeboard override sample-data knowsley KNO-10 --ruling as-computed \\
          --because "In post now"
      """)

  @OptionGroup var target: ObjectiveTarget
  @Option(help: "slow, watch, on-pace, or as-computed to lift an override.")
  var ruling: VerdictOverride.Ruling
  @Option(help: ArgumentHelp("Why.", valueName: "text"))
  var because: String
  @Option(
    help: ArgumentHelp("The last day it holds; until it is lifted without.", valueName: "day"))
  var until: String?
  @OptionGroup var edit: EditOptions

  func run() throws {
    let editor = try Editor(target.store, target.council, edit)
    try editor.carryOut(
      OverrideVerdict(
        target.objective, ruling, because: Prose(argument: because, of: "--because"),
        on: editor.on, until: until.map { try editor.due($0, "--until") }, by: editor.person))
  }
}

extension VerdictOverride.Ruling: ExpressibleByArgument {}
