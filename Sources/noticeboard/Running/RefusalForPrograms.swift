import ArgumentParser
import BoardStore

/// What a change of the command line was refused for, as the JSON a program asked for.
enum RefusalForPrograms {
  /// Tells it on standard output, whatever refused it once the command line was understood; nothing
  /// where no program asked, or where there is something else to tell.
  static func told(
    _ error: any Error, _ words: [String], by command: any ParsableCommand
  ) -> ExitCode? {
    guard isAsked(words), !isLooking(command), let reason = reason(error) else { return nil }
    let report = ChangeReport.json(refused: reason, council: nil)
    return Output.writes(report, to: 1) ? ExitCode(1) : nil
  }

  private static func reason(_ error: any Error) -> String? {
    switch error {
    case let error as ValidationError: "\(error.message) Nothing was saved."
    case let error as Refused where !error.isSaved: error.description
    default: nil
    }
  }

  private static func isAsked(_ words: [String]) -> Bool {
    let options = words.prefix { $0 != "--" }
    return options.contains("--format=json")
      || zip(options, options.dropFirst()).contains { $0 == "--format" && $1 == "json" }
  }

  /// Those that only look have another form of JSON, or none.
  private static func isLooking(_ command: any ParsableCommand) -> Bool {
    Noticeboard.configuration.groupedSubcommands.first?.subcommands
      .contains { $0 == type(of: command) } ?? false
  }
}
