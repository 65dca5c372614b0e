import ArgumentParser
import BoardStore

/// Prints the JSON Schema of a council's file.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema (2020-12) of a council's file, for editors.",
    discussion: """
      EXAMPLES
        noticeboard schema > council.schema.json
        noticeboard schema --of settings > settings.schema.json
      """)

  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case council
    case settings
  }

  @Option(help: "Whose schema: a council's file or settings.json.")
  var of: Kind = .council

  func run() throws {
    switch of {
    case .council: try Output.write(CouncilSchema.text)
    case .settings: try Output.write(SettingsSchema.text)
    }
  }
}
