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
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case markdown
  }

  @Option(help: "text for people, markdown for the README.")
  var format: Format = .text

  func run() throws {
    switch format {
    case .text: try Output.write(KeyTable().text)
    case .markdown: try Output.write(KeyTable().markdown)
    }
  }
}
