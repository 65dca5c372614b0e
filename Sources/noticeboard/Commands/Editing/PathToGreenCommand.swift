import ArgumentParser
import BoardModel

/// Sets out how an objective is to come back on track.
struct PathToGreenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "path-to-green",
    abstract: "Set out how an objective is to come back on track.",
    discussion: """
      EXAMPLES
        noticeboard path-to-green sample-data knowsley KNO-07 \\
          --text "Two more team managers by May"
      """)

  @OptionGroup var target: ObjectiveTarget
  @Option(help: ArgumentHelp("The way back, in words.", valueName: "text"))
  var text: String
  @OptionGroup var edit: EditOptions

  func run() throws {
    let editor = try Editor(target.store, target.council, edit)
    try editor.carryOut(
      SetPathToGreen(
        target.objective, text: Prose(argument: text, of: "--text"), on: editor.on,
        by: editor.person))
  }
}
