import ArgumentParser
import BoardModel

/// Adds evidence to an objective.
struct EvidenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence",
    abstract: "Add what shows that an objective has, or has not, made a difference.",
    discussion: """
      EXAMPLES
        noticeboard evidence sample-data knowsley KNO-07 --kind audit \\
          --strength strong --text "40 visits audited, 31 good"
        noticeboard evidence sample-data knowsley KNO-07 --kind child-voice \\
          --strength moderate --text "We are told before a visit" \\
          --changed "Visits are announced by text"
      """)

  @OptionGroup var target: ObjectiveTarget
  @Option(help: "\(Evidence.Kind.allCases.map(\.rawValue).joined(separator: ", ")).")
  var kind: Evidence.Kind
  @Option(help: "weak, moderate or strong.")
  var strength: Evidence.Strength
  @Option(help: ArgumentHelp("What it says.", valueName: "text"))
  var text: String
  @Option(help: ArgumentHelp("What changed because of it (clause 5e).", valueName: "text"))
  var changed: String?
  @OptionGroup var edit: EditOptions

  func run() throws {
    let editor = try Editor(target.store, target.council, edit)
    try editor.carryOut(
      AddEvidence(
        target.objective, kind, strength, text: Prose(argument: text, of: "--text"),
        changed: changed.prose("--changed"), on: editor.on))
  }
}

extension Evidence.Kind: ExpressibleByArgument {}
extension Evidence.Strength: ExpressibleByArgument {}
