import ArgumentParser

/// The command line: what the program can be asked to do.
@main
struct Noticeboard: ParsableCommand {
  static func main() {
    PlainInvocation(CommandLine.arguments)?.run()
    main(nil)
  }

  static let configuration = CommandConfiguration(
    commandName: "noticeboard",
    abstract: "A dashboard for the independent chair of an improvement board.",
    discussion: """
      Shows, for every council under a Department for Education Improvement Notice, which \
      objectives move, which are slow and why, and what the notice still demands.

      EXAMPLES
        noticeboard sample-data
        noticeboard sample-data --as-of 2025-05-12
        noticeboard snapshot sample-data --screen slow
        noticeboard check sample-data

      EXIT CODES
        0  done
        1  refused, or problems were found
        64 the command line was not understood
      """,
    version: "noticeboard 0.1.0",
    subcommands: [
      OpenCommand.self, SnapshotCommand.self, CheckCommand.self, SchemaCommand.self,
      KeysCommand.self,
    ],
    defaultSubcommand: OpenCommand.self)
}
