import ArgumentParser
import CellGrid
import Screens

/// Prints the table of keys that the footer, the help and the README show.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: "Print the keys and what they do.",
    discussion: """
      EXAMPLES
        noticeboard keys
        noticeboard keys --format markdown
        noticeboard keys --format toml > keys.toml
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case markdown
    case toml
  }

  @OptionGroup var source: KeysOptions

  @Option(help: "text for people, markdown for the README, toml for a keys file to change.")
  var format: Format = .text

  func run() throws {
    let keys = try source.choice.table()
    switch format {
    case .text: try Output.write(Output.lines(keys.text))
    case .markdown: try Output.write(Output.lines(keys.markdown))
    case .toml: try Output.write(Output.lines(keys.toml))
    }
  }
}
